import type { Strings } from '../strings';

export const words: Strings['words'] = {
  statuses: {
    none: 'No status yet',
    planned: 'Planned',
    started: 'Started',
    done: 'Done',
    unknown: 'No information',
    dropped: 'Dropped',
  },
  statusesInText: {
    none: 'no status yet',
    planned: 'planned',
    started: 'started',
    done: 'done',
    unknown: 'no information',
    dropped: 'dropped',
  },
  roadmapStates: {
    draft: 'draft',
    proposal: 'proposal',
    approved: 'approved',
    returned: 'returned',
    tabled: 'tabled',
    noted: 'noted',
  },
  lists: {
    themes: 'Themes',
    responsibles: 'Responsibles',
    projects: 'Measures',
    metrics: 'Metrics',
    metricValues: 'Actuals',
    effects: 'Effects',
    roadmaps: 'Roadmaps',
    settings: 'Settings',
  },
  themeMissing: 'No theme',
  untitled: 'Measure without a name',
  responsibleMissing: 'No responsible',
  examples: 'example values',
  measures: (count) => (count === 1 ? 'measure' : 'measures'),
};
