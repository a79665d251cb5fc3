import type { Language } from './language';

/** What is said before a language's own file has come. */
export interface FirstWords {
  readonly loading: string;
  /** Said once loading takes long. */
  readonly slow: string;
  readonly notLoaded: string;
  readonly retry: string;
}

/** The few words that are needed before a language's own file has come. */
export const firstWords: Readonly<Record<Language, FirstWords>> = {
  fi: {
    loading: 'Haetaan tietoja',
    slow: 'Tämä kestää tavallista kauemmin. Odotetaan SharePointin vastausta.',
    notLoaded: 'Sivua ei saatu ladattua. Tarkista verkkoyhteys.',
    retry: 'Yritä uudelleen',
  },
  sv: {
    loading: 'Uppgifterna hämtas',
    slow: 'Det här tar längre än vanligt. Väntar på svar från SharePoint.',
    notLoaded: 'Sidan kunde inte laddas. Kontrollera nätverket.',
    retry: 'Försök igen',
  },
  en: {
    loading: 'Loading data',
    slow: 'This takes longer than usual. Waiting for SharePoint to answer.',
    notLoaded: 'The page could not be loaded. Check the network.',
    retry: 'Try again',
  },
};
