import { plainDate, type PlainDate } from '../date';
import { dayAt, type Edge, type Quarter } from '../quarter';
import {
  letterAfterYear,
  letterFirst,
  letterLast,
  monthOrQuarter,
  nameAfterDigit,
  nameAfterRoman,
  nameAfterYear,
  nameFirst,
  romanFirst,
  romanLast,
} from './quarterParts';
import { isYear, plainText, readTypedDate, yearMeant, type DateProblem } from './typedDate';

/** Why a text that was typed as a quarter or a day is neither. */
export type QuarterProblem = Exclude<DateProblem, 'notADate'> | 'notAQuarter' | 'noSuchQuarter' | 'monthOrQuarter';

/** What a text says that was typed as a quarter or a day: a day, nothing where it is blank, or why it is none. */
export type QuarterReading = { readonly day: PlainDate | undefined } | { readonly problem: QuarterProblem };

const shapes = [
  letterFirst,
  letterLast,
  letterAfterYear,
  romanFirst,
  romanLast,
  nameFirst,
  nameAfterDigit,
  nameAfterRoman,
  nameAfterYear,
];
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads a whole text as a quarter, which is the day of it that stands at its edge, or as a day: Q3/2025, 2025 Q3,
 * III/2025, kvartal 3/2025, 3. neljännes 2025, 15.9.2025. A quarter has its year with it; a number alone beside a year
 * is a month to some and a quarter to others.
 */
export function readTypedQuarter(text: string, edge: Edge, today: PlainDate | undefined): QuarterReading {
  const plain = plainText(text);
  for (const shape of shapes) {
    const parts = shape.exec(plain)?.groups;
    const year = parts?.['year'] ?? parts?.['fullYear'];
    if (!parts || year === undefined) continue;
    const written = parts['quarter'] ?? '';
    return dayOf({ year: yearMeant(year, today), quarter: romans[written] ?? Number(written) }, edge);
  }
  const reading = readTypedDate(text, today);
  if ('day' in reading) return reading;
  if (reading.problem !== 'notADate') return { problem: reading.problem };
  return { problem: monthOrQuarter.test(plain) ? 'monthOrQuarter' : 'notAQuarter' };
}

function dayOf(quarter: Quarter, edge: Edge): QuarterReading {
  if (!isYear(quarter.year)) return { problem: 'dateOutOfRange' };
  const day = dayAt(quarter, edge);
  return day ? { day } : { problem: 'noSuchQuarter' };
}

/**
 * What a field for a quarter holds once a text was typed into it: the day it was read as, and where it could not be
 * read the text itself, as in a field for a date.
 */
export function typedQuarterValue(text: string, edge: Edge, today: PlainDate | undefined): PlainDate | undefined {
  const reading = readTypedQuarter(text, edge, today);
  return 'day' in reading ? reading.day : (text as PlainDate);
}

/** Why the value of a field for a quarter is no day; undefined for one that can be saved, and where there is none. */
export function typedQuarterProblem(value: PlainDate | undefined): QuarterProblem | undefined {
  if (value === undefined) return undefined;
  const reading = readTypedQuarter(value, 'first', undefined);
  if ('problem' in reading) return reading.problem;
  return plainDate(value) ? undefined : 'notAQuarter';
}
