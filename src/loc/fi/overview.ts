/** Katsaus: the director's minute. */
export const overview = {
  heading: 'Katsaus',
  all: (count: number, years: string) => `${count} toimenpidettä vuosien ${years} tiekartoilla`,
  roadmap: (year: number) => `Digitiekartta ${year}`,
  recent: 'Viimeksi päivitetty',
  changedBy: (who: string, when: string) => (who ? `${who}, ${when}` : when),
  waiting: 'Odottaa tietoa',
  nothingWaits: 'Kaikkien toimenpiteiden tilanne on ajan tasalla.',
  waitingSum: (count: number, days: number) =>
    `${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}${days > 0 ? `, pisimpään odottanut ${days} pv` : ''}.`,
  why: {
    unknown: (days: number) => (days > 0 ? `ei tietoa, ${days} pv` : 'ei tietoa'),
    stale: (days: number) => `ei päivitetty ${days} pv`,
  },
  nobody: 'vetäjä ja vastuutaho puuttuvat',
  showAll: (count: number) => `Näytä kaikki ${count}`,
  showFewer: 'Näytä vähemmän',
  emptyTitle: 'Toimenpiteitä ei vielä ole',
  emptyForEditor:
    'Lisää ensimmäinen toimenpide Toimenpiteet-luetteloon. Voit myös liittää rivit Excelistä luettelon ruudukkonäkymään.',
  emptyForReader: 'Kun toimenpiteitä lisätään, ne näkyvät tässä.',
};
