import { DefaultButton, Icon, TextField } from '@fluentui/react';
import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { PlainDate } from '../../domain/date';
import type { Metric } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import { actualsOf } from '../../domain/figures/metricTable';
import { actualWords, metricName, targetWords } from '../../loc/metric';
import type { Speech } from '../../loc/speech';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import metricsStyles from './metrics.module.scss';
import { ReadLine } from './ReadLine';
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
  /** Goes to the day of the round, which cannot be read: no row is saved before it is mended. */
  readonly onWrongDay: () => void;
}

/**
 * One metric's actual of the year: a field, how it is read, and how far its saving has come. It begins anew when what
 * was typed is thrown away, and when the actual that stood there is gone.
 */
export function EntryRow(props: EntryRowProps): JSX.Element {
  const actual = actualOf(props.record, actualsOf(useShownProgramme()), props.year)?.key;
  const [begun, setBegun] = React.useState(0);
  const before = React.useRef(actual);
  React.useEffect(() => {
    if (before.current !== undefined && actual === undefined) setBegun((count) => count + 1);
    before.current = actual;
  }, [actual]);
  return <OpenRow key={begun} {...props} onGiveWay={() => setBegun(begun + 1)} />;
}

interface OpenRowProps extends EntryRowProps {
  readonly onGiveWay: () => void;
}

function OpenRow({ record, year, asOf, acts, gone, onNext, onWrongDay, onGiveWay }: OpenRowProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { metrics },
  } = speech;
  const metric = record.value;
  const entry = useEntry({ programme, metric: record, year, asOf, acts, onWrongDay, onGiveWay });
  const name = metricName(metric, speech);
  const save = (): void => {
    if (gone) return;
    if (entry.text.trim() === '') return onNext();
    // The next row does not wait: this one tells by itself how its saving went.
    if (!entry.wrongDay) onNext();
    entry.save();
  };
  return (
    <li className={metricsStyles['entryRow']} data-state={entry.state.phase}>
      <EntryWords record={record} year={year} />
      {entry.done ? (
        <p className={metricsStyles['saved']}>
          <Done done={entry.done} metric={metric} speech={speech} />
        </p>
      ) : (
        <form
          noValidate
          className={metricsStyles['entryForm']}
          onSubmit={(submit) => {
            submit.preventDefault();
            save();
          }}
        >
          <TextField
            ariaLabel={metrics.entryField(name.text, year)}
            value={entry.text}
            data-entry={metric.key}
            autoComplete="off"
            maxLength={255}
            onChange={(_, text) => entry.type(text ?? '')}
          />
          <DefaultButton
            type="submit"
            text={metrics.saveRow}
            ariaLabel={`${metrics.saveRow}: ${name.text}`}
            disabled={gone || entry.state.phase === 'saving' || entry.text.trim() === ''}
          />
          <p className={metricsStyles['entryState']}>
            <ReadLine text={entry.text} metric={metric} />{' '}
            {gone ? (
              <span role="alert">{speech.strings.metrics.rowMetricGone}</span>
            ) : (
              <State entry={entry} metric={metric} speech={speech} />
            )}
          </p>
        </form>
      )}
    </li>
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
      <span className={metricsStyles['entryName']} lang={name.lang}>
        {name.text}
      </span>
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
  done: { record, mine },
  metric,
  speech,
}: {
  readonly done: EntryDone;
  readonly metric: Metric;
  readonly speech: Speech;
}): JSX.Element {
  const { metrics, record: words } = speech.strings;
  const { text } = actualWords(record.value, metric, speech);
  if (!mine) return <>{metrics.rowTaken(record.modifiedBy || words.someone, text)}</>;
  return (
    <>
      <Icon iconName="CheckMark" /> {metrics.rowSaved}: <b>{text}</b>
    </>
  );
}

function State({
  entry: { state, kept, save, saveOver, giveWay },
  metric,
  speech,
}: {
  readonly entry: Entry;
  readonly metric: Metric;
  readonly speech: Speech;
}): JSX.Element | null {
  const { metrics, record, app } = speech.strings;
  const ofText = kept ? record.textKept : record.textNotKept;
  switch (state.phase) {
    case 'saving':
      return <span role="status">{metrics.rowSaving}</span>;
    case 'failed':
      return (
        <span role="alert">
          {metrics.rowFailed(app.troubles[state.failure.failed].title, ofText)}{' '}
          <DefaultButton text={metrics.rowRetry} onClick={save} />
        </span>
      );
    case 'taken':
      return (
        <span role="alert">
          {metrics.rowTaken(
            state.theirs.modifiedBy || record.someone,
            actualWords(state.theirs.value, metric, speech).text,
          )}
          <DefaultButton text={metrics.rowTheirs} onClick={giveWay} />{' '}
          <DefaultButton text={metrics.rowMine} onClick={saveOver} />
        </span>
      );
    case 'typed':
      return <span className={metricsStyles['subtle']}>{metrics.rowDraft}</span>;
    case 'empty':
      return null;
  }
}
