import * as React from 'react';
import { trend, type TrendYear } from '../../domain/figures/attainment';
import type { Metric, MetricValue } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import { actualWords, metricNumber } from '../../loc/metric';
import { useSpeech } from '../parts/speech';
import { Chart, lines, LostChart, useChart } from './Chart';
import { TableToggle } from './TableToggle';
import figureStyles from './figure.module.scss';
import trendStyles from './trend.module.scss';

interface TrendFigureProps {
  readonly record: Versioned<Metric>;
  readonly values: readonly MetricValue[];
}

/**
 * A metric over its years against the target: question, sentence, lines, and the same as a table. Drawn where at least
 * two years have a number.
 */
export function TrendFigure({ record, values }: TrendFigureProps): JSX.Element | null {
  const speech = useSpeech();
  const {
    strings: { metrics },
  } = speech;
  const [asTable, setAsTable] = React.useState(false);
  const chart = useChart(lines);
  const id = React.useRef(`dk-trend-${Math.random().toString(36).slice(2)}`).current;
  const metric = record.value;
  const years = trend(record, values);
  const numbers = years.flatMap(({ year, attainment: { actual } }) =>
    actual === undefined ? [] : [{ year, value: actual }],
  );
  if (numbers.length < 2) return null;
  const goals = years.flatMap(({ year, attainment: { target } }) =>
    target === undefined ? [] : [{ year, value: target }],
  );
  const last = goals.at(-1);
  // A growth begins at its base.
  const growth = years.find(({ attainment: { target } }) => target !== undefined)?.attainment.growth;
  const from = growth?.base === undefined ? [] : [{ year: growth.baseYear, value: growth.base }];
  const sentenceParts = [
    ...numbers.map(({ year, value }) => metrics.trendPart(year, metricNumber(value, metric, speech))),
    ...(last ? [metrics.trendTarget(metricNumber(last.value, metric, speech))] : []),
  ];
  return (
    <figure className={figureStyles['figure']} data-kind="trend" aria-labelledby={id}>
      <h3 id={id}>{metrics.trend}</h3>
      <p className={figureStyles['sentence']}>{metrics.trendSentence(sentenceParts.join(', '))}</p>
      <div className={trendStyles['lines']} aria-hidden="true">
        <Chart
          chart={chart}
          place={<div className={trendStyles['linesPlace']} />}
          of={{ actuals: numbers, targets: [...from, ...goals] }}
        />
      </div>
      <LostChart chart={chart} />
      <p className={trendStyles['lineLegend']} aria-hidden="true">
        <span data-line="actual">{metrics.actual}</span>
        {goals.length > 0 && <span data-line="target">{metrics.target}</span>}
      </p>
      <TableToggle asTable={asTable} onToggle={setAsTable} />
      <TrendTable metric={metric} years={years} shown={asTable} />
    </figure>
  );
}

/** The same numbers as a table. */
function TrendTable({
  metric,
  years,
  shown,
}: {
  readonly metric: Metric;
  readonly years: readonly TrendYear[];
  readonly shown: boolean;
}): JSX.Element {
  const speech = useSpeech();
  const { metrics, record } = speech.strings;
  return (
    <table className={figureStyles['twin']} data-shown={shown || undefined}>
      <caption>{metrics.trend}</caption>
      <thead>
        <tr>
          <th scope="col">{metrics.year}</th>
          <th scope="col">{metrics.actual}</th>
          <th scope="col">{metrics.target}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, attainment: { row, target } }) => {
          const actual = row && actualWords(row, metric, speech);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td lang={actual?.lang}>{actual?.text}</td>
              <td>{target === undefined ? record.nothing : metricNumber(target, metric, speech)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
