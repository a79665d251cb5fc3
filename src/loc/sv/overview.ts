import type { Strings } from '../strings';

export const overview: Strings['overview'] = {
  open: 'Visa åtgärderna',
  all: (count, years, severalYears) =>
    `${count} ${count === 1 ? 'åtgärd' : 'åtgärder'} på ${severalYears ? 'färdplanerna' : 'färdplanen'} ${years}`,
  withoutYear: (count) => (count === 1 ? 'En åtgärd saknar år.' : `${count} åtgärder saknar år.`),
  roadmap: (year) => `Färdplanen ${year}`,
  recent: 'Senast uppdaterat',
  added: 'tillagd',
  moreChanges: (count) => (count === 1 ? 'och 1 ändring till' : `och ${count} ändringar till`),
  newsComing: 'Ändringarna läses…',
  newsFailed: 'Ändringarna kunde inte läsas. Du ser vem som ändrade och när.',
  noNews: 'Det finns inga färska ändringar.',
  changedBy: (who, when) => (who ? `${who}, ${when}` : when),
  waiting: 'Väntar på uppgift',
  nothingWaits: 'Ingenting väntar på uppgift.',
  waitingSum: (count, days) =>
    `${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}${days > 0 ? `, den som väntat längst ${days} dygn` : ''}.`,
  why: {
    unknown: (days) => (days > 0 ? `uppgift saknas, ${days} dygn` : 'uppgift saknas'),
    stale: (days) => `inte uppdaterad på ${days} dygn`,
    none: (days) => (days > 0 ? `läge saknas, ${days} dygn` : 'läge saknas'),
  },
  nobody: 'ledare och ansvarig saknas',
  showAll: (count) => `Visa alla ${count}`,
  showFewer: 'Visa färre',
  emptyTitle: 'Det finns inga åtgärder än',
  emptyForReader: 'När åtgärder läggs till visas de här.',
};
