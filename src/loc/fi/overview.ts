/** Katsaus: the director's minute. */
export const overview = {
  open: 'Näytä toimenpiteet',
  all: (count: number, years: string, severalYears: boolean) =>
    `${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'} ${
      severalYears ? `vuosien ${years} tiekartoilla` : `vuoden ${years} tiekartalla`
    }`,
  withoutYear: (count: number) =>
    count === 1 ? 'Yhdestä toimenpiteestä puuttuu vuosi.' : `${count} toimenpiteestä puuttuu vuosi.`,
  roadmap: (year: number) => `Digitiekartta ${year}`,
  recent: 'Viimeksi päivitetty',
  added: 'lisätty',
  moreChanges: (count: number) => (count === 1 ? 'ja 1 muu muutos' : `ja ${count} muuta muutosta`),
  newsComing: 'Muutoksia luetaan…',
  newsFailed: 'Muutoksia ei saatu luettua. Näet, kuka muutti ja milloin.',
  noNews: 'Viimeaikaisia muutoksia ei ole.',
  changedBy: (who: string, when: string) => (who ? `${who}, ${when}` : when),
  waiting: 'Odottaa tietoa',
  nothingWaits: 'Mikään ei odota tietoa.',
  waitingSum: (count: number, days: number) =>
    `${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}${days > 0 ? `, pisimpään odottanut ${days} pv` : ''}.`,
  why: {
    unknown: (days: number) => (days > 0 ? `ei tietoa, ${days} pv` : 'ei tietoa'),
    stale: (days: number) => `ei päivitetty ${days} pv`,
    none: (days: number) => (days > 0 ? `tila puuttuu, ${days} pv` : 'tila puuttuu'),
  },
  nobody: 'vetäjä ja vastuutaho puuttuvat',
  showAll: (count: number) => `Näytä kaikki ${count}`,
  showFewer: 'Näytä vähemmän',
  emptyTitle: 'Toimenpiteitä ei vielä ole',
  emptyForReader: 'Kun toimenpiteitä lisätään, ne näkyvät tässä.',
};
