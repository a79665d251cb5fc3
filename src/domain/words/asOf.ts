import { plainDate, type PlainDate } from '../date';
import { readTypedDate } from './typedDate';

/** A month and its year, as people write them. Example: "10/24". */
const monthAndYear = /^(\d{1,2}) ?[/.] ?(\d{2}|\d{4})$/;

/** A year alone. Example: "2024". */
const yearAlone = /^\d{4}$/;

/**
 * The last day that the date of some figures may mean, as a city writes it: "10/24" is the end of that month, "2024" of
 * that year; undefined where it is no date.
 */
export function lastDayOf(text: string): PlainDate | undefined {
  const written = text.trim();
  if (yearAlone.test(written)) return plainDate(`${written}-12-31`);
  const [, month, year] = monthAndYear.exec(written) ?? [];
  if (month !== undefined && year !== undefined) return endOfMonth((Number(year) % 2000) + 2000, Number(month));
  const reading = readTypedDate(written, undefined);
  return 'day' in reading ? reading.day : undefined;
}

function endOfMonth(year: number, month: number): PlainDate | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as PlainDate;
}
