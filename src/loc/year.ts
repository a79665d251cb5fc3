import type { Strings } from './strings';

/** The year of a measure as a text; one that has none, or one that could not be read, says so. */
export function yearText(year: number, { words }: Pick<Strings, 'words'>): string {
  return year > 0 ? String(year) : words.yearMissing;
}
