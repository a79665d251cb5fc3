import { TextField, type ITextFieldProps } from '@fluentui/react';
import * as React from 'react';
import { CalendarIcon } from '@fluentui/react-icons-mdl2';
import type { PlainDate } from '../../domain/date';
import { Button } from './Button';
import type { CalendarDialogProps } from './CalendarDialog';
import { problemIn, textIn, typed, type DayWriting, type Typing } from './dateTyping';
import partsStyles from './parts.module.scss';
import { useSpeech } from './speech';

/** What every field for a day is given. */
export interface DayProps extends Pick<ITextFieldProps, 'label' | 'required' | 'errorMessage'> {
  readonly label: string;
  /** The day, or what was typed as one and cannot be read: a form does not save that. */
  readonly value: PlainDate | undefined;
  /** The reader's day, by which a date without a year is read. */
  readonly today: PlainDate | undefined;
  readonly onChange: (value: PlainDate | undefined) => void;
}

interface DayFieldProps<P extends string> extends DayProps {
  readonly writing: DayWriting<P>;
  /** Stands in the empty field. */
  readonly pattern: string;
  /** The keys that a touch screen shows: digits and points are enough for a date. */
  readonly keys: 'decimal' | 'text';
  /** How it is typed, for screen readers. */
  readonly hint: string;
  readonly problems: Readonly<Record<P, string>>;
}

/**
 * A day as people of the reader's language type it, with a calendar beside it. What is typed stays to the letter until
 * the field is left; then it is written as the language writes it, or stays with what is wrong.
 */
export function DayField<P extends string>(props: DayFieldProps<P>): JSX.Element {
  const { label, value, today, onChange, required, errorMessage, writing, pattern, keys, hint, problems } = props;
  const { dates } = useSpeech().strings;
  const [typing, setTyping] = React.useState<Typing>();
  const root = React.useRef<HTMLDivElement>(null);
  const { Calendar, missing, open, close } = useCalendar(root);
  const leave = (): void => setTyping(undefined);
  const problem = problemIn(typing, value, writing);
  return (
    <div ref={root} className={partsStyles['dateField']}>
      <TextField
        label={label}
        required={required}
        value={textIn(typing, value, writing)}
        placeholder={pattern}
        inputMode={keys}
        autoComplete="off"
        errorMessage={problem ? problems[problem] : writing.problemOf(value) ? undefined : errorMessage}
        onChange={(_, text = '') => {
          const next = typed(text, typing, value, writing);
          setTyping(next);
          onChange(next.value);
        }}
        onBlur={leave}
        onKeyDown={(key) => {
          if (key.key === 'Enter') leave();
          if (key.key !== 'ArrowDown' || !key.altKey) return;
          key.preventDefault();
          open();
        }}
        onRenderInput={(props, render) => (
          <>
            {render?.(props)}
            <CalendarButton text={dates.openCalendar(label)} onPress={open} />
          </>
        )}
        onRenderDescription={() => <Hint text={hint} calendarMissing={missing} />}
      />
      {Calendar && today && (
        <Calendar
          label={label}
          field={root}
          chosen={writing.problemOf(value) ? undefined : value}
          today={today}
          onChoose={(day) => {
            leave();
            onChange(day);
            close();
          }}
          onClose={close}
          onGone={() => focusField(root.current)}
        />
      )}
    </div>
  );
}

function CalendarButton({ text, onPress }: { readonly text: string; readonly onPress: () => void }): JSX.Element {
  return (
    <Button
      look="subtle"
      iconOnly
      className={partsStyles['openCalendar']}
      icon={CalendarIcon}
      text={text}
      aria-haspopup="dialog"
      onClick={onPress}
    />
  );
}

/** How a date is written, for screen readers, and for all where the calendar could not be fetched. */
function Hint({ text, calendarMissing }: { readonly text: string; readonly calendarMissing: boolean }): JSX.Element {
  const { dates } = useSpeech().strings;
  return (
    <>
      <span className={partsStyles['onlyForReaders']}>{text}</span>
      {calendarMissing && <span role="alert">{dates.calendarMissing}</span>}
    </>
  );
}

interface CalendarState {
  /** The calendar while it is open. */
  readonly Calendar: React.ComponentType<CalendarDialogProps> | undefined;
  /** Its code could not be fetched. */
  readonly missing: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** The calendar of a field, whose code is fetched when it is first opened. */
function useCalendar(field: React.RefObject<HTMLElement>): CalendarState {
  const [Calendar, setCalendar] = React.useState<CalendarState['Calendar']>();
  const [missing, setMissing] = React.useState(false);
  const open = async (): Promise<void> => {
    const from = document.activeElement;
    const code = await import(/* webpackChunkName: 'calendar' */ './CalendarDialog').catch(() => undefined);
    if (!field.current) return;
    setMissing(!code);
    // Whoever has gone on meanwhile is left where they are.
    if (code && document.activeElement === from) setCalendar(() => code.CalendarDialog);
  };
  return { Calendar, missing, open: () => void open(), close: () => setCalendar(undefined) };
}

/** Gives the focus back to a field; on a touch screen to its button, so that no keyboard covers the form. */
function focusField(field: HTMLElement | null): void {
  const touch = window.matchMedia('(pointer: coarse)').matches;
  field?.querySelector<HTMLElement>(touch ? 'button' : 'input')?.focus();
}
