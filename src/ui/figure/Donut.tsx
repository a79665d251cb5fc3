import { DonutChart } from '@fluentui/react-charting';
import * as React from 'react';
import type { Slice } from './slice';

interface DonutProps {
  readonly slices: readonly Slice[];
  readonly total: number;
  readonly onOpen: (key: string) => void;
}

/**
 * Fluent's donut; a press on a part opens its rows, as the legend beside it does by keyboard. Every word of it is ours:
 * its own are English.
 */
export function Donut({ slices, total, onOpen }: DonutProps): JSX.Element {
  const chartData = slices.map(({ key, name, count, colour }) => ({
    legend: name,
    data: count,
    color: colour,
    onClick: () => onOpen(key),
    callOutAccessibilityData: { ariaLabel: `${name} ${count}` },
  }));
  return (
    <DonutChart
      data={{ chartData }}
      innerRadius={58}
      width={200}
      height={200}
      valueInsideDonut={String(total)}
      hideLegend
      hideLabels
      hideTooltip
    />
  );
}
