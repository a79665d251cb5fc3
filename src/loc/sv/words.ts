import type { Strings } from '../strings';

export const words: Strings['words'] = {
  statuses: {
    none: 'Inget läge än',
    planned: 'Planeras',
    started: 'Pågår',
    done: 'Slutförd',
    unknown: 'Uppgift saknas',
    dropped: 'Slopas',
  },
  statusesInText: {
    none: 'inget läge än',
    planned: 'planeras',
    started: 'pågår',
    done: 'slutförda',
    unknown: 'uppgift saknas',
    dropped: 'slopas',
  },
  roadmapStates: {
    draft: 'utkast',
    proposal: 'förslag',
    approved: 'godkänd',
    returned: 'återremitterad',
    tabled: 'bordlagd',
    noted: 'antecknad för kännedom',
  },
  lists: {
    themes: 'Teman',
    responsibles: 'Ansvariga',
    projects: 'Åtgärder',
    metrics: 'Indikatorer',
    metricValues: 'Utfall',
    effects: 'Effekter',
    roadmaps: 'Färdplaner',
    settings: 'Inställningar',
  },
  themeMissing: 'Tema saknas',
  untitled: 'Åtgärd utan namn',
  responsibleMissing: 'Ansvarig saknas',
  examples: 'exempelvärden',
  measures: (count) => (count === 1 ? 'åtgärd' : 'åtgärder'),
};
