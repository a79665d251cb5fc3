/** The page Toimenpiteet: filters, board, table, the waiting list, and changing many measures at once. */
export const projects = {
  heading: 'Toimenpiteet',
  board: 'Toimenpiteet tiloittain',
  filters: 'Rajaukset',
  year: 'Vuosi',
  allYears: 'Kaikki vuodet',
  asFigure: 'Kuviona',
  theme: 'Teema',
  allThemes: 'Kaikki teemat',
  responsible: 'Vastuutaho',
  allResponsibles: 'Kaikki vastuutahot',
  search: 'Hae toimenpiteistä',
  mine: 'Omat',
  views: { board: 'Taulu', table: 'Luettelo', waiting: 'Odottaa tietoa' },
  viewsLabel: 'Näkymä',
  open: 'Avaa',
  updateStatus: 'Päivitä tilanne',
  add: 'Lisää toimenpide',
  columns: {
    code: 'Tunnus',
    title: 'Toimenpide',
    theme: 'Teema',
    status: 'Tila',
    note: 'Tilanne',
    statusDate: 'Päivä',
    responsible: 'Vastuutaho',
    lead: 'Vetäjä',
  },
  sortBy: (column: string) => `Järjestä: ${column}`,
  groupBy: 'Ryhmittely',
  groups: { none: 'Ei ryhmitystä', theme: 'Teema', responsible: 'Vastuutaho', status: 'Tila' },
  table: 'Toimenpiteet luettelona',
  more: (count: number) => `Näytä ${count} lisää`,
  select: (title: string) => `Valitse ${title}`,
  selectAll: 'Valitse kaikki näkyvät',
  selected: (count: number) => (count === 1 ? '1 valittu' : `${count} valittu`),
  copyTable: 'Kopioi taulukkona',
  tableCopied: 'Taulukko kopioitu.',
  csv: 'Lataa CSV',
  csvName: 'toimenpiteet',
  status: 'Tila',
  option: (name: string, count: number) => `${name} (${count})`,
  shown: (count: number, total: number) => `${count} / ${total}`,
  shownSaid: (count: number, total: number) =>
    `Näytetään ${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'} ${total} toimenpiteestä`,
  /** Of measures that a search did not find, and in which it could not read a text. */
  unsearched: (count: number) => `${count} toimenpiteessä haku ei ulottunut kaikkiin teksteihin: niitä ei voitu lukea`,
  clear: 'Poista rajaukset',
  onlyStatus: (status: string) => `Vain tila: ${status}`,
  nothingFound: 'Ei toimenpiteitä näillä rajauksilla.',
  emptyColumn: 'Ei toimenpiteitä',
  columnLabel: (status: string, count: number) => `${status}, ${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}`,
  actions: (title: string) => `Toiminnot: ${title}`,
  moveTo: 'Siirrä tilaan',
  copyLink: 'Kopioi linkki',
  copied: 'Linkki kopioitu.',
  notCopied: 'Selain ei antanut kopioida linkkiä.',
  openInList: 'Avaa luettelossa',
  moveHint: 'Siirrä vetämällä, valikosta tai näppäimillä Alt + nuoli.',
  exampleResponsibles: 'Vastuutahot ovat esimerkkiarvoja.',
  statusDate: (date: string) => `Tilannepäivä ${date}`,
  moving: (title: string, status: string) => `Siirretään: ${title}, ${status}`,
  moved: (title: string, status: string) => `”${title}” siirretty: ${status}.`,
  conflict: (who: string, title: string, status: string) =>
    `${who} muutti toimenpidettä ”${title}” ennen sinua: tila on nyt ${status}. Siirtoasi ei tallennettu.`,
  moveAnyway: (status: string) => `Siirrä silti tilaan ${status}`,
  keepTheirs: 'Jätä näin',
  climate: 'ilmasto-ohjelma',
  bulk: {
    title: 'Muuta valitut',
    set: 'Muuta',
    to: 'Uusi arvo',
    preview: (count: number) => (count === 1 ? '1 toimenpide muuttuu:' : `${count} toimenpidettä muuttuu:`),
    nothing: 'Kaikilla valituilla on jo tämä arvo.',
    apply: 'Tallenna muutokset',
    progress: (done: number, total: number) => `Tallennettu ${done} / ${total}`,
    stop: 'Keskeytä',
    done: (count: number) => (count === 1 ? '1 toimenpide muutettu.' : `${count} toimenpidettä muutettu.`),
    failed: (count: number) => (count === 1 ? 'Yhtä ei voitu muuttaa:' : `${count} ei voitu muuttaa:`),
    unsure: (count: number) =>
      count === 1
        ? 'Yhdestä ei tiedetä, tallentuiko muutos:'
        : `${count} toimenpiteestä ei tiedetä, tallentuiko muutos:`,
    unsureOf: (count: number) =>
      count === 1 ? 'Yhdestä ei tiedetä, muuttuiko se.' : `${count} toimenpiteestä ei tiedetä, muuttuivatko ne.`,
    clashed: 'samaa kohtaa on muutettu muualla',
    retry: 'Yritä näitä uudelleen',
    undo: 'Kumoa muutokset',
    left: (count: number) =>
      count === 1
        ? 'Yksi jäi muuttamatta, koska muutos keskeytettiin.'
        : `${count} jäi muuttamatta, koska muutos keskeytettiin.`,
    notChanged: (count: number) => (count === 1 ? 'Yksi ei muuttunut.' : `${count} ei muuttunut.`),
    notUndone: (count: number) => (count === 1 ? 'Yksi muutos jäi kumoamatta.' : `${count} muutosta jäi kumoamatta.`),
    undone: 'Muutokset kumottu.',
    undoneOf: (count: number, total: number) => `Kumottu ${count} / ${total}. Muut:`,
    unsureUndo: 'ei tiedetä, kumoutuiko muutos',
    unsureUndoOf: (count: number) =>
      count === 1
        ? 'Yhdestä muutoksesta ei tiedetä, kumoutuiko se.'
        : `${count} muutoksesta ei tiedetä, kumoutuivatko ne.`,
    changedSince: 'sitä on muutettu sen jälkeen, joten se jätettiin ennalleen',
    stopped: 'keskeytettiin ennen kumoamista',
  },
  waiting: {
    intro: (days: number) =>
      `Toimenpiteet, joista ei ole tietoa, joilta puuttuu tila hyväksytyllä tiekartalla tai joiden tilannetta ei ole päivitetty ${days} päivään.`,
    limitUnread: (days: number) =>
      `Kaupungin asettamaa rajaa ei voitu lukea: sen sijasta on nyt käytössä ${days} päivää.`,
    none: 'Mikään ei odota tietoa.',
    columns: { title: 'Toimenpide', who: 'Kuka päivittää', why: 'Miksi', since: 'Alkaen', days: 'Päiviä' },
    why: { unknown: 'ei tietoa', stale: 'ei päivitetty', none: 'tila puuttuu' },
    copy: 'Kopioi muistutus',
    copied: 'Muistutus kopioitu. Liitä se Teamsiin tai sähköpostiin.',
    reminder: (count: number) =>
      count === 1
        ? 'Tämän digitiekartan toimenpiteen tilanne kaipaa päivitystä:'
        : `Näiden ${count} digitiekartan toimenpiteen tilanne kaipaa päivitystä:`,
    line: (who: string, title: string, days: number) => `${who}: ${title}${days > 0 ? ` (${days} pv)` : ''}`,
  },
  shortcuts: {
    title: 'Näppäimet',
    list: [
      ['?', 'näytä tämä ohje'],
      ['/', 'siirry hakuun'],
      ['Alt + → / ←', 'siirrä kortti seuraavaan tai edelliseen tilaan'],
      ['Enter', 'avaa toimenpide'],
      ['Ctrl + Z', 'kumoa se, mistä sivu juuri kertoi'],
      ['Esc', 'sulje paneeli tai kysymys'],
    ],
  },
};
