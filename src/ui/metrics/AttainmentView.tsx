import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { attainment as attained, type Attainment } from '../../domain/figures/attainment';
import type { Metric } from '../../domain/metric';
import { actualsOf, type MetricRow } from '../../domain/figures/metricTable';
import { actualWords, differenceWords, metricNumber, movementWords, reasonWords, shareWords } from '../../loc/metric';
import type { Speech } from '../../loc/speech';
import { OutcomeMark } from '../parts/OutcomeMark';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { AttainmentBar } from './AttainmentBar';
import metricsStyles from './metrics.module.scss';

/**
 * How a metric came out in a year, with its arithmetic in words. A year that is not over is reckoned to its end only
 * when somebody asks.
 */
export function AttainmentView({ row }: { readonly row: MetricRow }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { metrics },
  } = speech;
  const [wanted, setWanted] = React.useState(false);
  const { record, attainment, moved, year } = row;
  const metric = record.value;
  const whole = attained(record, actualsOf(programme), year, { annualise: true });
  const shown = wanted && whole.annualised ? whole : attainment;
  const actual = attainment.row && actualWords(attainment.row, metric, speech);
  return (
    <section aria-label={metrics.attainment(year)}>
      <h3>{metrics.attainment(year)}</h3>
      {actual && (
        <p className={metricsStyles['actual']}>
          <span lang={actual.lang}>{actual.text}</span>
        </p>
      )}
      <p className={metricsStyles['outcome']}>
        <OutcomeMark outcome={shown.outcome} /> <strong>{metrics.outcomes[shown.outcome]}</strong>{' '}
        <AttainmentBar attainment={shown} />
      </p>
      {[
        ...arithmetic(metric, shown, speech),
        reasonWords(shown, year, speech),
        shown.outcome !== 'undecided' && shown.direction && metrics.better[shown.direction],
      ].map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
      {moved && (
        <p>
          {metrics.moved(
            year - 1,
            year,
            differenceWords(moved.difference, metric, speech),
            moved.share === undefined ? '' : movementWords(moved, { ...metric, scaleMax: undefined }, speech),
          )}
        </p>
      )}
      {attainment.partial && (
        <p className={metricsStyles['subtle']}>{metrics.partialUntil(speech.formats.day(attainment.partial))}</p>
      )}
      {whole.annualised && (
        <Checkbox label={metrics.annualise} checked={wanted} onChange={(_, checked) => setWanted(checked === true)} />
      )}
      {shown.annualised && shown.actual !== undefined && (
        <p role="status">{metrics.annualised(metricNumber(Math.round(shown.actual), metric, speech))}</p>
      )}
    </section>
  );
}

/** The arithmetic of an attainment, a sentence for each step; empty where there is none. */
function arithmetic(
  metric: Metric,
  { actual, target, growth, share, difference, placeOnScale }: Attainment,
  speech: Speech,
): readonly string[] {
  const {
    strings: { metrics },
    formats,
  } = speech;
  if (actual === undefined || target === undefined || difference === undefined) return [];
  const number = (value: number): string => metricNumber(value, metric, speech);
  const amount = growth && formats.number(Math.abs(growth.by));
  const by =
    growth && amount && `${growth.by < 0 ? '\u2212' : '+'} ${growth.inPercent ? metrics.percent(amount) : amount}`;
  return [
    ...(growth?.base !== undefined && by
      ? [metrics.growth(growth.baseYear, number(growth.base), by, number(target))]
      : []),
    ...(share === undefined ? [] : [metrics.shareOf(number(actual), number(target), shareWords(share, speech))]),
    difference === 0
      ? metrics.exactly
      : (difference > 0 ? metrics.over : metrics.under)(
          differenceWords(Math.abs(difference), metric, speech).replace(/^\+/, ''),
        ),
    ...(placeOnScale === undefined || metric.scaleMin === undefined || metric.scaleMax === undefined
      ? []
      : [
          metrics.onScale(
            formats.number(metric.scaleMin),
            formats.number(metric.scaleMax),
            formats.number(target),
            shareWords(placeOnScale, speech),
          ),
        ]),
  ];
}
