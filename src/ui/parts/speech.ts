import * as React from 'react';
import { formatsOf, type Formats } from '../../loc/format';
import { inLanguage, type Language } from '../../loc/language';
import type { Strings } from '../../loc/strings';

/** How the page speaks to its reader. */
export interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly formats: Formats;
}

const SpeechContext = React.createContext<Speech | undefined>(undefined);

export const SpeechProvider = SpeechContext.Provider;

/** The speech of a language. */
export function speechOf(language: Language, strings: Strings): Speech {
  return { language, strings, formats: formatsOf(language) };
}

/** The speech of the page that a component stands on. */
export function useSpeech(): Speech {
  const speech = React.useContext(SpeechContext);
  if (!speech) throw new Error('A component was drawn outside a page.');
  return speech;
}

/** A text of a record in the reader's language, with the attribute that marks a Finnish one among others. */
export function spoken(
  language: Language,
  texts: { readonly fi: string; readonly sv?: string; readonly en?: string },
): { readonly text: string; readonly lang?: 'fi' } {
  const { text, lang } = inLanguage(language, texts);
  return lang === language ? { text } : { text, lang: 'fi' };
}
