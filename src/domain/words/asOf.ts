import { plainDate, type PlainDate } from '../date';
import { monthOf, readTypedDate } from './typedDate';
import { blanks, dashes } from './typedDateParts';

const r = String.raw;

/** A month and its year, by itself or as the end of several months. Example: "1-10/24". */
const monthAndYear = /^(?:(\d{1,2}|\p{L}+)( ?[/.] ?(?:\d{2}|\d{4})| \d{4})? ?- ?)?(\d{1,2}) ?[/.] ?(\d{2}|\d{4})$/u;

/** The same with the month's name. Example: "tammi-lokakuu 2024". */
const namedMonth = /^(?:(\d{1,2}|\p{L}+)( \d{4})? ?- ?)?(\p{L}{3,}?)(?:ssa|n)?\.? (\d{4})$/u;

/** The year before its month. Example: "2024-10". */
const yearAndMonth = /^(\d{4})-(\d{1,2})$/;

/** Days from one to another. Example: "1.1.-31.10.2024". */
const range = /^(\d{4}-\d{1,2}-\d{1,2}|[^-]+?) ?- ?(.+)$/u;

/** A year of two digits after a day and a month. Example: "31.10.24". */
const yearOfTwo = /^(\d{1,2}\.\d{1,2}\.)(\d{2})$/u;

/** Where nobody says which day it is: a year of two digits after it is one of the last century. */
const lastOfTwoDigits = 2039;

/** What stands before or after a date and says that it is one. Example: "tilanne ". */
const beside = new RegExp(
  r`^(?:tilanne|läget|situationen|vuosi|vuonna|vuoden|v\.|år(?:et)?):? (?=\S*\d)`.concat(
    '| (?:mennessä|asti|saakka|loppuun|lopussa)$',
  ),
  'gu',
);

/** Two digits that may be a month as well as a year: "5.11". */
const mostMonths = 12;

/** A year alone. Example: "2024". */
const yearAlone = /^\d{4}$/;

/**
 * The last day that the date of some figures may mean, as a city writes it: "10/24", "lokakuu 2024" and "1-10/24" are
 * the end of that month, "2024" of that year; undefined where it is no date. A year of two digits is not after the one
 * that follows `today`, none of a year still to come, and none up to 12, which may be a month: "5.11" is no date.
 */
export function lastDayOf(text: string, today?: PlainDate): PlainDate | undefined {
  const written = text.replace(dashes, '-').replace(blanks, ' ').trim().toLowerCase().replace(beside, '');
  if (yearAlone.test(written)) return endOfMonth(Number(written), 12);
  const [, yearFirst, itsMonth] = yearAndMonth.exec(written) ?? [];
  if (yearFirst !== undefined) return endOfMonth(Number(yearFirst), Number(itsMonth));
  const [, from, fromYear, month, year] = monthAndYear.exec(written) ?? namedMonth.exec(written) ?? [];
  if (year?.length === 2 && (Number(year) <= mostMonths || isToCome(year, today))) return undefined;
  if (month !== undefined && year !== undefined)
    return from === undefined || isEarlier(monthOf(from), monthOf(month), fromYear)
      ? endOfMonth(yearMeant(year, today), monthOf(month))
      : undefined;
  return dayOf(withYear(written, today)) ?? lastOfRange(written, today);
}

function dayOf(written: string): PlainDate | undefined {
  const reading = readTypedDate(written, undefined);
  return 'day' in reading ? reading.day : undefined;
}

/** The last day of "1.1.–31.10.2024"; undefined where no first one is before it. */
function lastOfRange(written: string, today: PlainDate | undefined): PlainDate | undefined {
  const [, from = '', to = ''] = range.exec(written) ?? [];
  const last = to === '' ? undefined : dayOf(withYear(to, today));
  if (last === undefined) return undefined;
  const [year = '', month = ''] = last.split('-');
  // What the first day does not say is that of the last one, or of the year before: "1.11.–31.1.2024".
  const first = [
    from,
    `${from} ${year}`,
    `${from}${year}`,
    `${from} ${Number(year) - 1}`,
    `${from}${month}.${year}`,
    `${from}.${month}.${year}`,
  ]
    .map((text) => dayOf(withYear(text, today)))
    .find((day) => day !== undefined && day < last);
  return first && last;
}

/** A date whose year has two digits, with all four of it. */
function withYear(date: string, today: PlainDate | undefined): string {
  return date.replace(yearOfTwo, (_, before: string, year: string) =>
    isToCome(year, today) ? before : `${before}${yearMeant(year, today)}`,
  );
}

/** True for two digits of a year that is still to come, and not of the last century: a forecast. */
function isToCome(year: string, today: PlainDate | undefined): boolean {
  return yearMeant(year, today) < 1950;
}

/** Figures are not of later than next year: "99" is 1999. */
function yearMeant(year: string, today: PlainDate | undefined): number {
  if (year.length === 4) return Number(year);
  const nextYear = today === undefined ? lastOfTwoDigits : Number(today.slice(0, 4)) + 1;
  const inThisCentury = 2000 + Number(year);
  return inThisCentury > nextYear ? inThisCentury - 100 : inThisCentury;
}

/** True for a month that is not after the other one, unless a year of its own stands beside it. */
function isEarlier(from: number | undefined, to: number | undefined, fromYear: string | undefined): boolean {
  return isMonth(from) && isMonth(to) && (from <= to || fromYear !== undefined);
}

function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12;
}

/** No figures of a programme are of another century than the last one or this. */
function endOfMonth(year: number, month: number | undefined): PlainDate | undefined {
  if (!isMonth(month) || year < 1900 || year > 2099) return undefined;
  return plainDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}
