import * as React from 'react';
import { dateOfActuals } from '../../domain/figures/figureDate';
import type { Key } from '../../domain/key';
import {
  countsByOutcome,
  isMeasurable,
  metricRows,
  movedFromNought,
  movedMost,
  defaultMetricYear,
  type MetricRow,
  type OutcomeFilter,
} from '../../domain/figures/metricTable';
import { figureDateText } from '../../loc/figureDate';
import { metricName, metricNumber, movementWords } from '../../loc/metric';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { OutcomeMark } from '../parts/OutcomeMark';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { OpeningRow } from './OpeningRow';
import overviewStyles from './overview.module.scss';

const shown = 3;

/**
 * How many metrics can be measured, their outcomes in the newest year for which most of them have an actual, and which
 * changed most since the year before.
 */
export function MetricsTile(): JSX.Element | null {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { metrics },
    formats,
  } = speech;
  const year = defaultMetricYear(programme);
  if (year === undefined || programme.records.metrics.length === 0) return null;
  const rows = metricRows(programme, year);
  const date = figureDateText(dateOfActuals(rows.flatMap(({ attainment: { row } }) => row ?? [])), formats);
  const open = (change: { readonly outcome?: OutcomeFilter; readonly open?: Key }): void =>
    go({ ...nothingOpen, page: 'metrics', year, outcome: undefined, by: undefined, from: undefined, ...change });
  return (
    <>
      <p className={overviewStyles['measured']}>
        <button type="button" className={overviewStyles['figure']} onClick={() => open({ outcome: 'measurable' })}>
          {metrics.measurable(rows.filter(isMeasurable).length, rows.length)}
        </button>
        <span className={overviewStyles['subtle']}>{date ? metrics.asOf(date) : year}</span>
      </p>
      <ul className={overviewStyles['outcomes']}>
        {countsByOutcome(rows).map(({ outcome, count }) => (
          <li key={outcome}>
            <button type="button" className={overviewStyles['link']} onClick={() => open({ outcome })}>
              <OutcomeMark outcome={outcome} /> {metrics.counted(count, metrics.outcomes[outcome])}
            </button>
          </li>
        ))}
      </ul>
      <MovedMost rows={rows} year={year} onOpen={(key) => open({ open: key })} />
    </>
  );
}

interface MovedMostProps {
  readonly rows: readonly MetricRow[];
  readonly year: number;
  readonly onOpen: (key: Key) => void;
}

/** The metrics that moved most since the year before, and how many cannot be ranked by their change. */
function MovedMost({ rows, year, onOpen }: MovedMostProps): JSX.Element {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const moved = movedMost(rows, shown);
  const uneven = rows.filter((row) => row.moved?.uneven).length;
  const fromNought = movedFromNought(rows).length;
  return (
    <>
      {moved.length > 0 && <p className={overviewStyles['subtle']}>{metrics.movedMost(year - 1)}</p>}
      <ul className={overviewStyles['rows']}>
        {moved.map(({ record: { id, value: metric }, moved: movement }) => {
          const name = metricName(metric, speech);
          return (
            movement && (
              <OpeningRow key={id} name={name} onOpen={() => onOpen(metric.key)}>
                <span>{movementWords(movement, metric, speech)}</span>
                <span>
                  {metrics.fromTo(
                    metricNumber(movement.from, metric, speech),
                    metricNumber(movement.to, metric, speech),
                  )}
                </span>
              </OpeningRow>
            )
          );
        })}
      </ul>
      {uneven > 0 && <p className={overviewStyles['subtle']}>{metrics.notRanked(uneven)}</p>}
      {fromNought > 0 && <p className={overviewStyles['subtle']}>{metrics.fromNought(fromNought)}</p>}
    </>
  );
}
