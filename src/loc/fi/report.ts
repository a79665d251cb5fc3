/** Making the board's deck and the agenda text, on the meeting's page. */
export const report = {
  heading: 'Esitys ja esityslistateksti',
  intro: (followUp: number | undefined, proposal: number) =>
    `${followUp === undefined ? 'Vuoden' : `Vuoden ${followUp} seuranta ja vuoden`} ${proposal} tiekartta, suoraan luetteloista.`,
  introFrozen: (followUp: number | undefined, proposal: number, moment: string) =>
    `${followUp === undefined ? 'Vuoden' : `Vuoden ${followUp} seuranta ja vuoden`} ${proposal} tiekartta, jäädytetystä tilanteesta ${moment}.`,
  followUp: 'Seurattava vuosi',
  noFollowUp: 'Ei seurantaa: ensimmäinen tiekartta',
  language: 'Kieli',
  languages: { fi: 'suomeksi', sv: 'ruotsiksi' },
  factsOnly: 'Ilman esimerkkiarvoja',
  deck: 'Esitys',
  deckAbout: 'PowerPoint-tiedosto, jonka taulukoita ja kaavioita voi muokata.',
  /** Before a deck is made: what of it could not be read, and what will stand there. */
  untoldSaid: (names: readonly string[]) =>
    `Näitä ei voitu lukea: ${names.join(', ')}. Esityksessä niiden kohdalla lukee, ettei tekstiä voitu lukea.`,
  untoldLeftOut: (names: readonly string[]) =>
    `Näitä asetuksia ei voitu lukea, ja esitys tehdään ilman niitä: ${names.join(', ')}.`,
  untoldTexts: (list: string, count: number) => `${list} (${count === 1 ? 'yksi teksti' : `${count} tekstiä`})`,
  make: 'Tee esitys',
  making: 'Tehdään esitystä',
  slide: (done: number, total: number) => `Dia ${done} / ${total}`,
  stop: 'Keskeytä',
  stopped: 'Esityksen teko keskeytettiin.',
  made: (count: number, file: string) => `Esitys on valmis: ${count} diaa. Se on ladattu tiedostoksi ${file}.`,
  leftOut: 'Pois jätetyt diat',
  leftOutItem: (title: string, reason: string) => `${title} – ${reason}`,
  failed: 'Esitystä ei saatu tehtyä. Tietoihin ei koskettu.',
  noLogo:
    'Logoa ei saatu luettua, joten esitys tehtiin ilman sitä. Logon on oltava png- tai jpeg-kuva tässä samassa SharePointissa.',
  agenda: 'Esityslistateksti',
  agendaAbout:
    'Esimerkkiarvoja ei kerrota, ja lause jää pois, jos sen lukua ei tiedetä. Kopioitu teksti säilyttää otsikot ja taulukot Wordissa.',
  copy: 'Kopioi esityslistateksti',
  copied: 'Esityslistateksti kopioitu.',
  notCopied: 'Selain ei antanut kopioida. Valitse teksti ja kopioi se itse.',
  preview: 'Esityslistateksti, esikatselu',
};

/** The words of the page's part; Finnish is the type. */
export type ReportWords = typeof report;
