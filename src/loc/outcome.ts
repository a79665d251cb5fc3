import type { Outcome } from '../domain/figures/attainment';
import type { StatusOrNone } from '../domain/status';

/**
 * Fluent's icons for how a metric came out, and the status whose colour each shares: no red, no green, and never colour
 * alone.
 */
export const outcomeMarks: Readonly<Record<Outcome, { readonly icon: string; readonly colour: StatusOrNone }>> = {
  met: { icon: 'CheckMark', colour: 'done' },
  notMet: { icon: 'CircleHalfFull', colour: 'planned' },
  undecided: { icon: 'Unknown', colour: 'unknown' },
  notComputable: { icon: 'Remove', colour: 'none' },
};
