import { daysBetween, plainDate, type PlainDate } from '../date';
import type { Programme, Versioned } from '../programme';
import type { Project } from '../project';

/** A measure of which nobody has said lately where it stands. */
export interface Waiting {
  readonly record: Versioned<Project>;
  /** Marked "no information", or not updated for longer than the setting allows. */
  readonly why: 'unknown' | 'stale';
  /** The day of the last word: the status date, else the day of the last change. */
  readonly since: PlainDate;
  readonly days: number;
}

const defaultStaleAfterDays = 90;

/** How many days a status may stand before it is stale: the setting `staleAfterDays`, else 90. */
export function staleAfterDays(programme: Programme): number {
  const days = Number(programme.records.settings.find(({ value }) => value.key === 'staleAfterDays')?.value.value);
  return Number.isInteger(days) && days > 0 ? days : defaultStaleAfterDays;
}

/**
 * The measures that wait for a word, the longest wait first. Only work under way becomes stale; `year` narrows to one
 * roadmap.
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
