import * as React from 'react';
import { Boundary } from '../parts/Boundary';
import { Button } from '../parts/Button';
import { focusHeading, useNextFocus } from '../parts/nextFocus';
import { useSpeech } from '../parts/speech';
import { useCode, type Code, type Lost } from '../parts/useCode';
import figureStyles from './figure.module.scss';

/**
 * Fluent's donut. The charts are one chunk that is fetched when the first of them is drawn; the line chart has axes, is
 * twice as heavy and rarer, and has its own.
 */
export const donut = async () => (await import(/* webpackChunkName: 'charts' */ './Donut')).Donut;
/** One bar of a bar chart, in the same chunk as the donut. */
export const bar = async () => (await import(/* webpackChunkName: 'charts' */ './Bar')).Bar;
/** A line chart, in a chunk of its own. */
export const lines = async () => (await import(/* webpackChunkName: 'line-chart' */ './Lines')).Lines;

/** The code of a chart, fetched after the first content has been painted. */
export function useChart<P>(load: () => Promise<React.ComponentType<P>>): Code<React.ComponentType<P>> {
  const [settled, setSettled] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return useCode(load, settled);
}

interface ChartProps<P> {
  readonly chart: Code<React.ComponentType<P>>;
  /** What holds the chart's place until it comes, and where it does not. */
  readonly place: JSX.Element;
  readonly of: P;
}

/** A chart in its place; the numbers stand beside it whether it comes or not. */
export function Chart<P extends object>({ chart, place, of }: ChartProps<P>): JSX.Element {
  if (chart.phase !== 'here') return place;
  const Drawn = chart.code;
  return (
    <Boundary instead={() => place}>
      <Drawn {...of} />
    </Boundary>
  );
}

/** Says once, beside the numbers, that a chart did not come, with the way to it. */
export function LostChart({ chart }: { readonly chart: Code<unknown> }): JSX.Element | null {
  return chart.phase === 'lost' ? <LostLine lost={chart} /> : null;
}

function LostLine({ lost: { why, retry, busy } }: { readonly lost: Lost }): JSX.Element {
  const { app, figure } = useSpeech().strings;
  const line = useNextFocus<HTMLParagraphElement>(focusHeading);
  return (
    <p ref={line} className={figureStyles['lost']} data-lost={why}>
      <span role="status">{figure.chartFailed}</span>{' '}
      {why === 'outdated' ? (
        <Button text={app.reload} onClick={() => window.location.reload()} />
      ) : (
        <Button text={busy ? app.loading : app.retry} held={busy} onClick={retry} />
      )}
    </p>
  );
}
