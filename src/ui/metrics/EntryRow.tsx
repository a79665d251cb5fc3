import { Icon, TextField } from '@fluentui/react';
import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { PlainDate } from '../../domain/date';
import type { Metric } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import { actualsOf } from '../../domain/figures/metricTable';
import { notSavedText, whyLine } from '../../loc/failure';
import { actualWords, metricName, targetWords } from '../../loc/metric';
import { Button } from '../parts/Button';
import { Hyphenated } from '../parts/Hyphenated';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { Ended } from './Ended';
import entryStyles from './entry.module.scss';
import metricsStyles from './metrics.module.scss';
import { ReadLine } from './ReadLine';
import { TakeReading } from './TakeReading';
import type { ColumnPaste } from './useColumnPaste';
import { useEntry, type Entry, type EntryDone } from './useEntry';

interface EntryRowProps {
  readonly record: Versioned<Metric>;
  readonly year: number;
  readonly asOf: PlainDate | undefined;
  readonly acts: Acts;
  /** Goes to the next row that is still open. */
  readonly onNext: () => void;
  /** Somebody has deleted the metric: nothing can be saved for it. */
  readonly gone: boolean;
  /** Where a column that is pasted into this row goes down the others. */
  readonly columns: Pick<ColumnPaste, 'hold' | 'paste'>;
  /** Goes to the day of the round, which cannot be read: no row is saved before it is mended. */
  readonly onWrongDay: () => void;
}

/**
 * One metric's actual of the year: a field, how it is read, and how far its saving has come. It begins anew when what
 * was typed is thrown away, and when the actual that it has saved is gone.
 */
export function EntryRow(props: EntryRowProps): JSX.Element {
  const [begun, setBegun] = React.useState(0);
  return <OpenRow key={begun} {...props} onAnew={() => setBegun(begun + 1)} />;
}

interface OpenRowProps extends EntryRowProps {
  readonly onAnew: () => void;
}

function OpenRow(props: OpenRowProps): JSX.Element {
  const { record, year, asOf, acts, gone, columns, onNext, onWrongDay, onAnew } = props;
  const programme = useShownProgramme();
  const { decimalMark } = useSpeech();
  const entry = useEntry({ programme, metric: record, year, asOf, decimalMark, acts, gone, onWrongDay, onAnew });
  const { hold, paste } = columns;
  React.useEffect(() => hold(record.id, entry));
  const [within, setWithin] = React.useState(false);
  const leaves = ({ currentTarget, relatedTarget }: React.FocusEvent): boolean =>
    // In a window that is left the focus stays where it was.
    ![relatedTarget, document.activeElement].some((to) => to instanceof Node && currentTarget.contains(to));
  return (
    <li
      className={entryStyles['entryRow']}
      data-state={entry.state.phase}
      onFocus={() => setWithin(true)}
      onBlur={(blur) => leaves(blur) && setWithin(false)}
    >
      <EntryWords record={record} year={year} />
      {entry.done && !within ? (
        <p className={entryStyles['saved']}>
          <Done done={entry.done} metric={record.value} />{' '}
          <TakeWords done={entry.done} metric={record.value} acts={acts} />
        </p>
      ) : (
        <EntryForm
          entry={goingOn(entry, onNext)}
          metric={record.value}
          year={year}
          gone={gone}
          onNext={onNext}
          onPaste={(event) => paste(record.id, event)}
        />
      )}
    </li>
  );
}

/** The next row does not wait: each tells by itself how its saving went. */
function goingOn(entry: Entry, onNext: () => void): Entry {
  const thenNext = (act: () => void) => (): void => {
    if (!entry.wrongDay) onNext();
    act();
  };
  const giveWay = (): void => {
    onNext();
    entry.giveWay();
  };
  return { ...entry, save: thenNext(entry.save), saveOver: thenNext(entry.saveOver), giveWay };
}

interface EntryFormProps extends Pick<EntryRowProps, 'year' | 'gone' | 'onNext'> {
  readonly entry: Entry;
  readonly metric: Metric;
  readonly onPaste: (event: React.ClipboardEvent) => void;
}

/** The field of a row; it stays while somebody is in it, also once there is an actual. */
function EntryForm({ entry, metric, year, gone, onNext, onPaste }: EntryFormProps): JSX.Element {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const name = metricName(metric, speech);
  const isEmpty = entry.text.trim() === '';
  return (
    <form
      noValidate
      className={entryStyles['entryForm']}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (gone) return;
        if (isEmpty) onNext();
        else entry.save();
      }}
    >
      <TextField
        ariaLabel={metrics.entryField(name.text, year)}
        value={entry.text}
        data-entry={metric.key}
        autoComplete="off"
        maxLength={255}
        onPaste={onPaste}
        onChange={(_, text) => entry.type(text ?? '')}
      />
      <Button
        type="submit"
        text={metrics.saveRow}
        aria-label={`${metrics.saveRow}: ${name.text}`}
        disabled={gone || entry.state.phase === 'saving' || isEmpty}
      />
      <p className={entryStyles['entryState']}>
        <ReadLine text={entry.text} metric={metric} />{' '}
        {gone ? <span role="alert">{metrics.rowMetricGone}</span> : <State entry={entry} metric={metric} />}
      </p>
    </form>
  );
}

/** The metric's name, its target and its actual of the year before. */
function EntryWords({ record, year }: Pick<EntryRowProps, 'record' | 'year'>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const metric = record.value;
  const name = metricName(metric, speech);
  const target = targetWords(metric, speech);
  const before = actualOf(record, actualsOf(programme), year - 1);
  const beforeText = before && actualWords(before, metric, speech);
  return (
    <div>
      <span className={entryStyles['entryName']} lang={name.lang}>
        <Hyphenated {...name} />
      </span>{' '}
      <Ended metric={metric} />
      <small>
        <span>
          {metrics.target}: <span lang={target.lang}>{target.text || metrics.noTarget}</span>
        </span>
        {beforeText && (
          <span>
            {' '}
            {metrics.entryBefore(year - 1)} <span lang={beforeText.lang}>{beforeText.text}</span>
          </span>
        )}
      </small>
    </div>
  );
}

/** The year's actual as it stands in the list, and whose it is. */
function Done({
  done: { record, mine, by },
  metric,
}: {
  readonly done: EntryDone;
  readonly metric: Metric;
}): JSX.Element {
  const speech = useSpeech();
  const { metrics, record: words } = speech.strings;
  const { text } = actualWords(record.value, metric, speech);
  if (!mine) return <>{metrics.rowTaken(by || words.someone, text)}</>;
  return (
    <>
      <Icon iconName="CheckMark" /> {metrics.rowSaved}: <b>{text}</b>
    </>
  );
}

/** What somebody entered as words, and that is a number: one press takes it. */
function TakeWords({
  done: { record },
  metric,
  acts,
}: {
  readonly done: EntryDone;
  readonly metric: Metric;
  readonly acts: Acts;
}): JSX.Element | null {
  const mayEdit = useShownProgramme().rights.lists.metricValues.edit;
  if (!mayEdit || record.value.value !== undefined) return null;
  return (
    <TakeReading
      actual={record.value}
      metric={metric}
      onTake={(reading) => acts.change('metricValues', record, { ...record.value, ...reading })}
    />
  );
}

function State({
  entry: { state, done, kept, save, saveOver, giveWay },
  metric,
}: {
  readonly entry: Entry;
  readonly metric: Metric;
}): JSX.Element | null {
  const speech = useSpeech();
  const { metrics, record } = speech.strings;
  const ofText = kept ? record.textKept : record.textNotKept;
  if (done)
    return (
      <span role="status">
        <Done done={done} metric={metric} />
      </span>
    );
  switch (state.phase) {
    case 'saving':
      return <span role="status">{metrics.rowSaving}</span>;
    case 'failed':
      return (
        <span role="alert">
          {notSavedText(state.failure, speech.strings)} {whyLine(state.failure, speech.strings)} {ofText}{' '}
          <Button text={metrics.rowRetry} onClick={save} />
        </span>
      );
    case 'taken':
      return (
        <span role="alert">
          {metrics.rowTaken(
            state.theirs.modifiedBy || record.someone,
            actualWords(state.theirs.value, metric, speech).text,
          )}
          <Button text={metrics.rowTheirs} onClick={giveWay} /> <Button text={metrics.rowMine} onClick={saveOver} />
        </span>
      );
    case 'typed':
      return <span className={metricsStyles['subtle']}>{metrics.rowDraft}</span>;
    case 'empty':
      return null;
  }
}
