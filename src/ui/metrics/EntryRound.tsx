import { Dropdown, MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import type { PlainDate } from '../../domain/date';
import type { Key } from '../../domain/key';
import { actualOf } from '../../domain/figures/attainment';
import { actualsOf, lackingActual, metricsInOrder, metricYears } from '../../domain/figures/metricTable';
import type { Metric, MetricValue } from '../../domain/metric';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import { entryForm } from '../../domain/record/metricRules';
import { addingWords } from '../../loc/adding';
import { thisYear, today } from '../app/today';
import { Button } from '../parts/Button';
import { keepsDrafts } from '../parts/keeping';
import { DateField } from '../parts/DateField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import type { Acts } from '../app/useActs';
import { draftDays, draftsOf } from '../record/drafts';
import { EntryRow } from './EntryRow';
import { lastDay } from './lastDay';
import entryStyles from './entry.module.scss';
import metricsStyles from './metrics.module.scss';
import { useColumnPaste, type ColumnPaste } from './useColumnPaste';
import { entryDrafts } from './useEntry';

interface EntryRoundProps {
  readonly acts: Acts;
  /** False while what is shown is what was seen the last time. */
  readonly upToDate: boolean;
}

/**
 * Every metric that lacks the year's actual, one row each, filled in by keyboard: Enter saves a row and goes on to the
 * next.
 */
export function EntryRound({ acts, upToDate }: EntryRoundProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const {
    language,
    strings: { metrics, app, record },
  } = useSpeech();
  const now = thisYear(programme);
  const year = route.year ?? now;
  const first = metricYears(programme)[0] ?? now;
  const years = Array.from(
    { length: Math.max(now, year) - Math.min(first, year) + 1 },
    (_, index) => Math.max(now, year) - index,
  );
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={metricsStyles['entry']}>
      <h2 ref={heading} tabIndex={-1}>
        {metrics.entry(year)}
      </h2>
      <p>
        {metrics.entryIntro} {addingWords[language].pasteIntro}{' '}
        {keepsDrafts() ? metrics.entryKept : record.draftNotKept}
      </p>
      {!upToDate && <p role="status">{app.loading}</p>}
      {upToDate && (
        <Rows
          year={year}
          acts={acts}
          chooser={
            <Dropdown
              label={metrics.year}
              options={years.map((each) => ({ key: String(each), text: String(each) }))}
              selectedKey={String(year)}
              onChange={(_, chosen) => go({ year: Number(chosen?.key) }, 'replace')}
              className={metricsStyles['year']}
            />
          }
        />
      )}
      <Button text={metrics.back} onClick={() => go({ entry: undefined, year })} />
    </div>
  );
}

interface RowsProps extends Pick<EntryRoundProps, 'acts'> {
  readonly year: number;
  readonly chooser: React.ReactNode;
}

/**
 * The rows of one year: the metrics that lack its actual, and those for which something was typed that is not in the
 * list. They stay where they are until another year is chosen, also one whose metric somebody deletes.
 */
function Rows({ year, acts, chooser }: RowsProps): JSX.Element {
  const programme = useShownProgramme();
  const { metrics, record: recordStrings } = useSpeech().strings;
  const [round, setRound] = React.useState(() => roundOf(programme, year));
  // Another year begins anew; what chooses it keeps the focus.
  if (round.year !== year) setRound(roundOf(programme, year));
  const { listed, agedOut, asOf } = round;
  const list = React.useRef<HTMLUListElement>(null);
  const day = React.useRef<HTMLDivElement>(null);
  const progress = React.useRef<HTMLParagraphElement>(null);
  const rows = listed.map((metric) => byId(programme, 'metrics', metric.id) ?? metric);
  const columns = useColumnPaste(
    rows.map(({ id }) => id),
    acts,
  );
  const present = rows.filter(({ id }) => byId(programme, 'metrics', id));
  const values = actualsOf(programme);
  const done = present.filter((record) => actualOf(record, values, year)).length;
  const next = (from: Key): void => {
    const fields = [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-entry]') ?? [])];
    const index = fields.findIndex((field) => field.dataset['entry'] === from);
    const open = fields[index + 1] ?? fields.find((_, other) => other !== index);
    (open ?? progress.current)?.focus();
  };
  return (
    <>
      <div className={metricsStyles['tools']}>
        {chooser}
        <div ref={day} className={entryStyles['date']}>
          <DateField
            label={metrics.entryAsOf}
            today={today(programme)}
            value={asOf}
            onChange={(chosen) => setRound({ ...round, asOf: chosen })}
          />
        </div>
        <p ref={progress} tabIndex={-1} role="status" className={entryStyles['progress']}>
          {present.length === done ? metrics.entryDone(year) : metrics.entryCount(done, present.length)}
        </p>
      </div>
      {agedOut && <p role="status">{recordStrings.draftAgedOut(draftDays)}</p>}
      <LeftOver columns={columns} />
      <ul ref={list} className={entryStyles['entries']} {...columns.list}>
        {rows.map((metric) => (
          <EntryRow
            key={`${year} ${metric.id}`}
            record={metric}
            year={year}
            asOf={asOf}
            acts={acts}
            gone={!present.includes(metric)}
            columns={columns}
            onNext={() => next(metric.value.key)}
            onWrongDay={() => day.current?.querySelector('input')?.focus()}
          />
        ))}
      </ul>
    </>
  );
}

/** What a paste had no row for: it stands there until somebody has taken note of it. */
function LeftOver({ columns: { left, dropLeft } }: { readonly columns: ColumnPaste }): JSX.Element | null {
  const { language, strings } = useSpeech();
  if (left.length === 0) return null;
  return (
    <MessageBar
      className={entryStyles['leftOver'] ?? ''}
      role="status"
      messageBarType={MessageBarType.warning}
      isMultiline
      dismissButtonAriaLabel={strings.app.close}
      onDismiss={dropLeft}
    >
      {addingWords[language].pasteLeft(left.length)} {left.join('; ')}
    </MessageBar>
  );
}

interface Round {
  readonly year: number;
  readonly listed: readonly Versioned<Metric>[];
  /** True when something typed was dropped because it was too old. */
  readonly agedOut: boolean;
  /** The day that the actuals are of; undefined where what stands in its field is none. */
  readonly asOf: PlainDate | undefined;
}

/** What a year begins with; its day is that of what was typed last and is not in the list. */
function roundOf(programme: Programme, year: number): Round {
  const lacking = new Set(lackingActual(programme, year));
  const now = new Date().toISOString();
  // What was typed for a metric that has ended since is not lost.
  const found = metricsInOrder(programme).map((record) => {
    const place = { form: entryForm.name, record: undefined, ...entryDrafts(record, year) };
    return { record, ...draftsOf<MetricValue>(programme, 'metricValues', place).newest(now) };
  });
  const [begun] = found.flatMap(({ draft }) => draft ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
  return {
    year,
    listed: found.filter(({ record, draft }) => draft !== undefined || lacking.has(record)).map(({ record }) => record),
    agedOut: found.some(({ agedOut }) => agedOut),
    asOf: begun ? begun.mine.asOf : lastDay(programme, year),
  };
}
