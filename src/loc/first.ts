import type { Language } from './language';

/** What is said before a language's own file has come. */
export interface FirstWords {
  readonly loading: string;
  /** Said once loading takes long. */
  readonly slow: string;
  /** Why the page, or its language, did not come: no network, code that is no longer there, a fault of ours. */
  readonly lost: { readonly offline: string; readonly outdated: string; readonly broken: string };
  readonly retry: string;
  readonly reload: string;
}

/** The few words that are needed before a language's own file has come. */
export const firstWords: Readonly<Record<Language, FirstWords>> = {
  fi: {
    loading: 'Haetaan tietoja',
    slow: 'Tämä kestää tavallista kauemmin. Odotetaan SharePointin vastausta.',
    lost: {
      offline: 'Sivua ei saatu ladattua. Tarkista verkkoyhteys.',
      outdated: 'Sovellus on päivitetty. Lataa sivu uudelleen.',
      broken: 'Sivua ei voitu näyttää: sovelluksessa on virhe. Tallennetut tiedot ovat tallessa.',
    },
    retry: 'Yritä uudelleen',
    reload: 'Lataa sivu uudelleen',
  },
  sv: {
    loading: 'Uppgifterna hämtas',
    slow: 'Det här tar längre än vanligt. Väntar på svar från SharePoint.',
    lost: {
      offline: 'Sidan kunde inte laddas. Kontrollera nätverket.',
      outdated: 'Appen har uppdaterats. Ladda sidan på nytt.',
      broken: 'Sidan kunde inte visas: det är ett fel i appen. Det som har sparats är i behåll.',
    },
    retry: 'Försök igen',
    reload: 'Ladda sidan på nytt',
  },
  en: {
    loading: 'Loading data',
    slow: 'This takes longer than usual. Waiting for SharePoint to answer.',
    lost: {
      offline: 'The page could not be loaded. Check the network.',
      outdated: 'The app has been updated. Reload the page.',
      broken: 'The page could not be shown: there is a fault in the app. What was saved is safe.',
    },
    retry: 'Try again',
    reload: 'Reload the page',
  },
};
