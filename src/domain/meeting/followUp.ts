import { defaultMetricYear } from '../figures/metricTable';
import { yearsOf } from '../figures/years';
import type { Programme } from '../programme';

/** The years that a deck and an agenda text are of. */
export interface ReportYears {
  /** The year that is followed up; undefined for a first roadmap, which has none before it. */
  readonly followUp: number | undefined;
  /** The year whose roadmap goes to the board. */
  readonly proposal: number;
}

/** The year that is followed up beside a proposal: the newest before it that has measures or a roadmap. */
export function followUpOf(programme: Programme, proposal: number): number | undefined {
  return yearsOf(programme)
    .filter((year) => year < proposal)
    .at(-1);
}

/** The year whose actuals are told: that which is followed up, else the newest with actuals up to the proposal's. */
export function yearOfMetrics(programme: Programme, { followUp, proposal }: ReportYears): number {
  return followUp ?? Math.min(defaultMetricYear(programme) ?? proposal, proposal);
}
