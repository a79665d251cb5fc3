import { LineChart } from '@fluentui/react-charting';
import * as React from 'react';
import { useSpeech } from '../parts/speech';
import trendStyles from './trend.module.scss';

interface Point {
  readonly year: number;
  readonly value: number;
}

interface LinesProps {
  readonly actuals: readonly Point[];
  readonly targets: readonly Point[];
}

/**
 * Fluent's line chart of actuals against targets. It is a picture: sentence and table beside it say all of it, so its
 * own English words and its stops for the keyboard are taken out with `inert`, which React does not know as a property
 * yet.
 */
export function Lines({ actuals, targets }: LinesProps): JSX.Element {
  const { formats } = useSpeech();
  const years = [...new Set([...actuals, ...targets].map(({ year }) => year))].sort((a, b) => a - b);
  const values = [...actuals, ...targets].map(({ value }) => value);
  const line = (
    legend: string,
    points: readonly Point[],
    color: string,
    dashed: boolean,
  ): {
    legend: string;
    data: { x: number; y: number }[];
    color: string;
    lineOptions?: { strokeDasharray: string };
  } => ({
    legend,
    data: points.map(({ year, value }) => ({ x: year, y: value })),
    color,
    ...(dashed && { lineOptions: { strokeDasharray: '4 4' } }),
  });
  const lineChartData = [
    line('actual', actuals, 'var(--dk-accent)', false),
    ...(targets.length > 0 ? [line('target', targets, 'var(--dk-subtle)', true)] : []),
  ];
  // The chart takes the size of the element that it is told to fit.
  const [place, setPlace] = React.useState<HTMLDivElement | null>(null);
  return (
    <div ref={setPlace} className={trendStyles['linesPlace']} {...{ inert: '' }}>
      {place && (
        <LineChart
          data={{ lineChartData }}
          parentRef={place}
          hideLegend
          hideTooltip
          tickValues={years}
          tickFormat="d"
          xMinValue={years[0] ?? 0}
          yMinValue={Math.min(0, ...values)}
          yMaxValue={Math.max(0, ...values)}
          roundedTicks
          yAxisTickCount={4}
          yAxisTickFormat={(value: number) => formats.number(value)}
          margins={{ left: 64, right: 24, top: 12, bottom: 28 }}
        />
      )}
    </div>
  );
}
