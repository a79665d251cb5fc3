import { settingOf } from './aggregate';
import { daysBetween, plainDate, type PlainDate } from './date';
import type { Programme, Versioned } from './programme';
import type { Project } from './project';

/** A measure that waits for somebody to say where it stands. */
export interface Waiting {
  readonly record: Versioned<Project>;
  /** Its status is "no information", or what was said is older than the city's limit. */
  readonly why: 'unknown' | 'stale';
  /** The day of what was last said: the status date, else the day on which the record was last changed. */
  readonly since: PlainDate;
  readonly days: number;
}

// What the setting starts with, for a site whose setting cannot be read as a number.
const usualLimit = 90;

/** The measures of a year, or of all years, that wait for an update, those that have waited longest first. Only work that goes on grows stale. */
export function waiting(programme: Programme, year: number | undefined, today: PlainDate): readonly Waiting[] {
  const limit = Number(settingOf(programme, 'staleAfterDays')?.value) || usualLimit;
  return programme.records.projects
    .filter(({ value }) => year === undefined || value.year === year)
    .flatMap((record): readonly Waiting[] => {
      const { status, statusDate } = record.value;
      const since = statusDate ?? plainDate(record.modified.slice(0, 10)) ?? today;
      const days = daysBetween(since, today);
      if (status === 'unknown') return [{ record, why: 'unknown', since, days }];
      return (status === 'planned' || status === 'started') && days > limit ? [{ record, why: 'stale', since, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
}
