export const overview = {
  heading: 'Katsaus',
  all: 'Toimenpiteitä yhteensä',
  allYears: (years: string) => `vuosien ${years} tiekartoilla`,
  roadmap: (year: number) => `Digitiekartta ${year}`,
  asOf: (date: string) => `tilanne ${date}`,
  decided: (state: string, date: string) => (date ? `${state} ${date}` : state),
  question: (year: number) => `Tehtävien tilanne ${year}`,
  themesQuestion: (year: number) => `Toimenpiteet teemoittain ${year}`,
  /** The sentence that says what a figure shows; `parts` such as "16 aloitettu". */
  sentence: (total: number, parts: string) => `${total} toimenpidettä: ${parts}.`,
  noStatusYet: (total: number) => `${total} toimenpidettä, ei tilaa vielä.`,
  part: (count: number, word: string) => `${count} ${word}`,
  /** Ends the name of a button that opens the rows behind a number. */
  opensOnBoard: (year: number) => `, avaa vuoden ${year} taulussa`,
  asTable: 'Näytä taulukkona',
  hideTable: 'Piilota taulukko',
  columns: { status: 'Tila', count: 'Toimenpiteitä', share: 'Osuus, %' },
  total: 'Yhteensä',
  chartLoading: 'Kuvio latautuu',
  chartFailed: 'Kuviota ei saatu ladattua. Luvut ovat taulukossa.',
  emptyTitle: 'Toimenpiteitä ei vielä ole',
  emptyForEditor: 'Lisää ensimmäinen toimenpide Toimenpiteet-luetteloon. Voit myös liittää rivit Excelistä luettelon ruudukkonäkymään.',
  emptyForReader: 'Kun toimenpiteitä lisätään, ne näkyvät tässä.'
};
