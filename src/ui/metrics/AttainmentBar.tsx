import * as React from 'react';
import type { Attainment } from '../../domain/figures/attainment';
import { outcomeMarks } from '../../loc/outcome';
import metricsStyles from './metrics.module.scss';

/**
 * How far an actual reaches against its target, which is a line across; what goes beyond it shows beyond the line. The
 * numbers stand beside it as text.
 */
export function AttainmentBar({
  attainment: { share, outcome },
}: {
  readonly attainment: Attainment;
}): JSX.Element | null {
  if (share === undefined) return null;
  const whole = Math.max(1, share);
  return (
    <span className={metricsStyles['bar']} aria-hidden="true">
      <span
        className={metricsStyles['filled']}
        style={{
          width: `${Math.max(0, share / whole) * 100}%`,
          backgroundColor: `var(--dk-${outcomeMarks[outcome].colour})`,
        }}
      />
      <span className={metricsStyles['goal']} style={{ left: `${100 / whole}%` }} />
    </span>
  );
}
