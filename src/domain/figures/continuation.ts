import type { Programme } from '../programme';

/** How many measures of a roadmap are new, and how many carry on one of an earlier year. */
export interface Continuation {
  readonly fresh: number;
  readonly continued: number;
}

/**
 * How a year's measures follow on the years before. Undefined where nobody knows: there are no earlier measures to
 * carry on, or of no measure at all has anybody said which one it carries on, so that a missing link says nothing.
 */
export function continuationOf({ records: { projects } }: Programme, year: number): Continuation | undefined {
  const hasEarlier = projects.some(({ value }) => value.year > 0 && value.year < year);
  const isTold = projects.some(({ value }) => value.continues !== undefined);
  if (!hasEarlier || !isTold) return undefined;
  const ofYear = projects.filter(({ value }) => value.year === year);
  const continued = ofYear.filter(({ value }) => value.continues !== undefined).length;
  return { fresh: ofYear.length - continued, continued };
}
