import type { Naming } from '../domain/figures/order';
import type { DecimalMark } from '../domain/words/wholeNumber';
import { formatsOf, type Formats } from './format';
import { inLanguage, type Language } from './language';
import type { Strings } from './strings';

/** The language that the page is shown in, with its words and its ways to write numbers and dates. */
export interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly formats: Formats;
  /** What begins the decimals of a number that a reader types. */
  readonly decimalMark: DecimalMark;
}

/** The speech of a language. */
export function speechOf(language: Language, strings: Strings): Speech {
  return { language, strings, formats: formatsOf(language), decimalMark: language === 'en' ? 'point' : 'comma' };
}

/** How the names of records are ordered for a reader: each by its name in the reader's language. */
export function namingOf({ language, formats }: Pick<Speech, 'language' | 'formats'>): Naming {
  return {
    compare: formats.compare,
    nameOf: ({ title, titleSv = '', titleEn = '' }) =>
      inLanguage(language, { fi: title, sv: titleSv, en: titleEn }).text,
  };
}

/** A text of a record in the reader's language, with the attribute that marks a Finnish one among others. */
export function spoken(
  language: Language,
  texts: { readonly fi: string; readonly sv?: string; readonly en?: string },
): { readonly text: string; readonly lang?: 'fi' } {
  const { text, lang } = inLanguage(language, texts);
  return lang === language ? { text } : { text, lang: 'fi' };
}
