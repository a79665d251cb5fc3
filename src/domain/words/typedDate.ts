import { daysBetween, plainDate, type PlainDate } from '../date';

/** Why a text that was typed as a date is none. */
export type DateProblem = 'notADate' | 'noSuchDay' | 'dateOutOfRange';

/** What a text says that was typed as a date: a day, nothing where it is blank, or why it is none. */
export type DateReading = { readonly day: PlainDate | undefined } | { readonly problem: DateProblem };

// A date column of SharePoint goes no further back.
const firstYear = 1900;
const lastYear = 2100;

// A Finnish keypad of numbers has a comma where others have a point.
const point = String.raw`(?:\s*[./,]\s*|\s+)`;
const mark = String.raw`(?:\s*[./,-]\s*|\s+)`;

/** How people write a date; the month `m` may be a word, the year `y` may be missing. */
const shapes: readonly RegExp[] = [
  `(?<y>\\d{4})${mark}(?<m>\\d{1,2})${mark}(?<d>\\d{1,2})`,
  `(?<d>\\d{1,2})${mark}(?<m>\\d{1,2})${mark}(?<y>\\d{4})`,
  // Between hyphens two digits of a year are the first part to some and the last to others: 24-11-25.
  `(?<d>\\d{1,2})${point}(?<m>\\d{1,2})(?:${point}(?<y>\\d{2}))?`,
  String.raw`(?<y>(?:19|2[01])\d\d)(?<m>0\d|1[0-2])(?<d>\d\d)`,
  String.raw`(?<d>\d\d)(?<m>\d\d)(?<y>\d{4})`,
  String.raw`(?:den )?(?<d>\d{1,2})(?:st|nd|rd|th)?\.? ?(?<m>\p{L}+)\.?,?(?: ?(?<y>\d{4}|\d\d))?`,
  String.raw`(?<m>\p{L}+)\.? ?(?<d>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<y>\d{4}))?`,
].map((shape) => new RegExp(`^${shape}$`, 'u'));

/** The months, each as Finnish names it without the ending, and as Swedish and English do. */
const months: readonly RegExp[] = [
  ['tammi', 'jan(?:uar[iy])?'],
  ['helmi', 'feb(?:r|ruar[iy])?'],
  ['maalis', 'mar(?:s|ch)?'],
  ['huhti', 'apr(?:il)?'],
  ['touko', 'ma[jy]'],
  ['kesä', 'jun[ie]?'],
  ['heinä', 'jul[iy]?'],
  ['elo', 'aug(?:ust|usti)?'],
  ['syys', 'sept?(?:ember)?'],
  ['loka', 'o[kc]t(?:ober)?'],
  ['marras', 'nov(?:ember)?'],
  ['joulu', 'dec(?:ember)?'],
].map(([finnish, other]) => new RegExp(`^(?:${finnish}(?:k(?:uu(?:ta)?)?)?|${other})$`));

/**
 * Reads a whole text as a date: 24.11.2025, 24.11., 24/11/25, 2025-11-24, 24112025, 24. marraskuuta 2025. A day without
 * year is the one nearest to `today`, of two equally near ones the earlier; without `today` it is none. A year of two
 * digits is the one nearest to the year of `today`.
 */
export function readTypedDate(text: string, today: PlainDate | undefined): DateReading {
  const plain = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return { day: undefined };
  const bare = plain.replace(/[ .,]+$/, '');
  for (const shape of shapes) {
    const { d, m = '', y } = shape.exec(bare)?.groups ?? {};
    const month = /\d/.test(m) ? Number(m) : months.findIndex((name) => name.test(m)) + 1 || undefined;
    if (d !== undefined && month !== undefined) return dayIn(yearsMeant(y, today), month, Number(d), today);
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

/** The years that a typed one may mean. */
function yearsMeant(typed: string | undefined, today: PlainDate | undefined): readonly number[] {
  const now = today && Number(today.slice(0, 4));
  if (typed === undefined) return now === undefined ? [] : [now - 1, now, now + 1];
  if (typed.length === 4) return [Number(typed)];
  const inCentury = 2000 + Number(typed);
  return [now !== undefined && inCentury - now >= 50 ? inCentury - 100 : inCentury];
}

/** The day of one of the years that is nearest to `today`. */
function dayIn(years: readonly number[], month: number, day: number, today: PlainDate | undefined): DateReading {
  if (years.some((year) => year < firstYear || year > lastYear)) return { problem: 'dateOutOfRange' };
  const two = (part: number): string => String(part).padStart(2, '0');
  const [first, ...others] = years.flatMap((year) => plainDate(`${year}-${two(month)}-${two(day)}`) ?? []);
  if (first === undefined) return { problem: 'noSuchDay' };
  const distance = (one: PlainDate): number => Math.abs(daysBetween(today ?? one, one));
  return { day: others.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), first) };
}
