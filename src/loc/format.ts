import { plainDate, type Instant, type PlainDate } from '../domain/date';
import type { Language } from './language';

/** The culture by which a language writes numbers and dates; the city's own Swedish is that of Finland. */
export const cultures: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** How numbers and dates are written in one language. */
export interface Formats {
  readonly number: (value: number) => string;
  /** Euros without their sign: whole ones as they are, others with both cents (12 500,50). */
  readonly money: (euros: number) => string;
  /** A day: 24.11.2026; what was typed as one and cannot be read stays as it is. */
  readonly day: (value: PlainDate) => string;
  /** A day where there is little room: without its year where that is the year of today and it is not to come (24.11.). */
  readonly dayFrom: (value: PlainDate, today: PlainDate) => string;
  /** A moment in the reader's own zone: 24.11.2026 klo 10.15, in Swedish 24.11.2026 kl. 10.15. */
  readonly moment: (value: Instant) => string;
  /** Names in alphabetical order of the language. */
  readonly compare: (a: string, b: string) => number;
}

/** Every decimal that somebody has given, and none that only floating point has. */
const decimals = 10;

/** True for 4.496: with three decimals it reads as thousands in another country, and with four nowhere. */
function looksLikeThousands(value: number): boolean {
  const size = Math.abs(value);
  return size >= 1 && size < 1000 && /\.\d{3}$/.test(String(Number(size.toFixed(decimals))));
}

/** The formats of a language, by Intl. */
export function formatsOf(language: Language): Formats {
  const culture = cultures[language];
  const number = new Intl.NumberFormat(culture, { maximumFractionDigits: decimals });
  const longer = new Intl.NumberFormat(culture, { minimumFractionDigits: 4, maximumFractionDigits: decimals });
  const cents = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(culture, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
  const dayInYear = new Intl.DateTimeFormat(culture, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(culture, { dateStyle: 'short', timeStyle: 'short' });
  const collator = new Intl.Collator(culture, { numeric: true });
  const written = (value: PlainDate, as: Intl.DateTimeFormat): string =>
    plainDate(value) ? as.format(new Date(`${value}T00:00:00Z`)) : value;
  return {
    number: (value) => (looksLikeThousands(value) ? longer : number).format(value),
    money: (euros) => (Number.isInteger(euros) ? number : cents).format(euros),
    day: (value) => written(value, day),
    dayFrom: (value, today) =>
      written(value, value <= today && value.slice(0, 4) === today.slice(0, 4) ? dayInYear : day),
    moment: (value) => {
      const text = moment.format(new Date(value));
      // Intl leaves out of Swedish what it has in Finnish.
      return language === 'sv' ? text.replace(/ (?=\d+[.:]\d+$)/, ' kl. ') : text;
    },
    compare: (a, b) => collator.compare(a, b),
  };
}
