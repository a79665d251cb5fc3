import * as React from 'react';
import type { Speech } from '../../loc/speech';

const SpeechContext = React.createContext<Speech | undefined>(undefined);

/** Gives the components of a page its language, words and formats. */
export const SpeechProvider = SpeechContext.Provider;

/** The language of the page, with its words and formats. Throws outside a page. */
export function useSpeech(): Speech {
  const speech = React.useContext(SpeechContext);
  if (!speech) throw new Error('A component was drawn outside a page.');
  return speech;
}
