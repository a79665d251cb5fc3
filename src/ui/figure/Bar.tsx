import { HorizontalBarChart } from '@fluentui/react-charting';
import * as React from 'react';

interface BarProps {
  readonly count: number;
  /** The whole that the bar is a part of. */
  readonly total: number;
  readonly colour: string;
}

/**
 * One bar of Fluent's horizontal bar chart. Its name and number stand beside it as text, where long names wrap; without
 * a legend of its own the bar is no stop for the keyboard.
 */
export function Bar({ count, total, colour }: BarProps): JSX.Element {
  const data = [{ chartData: [{ legend: '', horizontalBarChartdata: { x: count, y: total }, color: colour }] }];
  return <HorizontalBarChart data={data} barHeight={12} barChartCustomData={() => null} hideTooltip hideLabels />;
}
