/** The choice of a person. */
export const people = {
  pattern: 'Nimi tai sähköposti',
  /** Read by screen readers. */
  hint: 'Kirjoita nimen tai sähköpostin alku ja valitse henkilö luettelosta.',
  listOf: (label: string) => `${label}: ehdotukset`,
  count: (count: number) => (count === 1 ? '1 henkilö' : `${count} henkilöä`),
  searching: 'Haetaan…',
  nobodyFound: 'Ketään ei löytynyt.',
  offline: 'Ei yhteyttä: valittavana ovat vain ne, jotka tunnetaan jo.',
  failed: 'Haku ei onnistunut: valittavana ovat vain ne, jotka tunnetaan jo.',
  clear: (label: string) => `${label}: ei ketään`,
  notChosen: (text: string) => `”${text}” ei ole valittu. Valitse henkilö luettelosta.`,
  mayNotEdit: (name: string) => `${name} ei voi muokata toimenpiteitä tällä sivustolla.`,
};

export type PeopleWords = typeof people;
