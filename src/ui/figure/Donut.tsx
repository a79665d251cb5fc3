import { DonutChart } from '@fluentui/react-charting';
import * as React from 'react';
import type { Slice } from './Figure';

interface DonutProps {
  readonly slices: readonly Slice<string>[];
  readonly total: number;
  readonly onOpen: (key: string) => void;
}

/** Fluent's donut. Its words for screen readers are English, so the frame hides it from them and gives the legend and the table instead. */
export function Donut({ slices, total, onOpen }: DonutProps): JSX.Element {
  const chartData = slices.map((slice) => ({ legend: slice.name, data: slice.count, color: slice.colour, onClick: () => onOpen(slice.key) }));
  return <DonutChart data={{ chartTitle: '', chartData }} innerRadius={58} width={200} height={200} valueInsideDonut={String(total)} hideLegend hideLabels hideTooltip />;
}
