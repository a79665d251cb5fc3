import type { RowNumber } from './key';
import type { Programme } from './programme';

/** What is followed up to a last year, such as a metric or a theme; without one it goes on. Since schema version 2. */
export interface WithLastYear {
  readonly lastYear?: number | undefined;
}

/** True in the years after the last one. */
export function isOverIn({ lastYear }: WithLastYear, year: number): boolean {
  return lastYear !== undefined && year > lastYear;
}

/** The years after a metric's last one that have actuals of it, oldest first. */
export function actualYearsAfter(programme: Programme, metric: RowNumber, last: WithLastYear): readonly number[] {
  const years = programme.records.metricValues
    .filter(({ value }) => value.metric === metric && isOverIn(last, value.year))
    .map(({ value }) => value.year);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** How many measures of years after a theme's last one have the theme. */
export function measuresAfter(programme: Programme, theme: RowNumber, last: WithLastYear): number {
  return programme.records.projects.filter(({ value }) => value.theme === theme && isOverIn(last, value.year)).length;
}
