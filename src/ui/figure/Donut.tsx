import { DonutChart } from '@fluentui/react-charting';
import * as React from 'react';
import type { Slice } from './slice';

interface DonutProps {
  readonly slices: readonly Slice[];
  readonly total: number;
  readonly onOpen: (key: string) => void;
}

/**
 * Fluent's donut; a press on a part opens its rows. The legend beside it says and does the same for the keyboard and is
 * what is read aloud: the ring is no second stop of the Tab key. Every word of it is ours: its own are English.
 */
export function Donut({ slices, total, onOpen }: DonutProps): JSX.Element {
  const chartData = slices.map(({ key, name, count, colour }) => ({
    legend: name,
    data: count,
    color: colour,
    onClick: () => onOpen(key),
    callOutAccessibilityData: { ariaLabel: `${name} ${count}` },
  }));
  const ring = React.useRef<HTMLDivElement>(null);
  // Fluent makes its parts focusable as it draws them.
  React.useEffect(() => {
    for (const part of ring.current?.querySelectorAll('[tabindex], [data-is-focusable]') ?? []) {
      part.removeAttribute('data-is-focusable');
      part.setAttribute('tabindex', '-1');
    }
  });
  return (
    <div ref={ring} aria-hidden="true">
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
    </div>
  );
}
