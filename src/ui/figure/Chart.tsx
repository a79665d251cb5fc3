import * as React from 'react';
import { useSpeech } from '../parts/speech';
import figureStyles from './figure.module.scss';

/**
 * Fluent's donut. The charts are one chunk that is fetched when the first of them is drawn; the line chart has axes, is
 * twice as heavy and rarer, and has its own.
 */
export const Donut = React.lazy(() =>
  import(/* webpackChunkName: 'charts' */ './Donut').then(({ Donut: chart }) => ({ default: chart })),
);
/** One bar of a bar chart, in the same chunk as the donut. */
export const Bar = React.lazy(() =>
  import(/* webpackChunkName: 'charts' */ './Bar').then(({ Bar: chart }) => ({ default: chart })),
);
/** A line chart, in a chunk of its own. */
export const Lines = React.lazy(() =>
  import(/* webpackChunkName: 'line-chart' */ './Lines').then(({ Lines: chart }) => ({ default: chart })),
);

interface ChartProps {
  /** What holds the chart's place until it comes. */
  readonly place: JSX.Element;
  readonly children: React.ReactNode;
}

/**
 * The place of a chart: its code is fetched after the first content has been painted, and if that fails the numbers
 * still stand beside it.
 */
export function Chart({ place, children }: ChartProps): JSX.Element {
  const { figure } = useSpeech().strings;
  const [settled, setSettled] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 0);
    return () => clearTimeout(timer);
  }, []);
  if (!settled) return place;
  return (
    <Guard fallback={<p className={figureStyles['waiting']}>{figure.chartFailed}</p>}>
      <React.Suspense fallback={place}>{children}</React.Suspense>
    </Guard>
  );
}

class Guard extends React.Component<{ readonly fallback: React.ReactNode }, { readonly broken: boolean }> {
  public override state = { broken: false };

  public static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  public override render(): React.ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
