import * as React from 'react';
import { countsByOutcome, isMeasurable, type MetricRow, type OutcomeFilter } from '../../domain/figures/metricTable';
import { OutcomeMark } from '../parts/OutcomeMark';
import { useSpeech } from '../parts/speech';
import metricsStyles from './metrics.module.scss';

interface SummaryProps {
  readonly rows: readonly MetricRow[];
  readonly year: number;
  readonly chosen: OutcomeFilter | undefined;
  /** Undefined shows all again. */
  readonly onChoose: (outcome: OutcomeFilter | undefined) => void;
}

/**
 * "12 / 17 mitattavissa · 1 saavutettu · 10 ei saavutettu ...": each number opens its rows, and pressed again shows
 * all.
 */
export function Summary({ rows, year, chosen, onChoose }: SummaryProps): JSX.Element {
  const { metrics } = useSpeech().strings;
  const choice = (outcome: OutcomeFilter, words: React.ReactNode): JSX.Element => (
    <button
      type="button"
      aria-pressed={chosen === outcome}
      onClick={() => onChoose(chosen === outcome ? undefined : outcome)}
    >
      {words}
    </button>
  );
  return (
    <div className={metricsStyles['summary']} role="group" aria-label={metrics.outcomesLabel}>
      <span className={metricsStyles['measurable']}>
        {choice('measurable', metrics.measurable(rows.filter(isMeasurable).length, rows.length))} <small>{year}</small>
      </span>
      {countsByOutcome(rows).map(({ outcome, count }) => (
        <React.Fragment key={outcome}>
          {choice(
            outcome,
            <>
              <OutcomeMark outcome={outcome} />
              {metrics.counted(count, metrics.outcomes[outcome])}
            </>,
          )}
        </React.Fragment>
      ))}
    </div>
  );
}
