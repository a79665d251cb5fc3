import { daysBetween, plainDate, type PlainDate } from '../date';
import type { Programme, Versioned } from '../programme';
import type { Project } from '../project';

/** A measure whose status needs an update. */
export interface Waiting {
  readonly record: Versioned<Project>;
  /** `unknown`: the status itself says so; `stale`: it is older than `staleAfterDays`. */
  readonly why: 'unknown' | 'stale';
  /** The day of the last update: the status date, else the day on which the row was last changed. */
  readonly since: PlainDate;
  /** Days from `since` to today. */
  readonly days: number;
}

/** The days after which a status is stale where the city has not set them. */
const defaultStaleAfterDays = 90;

/**
 * How many days a status may go without an update before it is stale: the setting `staleAfterDays` if it is a whole
 * number above 0, else 90.
 */
export function staleAfterDays(programme: Programme): number {
  const days = Number(programme.records.settings.find(({ value }) => value.key === 'staleAfterDays')?.value.value);
  return Number.isInteger(days) && days > 0 ? days : defaultStaleAfterDays;
}

/**
 * The measures whose status needs an update, the longest wait first: those with the status `unknown`, and planned or
 * started ones whose status is older than `staleAfterDays`. `year` narrows to one roadmap; undefined takes all.
 */
export function waiting(programme: Programme, year: number | undefined, today: PlainDate): readonly Waiting[] {
  const limit = staleAfterDays(programme);
  return programme.records.projects
    .filter(({ value }) => year === undefined || value.year === year)
    .flatMap((record): readonly Waiting[] => {
      const { status, statusDate } = record.value;
      const since = statusDate ?? plainDate(record.modified.slice(0, 10));
      if (!since) return [];
      const days = daysBetween(since, today);
      if (status === 'unknown') return [{ record, why: 'unknown', since, days }];
      return (status === 'started' || status === 'planned') && days > limit
        ? [{ record, why: 'stale', since, days }]
        : [];
    })
    .sort((a, b) => b.days - a.days);
}
