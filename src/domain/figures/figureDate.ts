import type { PlainDate } from '../date';
import type { MetricValue } from '../metric';
import { roadmapOf, type Programme, type Versioned } from '../programme';
import type { Project } from '../project';
import { lastDayOf } from '../words/asOf';

/** A day, or the words of the city ("10/24"). */
export type DateOrWords = PlainDate | { readonly words: string };

/**
 * Of when figures of measures are: from the oldest of what they count to the newest. `to` is undefined where all of it
 * is of one date.
 */
export interface FigureDate {
  readonly from: DateOrWords;
  readonly to: DateOrWords | undefined;
}

/** One of the dates that figures are of, and the last day that it means; '' where its words name none. */
interface Told {
  readonly date: DateOrWords;
  readonly until: PlainDate | '';
}

/**
 * The date of figures that count these measures by their statuses: of a status without a date it is the one of its
 * roadmap's figures. Undefined where none has a status, and where of a status no date is known.
 */
export function figureDate(programme: Programme, projects: readonly Versioned<Project>[]): FigureDate | undefined {
  const withStatus = projects.filter(({ value }) => value.status !== undefined);
  const written = withStatus
    .filter(({ value }) => value.statusDate === undefined)
    .map(({ value }) => roadmapOf(programme, value.year)?.asOf.trim() ?? '');
  if (written.includes('')) return undefined;
  const inWords = [...new Set(written)].map((words): Told => ({
    date: { words },
    until: lastDayOf(words, programme.readOn) ?? '',
  }));
  const days = withStatus
    .flatMap(({ value }) => value.statusDate ?? [])
    .filter((day) => !inWords.some(({ until }) => isWithin(day, until)))
    .map((day): Told => ({ date: day, until: day }));
  const all = [...inWords, ...days].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  return { from: first.date, to: last.until === first.until ? undefined : last.date };
}

/** The date of these actuals, by the days that they tell of; undefined where one of them has none. */
export function dateOfActuals(actuals: readonly MetricValue[]): FigureDate | undefined {
  const days = actuals.map(({ asOf }): PlainDate | '' => asOf ?? '').sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { from: first, to: last === first ? undefined : last } : undefined;
}

/** True for a day of the month whose end the words of the city mean. */
function isWithin(day: PlainDate, until: PlainDate | ''): boolean {
  return day.slice(0, 7) === until.slice(0, 7) && day <= until;
}
