import type { Strings } from './strings';

/** The languages the product speaks. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The product's language for a user's UI culture such as `sv-SE`; English for a culture it does not speak. */
export function languageOf(culture: string): Language {
  const tag = culture.toLowerCase().split('-')[0];
  return languages.find((language) => language === tag) ?? 'en';
}

/** All words of one language; each is a chunk of its own. */
export async function loadStrings(language: Language): Promise<Strings> {
  switch (language) {
    case 'fi':
      return (await import(/* webpackChunkName: 'fi' */ './fi/fi')).fi;
    case 'sv':
      return (await import(/* webpackChunkName: 'sv' */ './sv/sv')).sv;
    case 'en':
      return (await import(/* webpackChunkName: 'en' */ './en/en')).en;
  }
}

/**
 * A text in the reader's language, or the Finnish one, which is then to be marked as Finnish; one without letters, such
 * as a number, is of every language.
 */
export function inLanguage(
  language: Language,
  texts: { readonly fi: string; readonly sv?: string; readonly en?: string },
): { readonly text: string; readonly lang: Language } {
  const own = texts[language];
  if (own) return { text: own, lang: language };
  return { text: texts.fi, lang: /\p{L}/u.test(texts.fi) ? 'fi' : language };
}
