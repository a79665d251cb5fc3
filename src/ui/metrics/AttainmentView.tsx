import * as React from 'react';
import { attainment as attained, movement } from '../../domain/figures/attainment';
import { actualsOf, type MetricRow } from '../../domain/figures/metricTable';
import { arithmetic } from '../../loc/attainment';
import { actualWords, metricNumber, movedWords, reasonWords, reckoned } from '../../loc/metric';
import { Check } from '../parts/Check';
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
  const { record, attainment, year, since } = row;
  const metric = record.value;
  const whole = attained(record, actualsOf(programme), year, { annualise: true });
  const shown = wanted && whole.annualised ? whole : attainment;
  const change = movement(record, actualsOf(programme), since, year, { annualise: shown.annualised });
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
      {change && <p>{movedWords(change, metric, { from: since, to: year, atPace: shown.annualised }, speech)}</p>}
      {change?.uneven && <p className={metricsStyles['subtle']}>{metrics.uneven}</p>}
      {attainment.partial && (
        <p className={metricsStyles['subtle']}>{metrics.partialUntil(speech.formats.day(attainment.partial))}</p>
      )}
      {whole.annualised && <Check label={metrics.annualise} checked={wanted} onChange={setWanted} />}
      {shown.annualised && shown.actual !== undefined && (
        <p role="status">{metrics.annualised(metricNumber(reckoned(shown.actual), metric, speech))}</p>
      )}
    </section>
  );
}
