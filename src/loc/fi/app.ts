/** The frame around every page: navigation, messages, what went wrong. */
export const app = {
  title: 'Digitiekartta',
  pages: { overview: 'Katsaus', projects: 'Toimenpiteet', metrics: 'Mittarit', roadmap: 'Tiekartta', effects: 'Vaikutukset ja kustannukset' },
  navigation: 'Sivut',
  readAt: (moment: string) => `Tiedot ${moment}`,
  refresh: 'Päivitä tiedot',
  loading: 'Haetaan tietoja',
  undo: 'Kumoa',
  close: 'Sulje',
  retry: 'Yritä uudelleen',
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
  /** Why nothing could be read, where that is told otherwise than of a change. */
  unread: {
    forbidden: { title: 'Sinulla ei ole oikeutta digitiekartan luetteloihin', text: 'Pyydä lukuoikeutta sivuston omistajalta.' },
    missing: { title: 'Sivustoa ei löytynyt', text: 'Se on voitu poistaa tai siirtää. Sivun muokkaaja voi tarkistaa osoitteen web-osan asetuksista.' }
  },
  reload: 'Lataa sivu uudelleen',
  notice: 'Tiedote',
  missingParts: (names: string) => `Vajaat tai puuttuvat: ${names}.`,
  serverSaid: (message: string) => `SharePointin viesti: ${message}`,
  correlation: (id: string) => `Tunniste: ${id}`,
  badCells: (count: number) => (count === 1 ? 'Yksi tieto kaipaa korjausta' : `${count} tietoa kaipaa korjausta`),
  badCellsMend: 'Kaikki muu näkyy tavallisesti. Korjaa nämä luettelossa:',
  badCellsElse: 'Kaikki muu näkyy tavallisesti. Luettelon muokkaaja voi korjata nämä:',
  badCellsMore: (count: number) => `Näiden lisäksi vielä ${count}.`,
  badCell: (list: string, title: string, id: number, column: string) => `${list}: ${title ? `${title} (rivi ${id})` : `rivi ${id}`}, sarake ${column}`,
  badCellProblem: (problem: string, found: string) => `${problem}${found ? ` (”${found}”)` : ''}.`,
  badCellProblems: {
    notANumber: 'ei ole luku', notADate: 'ei ole päivä', unknownChoice: 'tuntematon vaihtoehto', danglingLookup: 'viittaa riviin, jota ei ole',
    notText: 'ei ole tekstiä', duplicateKey: 'sama avain on toisellakin rivillä', noKey: 'avain puuttuu; se täyttyy, kun rivi seuraavan kerran tallennetaan digitiekartassa',
    unreadable: 'ei voitu lukea'
  }
};
