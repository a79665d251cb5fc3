import type { AddingWords } from '../fi/adding';

export const adding: AddingWords = {
  addMetric: 'Lägg till indikator',
  newTitle: 'Ny indikator',
  heldByActuals: (count: number) =>
    count === 1
      ? 'Indikatorn kan inte tas bort: den har ett utfall. Ta först bort det.'
      : `Indikatorn kan inte tas bort: den har ${count} utfall. Ta först bort dem.`,
  actualsUnseen:
    'Indikatorn kan inte tas bort: alla utfall kunde inte läsas, och något av dem kan höra till den här indikatorn.',
  lastYearHint: 'Det sista året som indikatorn följs upp. Tomt: uppföljningen fortsätter.',
  actualsAfter: (years) =>
    `Det finns redan utfall från senare år (${years.join(', ')}). De blir kvar hos indikatorn men visas inte i uppföljningen.`,
  ended: (year, isPast) => `${isPast ? 'Avslutad' : 'Avslutas'} ${year}`,
  overMetrics: (count) => `Avslutade indikatorer (${count})`,
  noneFollowed: (year) => `Ingen indikator följs upp ${year}.`,
  mayEnd: 'För en avslutad indikator räcker det sista året: utfallen bevaras.',
  sortOrderHint: 'Det minsta talet visas först.',
  pasteIntro: 'En kolumn som kopierats från Excel fördelas på raderna nedåt.',
  pasted: (count, replaced) =>
    [
      count === 0
        ? 'Den inklistrade kolumnen fanns redan på raderna.'
        : count === 1
          ? 'Ett värde klistrades in ur kolumnen.'
          : `${count} värden klistrades in ur kolumnen, ett per rad.`,
      replaced === 0 ? '' : replaced === 1 ? 'På en rad stod redan annat.' : `På ${replaced} rader stod redan annat.`,
    ]
      .filter(Boolean)
      .join(' '),
  pasteUndone: 'Inklistringen ångrad: raderna är som förut.',
  pasteLeft: (count) =>
    count === 1 ? 'För ett inklistrat värde fanns ingen rad:' : `För ${count} inklistrade värden fanns ingen rad:`,
  manyColumns: (count) => `Ingenting klistrades in: du kopierade ${count} kolumner. Kopiera och klistra in en i taget.`,
  spend: {
    edit: (year) => `Redigera utgifterna ${year}`,
    title: (year) => `IKT-utgifter ${year}`,
    hint: 'Tomt: summan är inte känd.',
    fields: { ictSpend: 'IKT-utgifter, euro', roadmapSpend: 'Färdplanens andel av dem, euro' },
    problems: {
      notAnAmount: 'Skriv summan i euro, till exempel 5 000 000.',
      moreThanAll: 'Färdplanens andel är större än alla IKT-utgifter.',
    },
  },
};
