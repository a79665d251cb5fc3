import { daysBetween, plainDate, type PlainDate } from '../date';
import {
  blanks,
  dashes,
  dayFirst,
  digitsDayFirst,
  digitsYearFirst,
  directionMarks,
  end,
  months,
  nameAfterDay,
  nameBeforeDay,
  shortYear,
  yearFirst,
} from './typedDateParts';

/** Why a text that was typed as a date is none. */
export type DateProblem = 'notADate' | 'noSuchDay' | 'dateOutOfRange';

/** What a text says that was typed as a date: a day, nothing where it is blank, or why it is none. */
export type DateReading = { readonly day: PlainDate | undefined } | { readonly problem: DateProblem };

// A date column of SharePoint goes no further back.
const firstYear = 1900;
const lastYear = 2100;

const shapes = [yearFirst, dayFirst, shortYear, digitsYearFirst, digitsDayFirst, nameAfterDay, nameBeforeDay];

/** A typed text in small letters, its blanks and dashes of one kind, without what does not belong to a date. */
export function plainText(text: string): string {
  const plain = text.replace(directionMarks, '').replace(dashes, '-').replace(blanks, ' ').trim().toLowerCase();
  // Points alone are something that was typed.
  return plain.replace(end, '') || plain;
}

/** Whether a record may have a date in a year. */
export function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/**
 * Reads a whole text as a date: 24.11.2025, 24.11., 24/11/25, 2025-11-24, 24112025, 24. marraskuuta 2025. A day without
 * year is the one nearest to `today`, of two equally near ones the earlier; without `today` it is none. A year of two
 * digits is the one nearest to the year of `today`.
 */
export function readTypedDate(text: string, today: PlainDate | undefined): DateReading {
  const plain = plainText(text);
  if (plain === '') return { day: undefined };
  for (const shape of shapes) {
    const parts = shape.exec(plain)?.groups;
    const month = parts && monthOf(parts['month'] ?? '');
    if (month !== undefined) return dayIn(yearsMeant(parts?.['year'], today), month, Number(parts?.['day']), today);
  }
  return { problem: 'notADate' };
}

/**
 * What a date field holds once a text was typed into it: the day it was read as, and where it could not be read the
 * text itself. As with NaN among numbers, a record that holds one is not saved, and nothing that was typed is lost.
 */
export function typedDateValue(text: string, today: PlainDate | undefined): PlainDate | undefined {
  const reading = readTypedDate(text, today);
  return 'day' in reading ? reading.day : (text as PlainDate);
}

/** Why the value of a date field is none; undefined for one that can be saved, and where there is none. */
export function typedDateProblem(value: PlainDate | undefined): DateProblem | undefined {
  if (value === undefined) return undefined;
  const reading = readTypedDate(value, undefined);
  if ('problem' in reading) return reading.problem;
  return plainDate(value) ? undefined : 'notADate';
}

/** The number of a month, given by its number or its name; undefined for a word that names none. */
export function monthOf(text: string): number | undefined {
  const named = months.findIndex((month) => month.test(text));
  return named >= 0 ? named + 1 : Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** The years that a typed one may mean. */
function yearsMeant(typed: string | undefined, today: PlainDate | undefined): readonly number[] {
  if (typed !== undefined) return [yearMeant(typed, today)];
  const now = today && Number(today.slice(0, 4));
  return now === undefined ? [] : [now - 1, now, now + 1];
}

/** The year of four digits, or the one of two digits that is nearest to the year of `today`, the earlier of two. */
export function yearMeant(typed: string, today: PlainDate | undefined): number {
  if (typed.length === 4) return Number(typed);
  const inCentury = 2000 + Number(typed);
  return today !== undefined && inCentury - Number(today.slice(0, 4)) >= 50 ? inCentury - 100 : inCentury;
}

/** The day of one of the years that is nearest to `today`. */
function dayIn(years: readonly number[], month: number, day: number, today: PlainDate | undefined): DateReading {
  if (!years.every(isYear)) return { problem: 'dateOutOfRange' };
  const two = (part: number): string => String(part).padStart(2, '0');
  const [first, ...others] = years.flatMap((year) => plainDate(`${year}-${two(month)}-${two(day)}`) ?? []);
  if (first === undefined) return { problem: 'noSuchDay' };
  const distance = (one: PlainDate): number => Math.abs(daysBetween(today ?? one, one));
  return { day: others.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), first) };
}
