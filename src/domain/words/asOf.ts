import { plainDate, type PlainDate } from '../date';
import { monthOf, readTypedDate } from './typedDate';
import { blanks, dashes } from './typedDateParts';

/** A month and its year, by itself or as the end of several months. Example: "1-10/24". */
const monthAndYear = /^(?:(\d{1,2}|\p{L}+)(?: ?[/.] ?(?:\d{2}|\d{4})| \d{4})? ?- ?)?(\d{1,2}) ?[/.] ?(\d{2}|\d{4})$/u;

/** The same with the month's name. Example: "tammi-lokakuu 2024". */
const namedMonth = /^(?:(\d{1,2}|\p{L}+)(?: \d{4})? ?- ?)?(\p{L}{3,}?)(?:ssa|n)?\.? (\d{4})$/u;

/** The year before its month. Example: "2024-10". */
const yearAndMonth = /^(\d{4})-(\d{1,2})$/;

/** A year alone. Example: "2024". */
const yearAlone = /^\d{4}$/;

/**
 * The last day that the date of some figures may mean, as a city writes it: "10/24", "lokakuu 2024" and "1-10/24" are
 * the end of that month, "2024" of that year; undefined where it is no date.
 */
export function lastDayOf(text: string): PlainDate | undefined {
  const written = text.replace(dashes, '-').replace(blanks, ' ').trim().toLowerCase();
  if (yearAlone.test(written)) return endOfMonth(Number(written), 12);
  const [, yearFirst, itsMonth] = yearAndMonth.exec(written) ?? [];
  if (yearFirst !== undefined) return endOfMonth(Number(yearFirst), Number(itsMonth));
  const [, from, month, year] = monthAndYear.exec(written) ?? namedMonth.exec(written) ?? [];
  if (month !== undefined && year !== undefined)
    return from === undefined || isMonth(monthOf(from))
      ? endOfMonth(year.length === 2 ? 2000 + Number(year) : Number(year), monthOf(month))
      : undefined;
  const reading = readTypedDate(written, undefined);
  return 'day' in reading ? reading.day : undefined;
}

function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12;
}

/** No figures of a programme are of another century than the last one or this. */
function endOfMonth(year: number, month: number | undefined): PlainDate | undefined {
  if (!isMonth(month) || year < 1900 || year > 2099) return undefined;
  return plainDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}
