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
    loading: 'Haetaan tietoja', slow: 'SharePoint on kiireinen. Odotetaan vastausta.',
    notLoaded: 'Sivua ei saatu ladattua. Tarkista verkkoyhteys.', retry: 'Yritä uudelleen'
  },
  sv: {
    loading: 'Uppgifterna hämtas', slow: 'SharePoint är upptaget. Väntar på svar.',
    notLoaded: 'Sidan kunde inte laddas. Kontrollera nätverket.', retry: 'Försök igen'
  },
  en: {
    loading: 'Loading data', slow: 'SharePoint is busy. Waiting for its answer.',
    notLoaded: 'The page could not be loaded. Check the network.', retry: 'Try again'
  }
};
