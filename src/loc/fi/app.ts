/** The frame around every page: navigation, messages, what went wrong. */
export const app = {
  title: 'Digitiekartta',
  pages: { overview: 'Katsaus', projects: 'Toimenpiteet', roadmap: 'Tiekartta' },
  navigation: 'Sivut',
  readAt: (moment: string) => `Tiedot ${moment}`,
  refresh: 'Päivitä tiedot',
  loading: 'Haetaan tietoja',
  undo: 'Kumoa',
  close: 'Sulje',
  retry: 'Yritä uudelleen',
  openList: 'Avaa luettelo',
  troubles: {
    forbidden: { title: 'Sinulla ei ole oikeutta tähän', text: 'Mitään ei muutettu. Pyydä oikeutta sivuston omistajalta.' },
    missing: { title: 'Tietoa ei löytynyt', text: 'Se on voitu poistaa tai siirtää. Hae tiedot uudelleen.' },
    contested: { title: 'Muut muokkaavat samaa tietoa', text: 'Mitään ei tallennettu. Päivitä tiedot ja yritä uudelleen.' },
    throttled: { title: 'SharePoint on kiireinen', text: 'Mitään ei kadonnut. Odota hetki ja yritä uudelleen.' },
    offline: { title: 'Yhteyttä ei saatu', text: 'Tarkista verkkoyhteys ja yritä uudelleen. Mitään ei kadonnut.' },
    signedOut: { title: 'Kirjautuminen on päättynyt', text: 'Lataa sivu uudelleen ja kirjaudu sisään.' },
    notProvisioned: { title: 'Tällä sivustolla ei vielä ole digitiekartan luetteloita', text: 'Sivuston omistaja voi luoda ne.' },
    incomplete: { title: 'Sivuston luettelot ovat vajaat', text: 'Sivuston omistaja voi täydentää ne. Olemassa oleviin tietoihin ei kosketa.' },
    refused: { title: 'SharePoint ei hyväksynyt tietoja', text: 'Mitään ei muutettu. Tarkista tiedot ja yritä uudelleen.' },
    unknown: { title: 'Jokin meni vikaan', text: 'Yritä uudelleen. Jos vika toistuu, kerro siitä ja liitä mukaan alla oleva tunniste.' }
  },
  missingParts: (names: string) => `Vajaat tai puuttuvat: ${names}.`,
  serverSaid: (message: string) => `SharePointin viesti: ${message}`,
  correlation: (id: string) => `Tunniste: ${id}`,
  badCells: (count: number) => (count === 1 ? 'Yhtä tietoa ei voitu lukea' : `${count} tietoa ei voitu lukea`),
  badCell: (list: string, id: number, column: string, problem: string, found: string) => `${list}, rivi ${id}, sarake ${column}: ${problem}${found ? ` (”${found}”)` : ''}`,
  badCellProblems: {
    notANumber: 'ei ole luku', notADate: 'ei ole päivä', unknownChoice: 'tuntematon vaihtoehto', danglingLookup: 'viittaa riviin, jota ei ole',
    notText: 'ei ole tekstiä', duplicateKey: 'sama avain on toisellakin rivillä', unreadable: 'ei voitu lukea'
  }
};
