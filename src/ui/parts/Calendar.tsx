import {
  ChevronLeftIcon,
  ChevronRightIcon,
  DoubleChevronLeftIcon,
  DoubleChevronRightIcon,
} from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { addMonths, weeksAround } from '../../domain/calendar';
import type { PlainDate } from '../../domain/date';
import type { CalendarSpeech } from '../../loc/calendar';
import { Button } from './Button';
import calendarStyles from './calendar.module.scss';
import { dayByKey } from './calendarKeys';

/** The one day that the Tab key leads to. */
export const dayAtKeyboard = 'td[tabindex="0"]';

interface CalendarProps {
  readonly speech: CalendarSpeech;
  readonly chosen: PlainDate | undefined;
  readonly today: PlainDate;
  readonly onChoose: (day: PlainDate) => void;
}

/** The days of a month, of which one is chosen; the keyboard begins at the chosen day, else at today. */
export function Calendar({ speech, chosen, today, onChoose }: CalendarProps): JSX.Element {
  const [day, setDay] = React.useState(chosen ?? today);
  const { words } = speech;
  const step = (label: string, months: number, Glyph: typeof ChevronLeftIcon): JSX.Element => (
    <Button look="subtle" text={label} icon={Glyph} iconOnly onClick={() => setDay(addMonths(day, months))} />
  );
  return (
    <div className={calendarStyles['calendar']}>
      <div className={calendarStyles['head']}>
        {step(words.previousYear, -12, DoubleChevronLeftIcon)}
        {step(words.previousMonth, -1, ChevronLeftIcon)}
        <div aria-live="polite">{speech.month(day)}</div>
        {step(words.nextMonth, 1, ChevronRightIcon)}
        {step(words.nextYear, 12, DoubleChevronRightIcon)}
      </div>
      <Days speech={speech} chosen={chosen} today={today} day={day} onDay={setDay} onChoose={onChoose} />
      <Button look="subtle" text={words.today} onClick={() => onChoose(today)} />
    </div>
  );
}

interface DaysProps extends CalendarProps {
  /** The day that the keyboard is at; its month is shown. */
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
}

function Days({ speech, chosen, today, day, onDay, onChoose }: DaysProps): JSX.Element {
  const weeks = weeksAround(day);
  const grid = React.useRef<HTMLTableElement>(null);
  const byKey = React.useRef(false);
  React.useLayoutEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>(dayAtKeyboard)?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (key: React.KeyboardEvent): void => {
    const next = dayByKey(key, day);
    if (next) {
      byKey.current = true;
      onDay(next);
    } else if (key.key === 'Enter' || key.key === ' ') onChoose(day);
    else return;
    key.preventDefault();
  };
  return (
    <table ref={grid} role="grid" aria-label={speech.month(day)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weeks[0]?.map((each) => (
            <th key={each} scope="col" abbr={speech.weekday(each, 'long')}>
              {speech.weekday(each, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <td
                key={each}
                role="gridcell"
                tabIndex={each === day ? 0 : -1}
                aria-label={speech.dayInFull(each)}
                aria-selected={each === chosen}
                aria-current={each === today ? 'date' : undefined}
                data-beyond={each.slice(0, 7) === day.slice(0, 7) ? undefined : ''}
                onClick={() => onChoose(each)}
              >
                {Number(each.slice(8))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
