import { oneOf } from './pattern';

const r = String.raw;

const day = r`(?<day>\d{1,2})`;
const month = r`(?<month>\d{1,2})`;
const named = r`(?<month>\p{L}+)`;
const ordinal = r`(?:st|nd|rd|th)?`;

// A keypad of numbers has a comma in Finland where others have a point.
const point = r`(?:\s*[./,]\s*|\s+)`;
const pointOrHyphen = r`(?:\s*[./,-]\s*|\s+)`;

/** A whole text, in small letters. */
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');

/** The year first. Example: "2025-11-24". */
export const yearFirst = whole(r`(?<year>\d{4})`, pointOrHyphen, month, pointOrHyphen, day);

/** The day first, with the year in full. Example: "24.11.2025". */
export const dayFirst = whole(day, pointOrHyphen, month, pointOrHyphen, r`(?<year>\d{4})`);

/**
 * The day first, with two digits of the year or none. Between hyphens the first part is the year to some and the last
 * one to others. Example: "24.11.25".
 */
export const shortYear = whole(day, point, month, `(?:${point}${r`(?<year>\d{2})`})?`);

/** Digits alone, the year first: no month is called 19, 20 or 21. Example: "20251124". */
export const digitsYearFirst = whole(r`(?<year>(?:19|2[01])\d\d)(?<month>0\d|1[0-2])(?<day>\d\d)`);

/** Digits alone, the day first. Example: "24112025". */
export const digitsDayFirst = whole(r`(?<day>\d\d)(?<month>\d\d)(?<year>\d{4})`);

/** The month's name after the day. Example: "24. marraskuuta 2025". */
export const nameAfterDay = whole('(?:den )?', day, ordinal, r`\.? ?`, named, r`\.?,?(?: ?(?<year>\d{4}|\d\d))?`);

/** The month's name before the day. Example: "nov 24, 2025". */
export const nameBeforeDay = whole(named, r`\.? ?`, day, ordinal, r`,?(?: (?<year>\d{4}))?`);

/** The twelve months, as Finnish names them and as Swedish and English do. Example: "marraskuuta". */
export const months: readonly RegExp[] = [
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
].map(([finnish, other]) => whole(oneOf(`${finnish}(?:k(?:uu(?:ta)?)?)?`, other ?? '')));

/** Marks of the direction of writing, which come along when a date is pasted. Example: "‎". */
export const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What is written for a hyphen. Example: "–". */
export const dashes = /[\u2010-\u2015\u2212]/g;

/** Blanks of any kind. Example: " ". */
export const blanks = /\s+/g;

/** Points and blanks after a date. Example: ". ". */
export const end = /[ .,]+$/;
