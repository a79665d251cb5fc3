import * as React from 'react';
import { metricsOverBy } from '../../domain/figures/metricTable';
import { isOverIn } from '../../domain/lastYear';
import type { Metric } from '../../domain/metric';
import { addingWords } from '../../loc/adding';
import { metricName } from '../../loc/metric';
import { thisYear } from '../app/today';
import { Disclosure } from '../parts/Disclosure';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import metricsStyles from './metrics.module.scss';

/** "Päättynyt 2025" of a metric that has a last year, or that it ends; nothing of one that goes on. */
export function Ended({ metric }: { readonly metric: Metric }): JSX.Element | null {
  const programme = useShownProgramme();
  const { ended } = addingWords[useSpeech().language];
  const { lastYear } = metric;
  if (lastYear === undefined) return null;
  return <small className={metricsStyles['ended']}>{ended(lastYear, isOverIn(metric, thisYear(programme)))}</small>;
}

/** The metrics that were over by the year that is shown, each the way to its panel; nothing where none was. */
export function OverMetrics({ year }: { readonly year: number }): JSX.Element | null {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const over = metricsOverBy(programme, year);
  if (over.length === 0) return null;
  return (
    <Disclosure
      key={year}
      className={metricsStyles['over']}
      summary={addingWords[speech.language].overMetrics(over.length)}
    >
      <ul>
        {over.map(({ id, value }) => {
          const name = metricName(value, speech);
          return (
            <li key={id}>
              <RouteLink change={{ open: value.key, edit: undefined }}>
                <span lang={name.lang}>{name.text}</span>
              </RouteLink>{' '}
              <Ended metric={value} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
