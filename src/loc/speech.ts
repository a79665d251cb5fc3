import type { Naming } from '../domain/figures/order';
import { withLines } from '../domain/words/paragraphs';
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

/**
 * A text of a record in the reader's language, its lines ended as pages end them, with the attribute that marks a
 * Finnish one among others.
 */
export function spoken(
  language: Language,
  texts: { readonly fi: string; readonly sv?: string; readonly en?: string },
): { readonly text: string; readonly lang?: 'fi' } {
  const { text: written, lang } = inLanguage(language, texts);
  const text = withLines(written);
  return lang === language ? { text } : { text, lang: 'fi' };
}
