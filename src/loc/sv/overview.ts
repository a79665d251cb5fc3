import type { Strings } from '../strings';

export const overview: Strings['overview'] = {
  heading: 'Översikt',
  all: (count, years) => `${count} åtgärder på färdplanerna ${years}`,
  roadmap: (year) => `Färdplanen ${year}`,
  recent: 'Senast uppdaterat',
  changedBy: (who, when) => (who ? `${who}, ${when}` : when),
  waiting: 'Väntar på uppgifter',
  nothingWaits: 'Läget är aktuellt för alla åtgärder.',
  waitingSum: (count, days) =>
    `${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}${days > 0 ? `, en har väntat ${days} dygn` : ''}.`,
  why: {
    unknown: (days) => (days > 0 ? `uppgift saknas, ${days} dygn` : 'uppgift saknas'),
    stale: (days) => `inte uppdaterad på ${days} dygn`,
  },
  nobody: 'ledare och ansvarig saknas',
  showAll: (count) => `Visa alla ${count}`,
  showFewer: 'Visa färre',
  emptyTitle: 'Det finns inga åtgärder än',
  emptyForEditor:
    'Lägg till den första åtgärden i listan Toimenpiteet. Du kan också klistra in rader från Excel i listans rutnät.',
  emptyForReader: 'När åtgärder läggs till visas de här.',
};
