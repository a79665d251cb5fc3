import type { Strings } from '../strings';

export const overview: Strings['overview'] = {
  heading: 'Översikt',
  all: 'Åtgärder sammanlagt',
  allYears: (years) => `på färdplanerna ${years}`,
  roadmap: (year) => `Färdplanen ${year}`,
  asOf: (date) => `läget ${date}`,
  decided: (state, date) => (date ? `${state} ${date}` : state),
  question: (year) => `Åtgärdernas läge ${year}`,
  themesQuestion: (year) => `Åtgärderna enligt tema ${year}`,
  sentence: (total, parts) => `${total} åtgärder: ${parts}.`,
  noStatusYet: (total) => `${total} åtgärder, inget läge än.`,
  part: (count, word) => `${count} ${word}`,
  opensOnBoard: (year) => `, öppna på tavlan för ${year}`,
  asTable: 'Visa som tabell',
  hideTable: 'Dölj tabellen',
  columns: { status: 'Läge', count: 'Åtgärder', share: 'Andel, %' },
  total: 'Sammanlagt',
  chartLoading: 'Diagrammet laddas',
  chartFailed: 'Diagrammet kunde inte laddas. Talen finns i tabellen.',
  emptyTitle: 'Det finns inga åtgärder än',
  emptyForEditor: 'Lägg till den första åtgärden i listan Toimenpiteet. Du kan också klistra in rader från Excel i listans rutnät.',
  emptyForReader: 'När åtgärder läggs till visas de här.'
};
