import { oneOf } from './pattern';

const r = String.raw;

const digit = r`(?<quarter>\d)`;
const roman = r`(?<quarter>i{1,3}|iv)`;
const year = r`(?<year>\d{4}|\d\d)`;
const fullYear = r`(?<year>\d{4})`;
const ordinal = r`(?:\.|:[ae]|st|nd|rd|th)?`;
const between = r`\s*[ ./,'-]\s*`;
const name = oneOf(
  r`quarter`,
  r`kv\.?`,
  r`kvartal(?:et)?`,
  r`kvartaali\p{L}*`,
  r`(?:vuosi)?neljännes`,
  r`(?:vuosi)?neljänne(?:ksen|ksellä|stä)`,
);

/** A whole text, in small letters. */
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');

/** The letter Q, then the number, then the year. Example: "q3/2025". */
export const letterFirst = whole('q ?', digit, oneOf(`${between}${year}`, r` ?(?<fullYear>\d{4})`));

/** The number before the letter Q. Example: "3q 2025". */
export const letterLast = whole(digit, ' ?q', between, year);

/** The year before the letter Q. Example: "2025 q3". */
export const letterAfterYear = whole(fullYear, oneOf(between, ''), 'q ?', digit);

/** A Roman number before the year. Example: "iii/2025". */
export const romanFirst = whole(roman, between, year);

/** A Roman number after the year. Example: "2025 iii". */
export const romanLast = whole(fullYear, between, roman);

/** The word for a quarter before its number. Example: "kvartal 3/2025". */
export const nameFirst = whole(name, ' ?', digit, between, fullYear);

/** A number or a Roman one before the word. Example: "3. neljännes 2025". */
export const nameAfterDigit = whole(digit, ordinal, ' ?', name, r`(?: of)?`, between, fullYear);

/** A Roman number before the word. Example: "iii neljännes 2025". */
export const nameAfterRoman = whole(roman, r`\.? `, name, between, fullYear);

/** The year before the word and its number. Example: "2025, quarter 3". */
export const nameAfterYear = whole(fullYear, between, name, ' ?', digit);

/** A number of one or two digits beside a year, which is a month to some. Example: "3/2025". */
export const monthOrQuarter = whole(oneOf(r`0?[1-4]\s*[ ./-]\s*\d{4}`, r`\d{4}\s*[ ./-]\s*0?[1-4]`));
