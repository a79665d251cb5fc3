import type { Project } from '../project';

/** What of a plan for the budget a measure has: a sum paid once, one a year, or neither. */
export const plannedParts = ['oneOff', 'yearly', 'missing'] as const;
export type PlannedPart = (typeof plannedParts)[number];

/** True for a measure that is counted in one part of what measures ask for; those that are dropped ask for nothing. */
export function asksFor({ status, plannedOneOff, plannedYearly }: Project, part: PlannedPart): boolean {
  if (status === 'dropped') return false;
  if (part === 'oneOff') return plannedOneOff !== undefined;
  if (part === 'yearly') return plannedYearly !== undefined;
  return plannedOneOff === undefined && plannedYearly === undefined;
}
