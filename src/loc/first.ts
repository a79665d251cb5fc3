import type { Language } from './language';

/** The few words that are needed before a language's own file has come. */
export const firstWords: Readonly<Record<Language, { readonly loading: string; readonly notLoaded: string; readonly retry: string }>> = {
  fi: { loading: 'Haetaan tietoja', notLoaded: 'Sivua ei saatu ladattua. Tarkista verkkoyhteys.', retry: 'Yritä uudelleen' },
  sv: { loading: 'Uppgifterna hämtas', notLoaded: 'Sidan kunde inte laddas. Kontrollera nätverket.', retry: 'Försök igen' },
  en: { loading: 'Loading data', notLoaded: 'The page could not be loaded. Check the network.', retry: 'Try again' }
};
