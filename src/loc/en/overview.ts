import type { Strings } from '../strings';

export const overview: Strings['overview'] = {
  open: 'Show the measures',
  all: (count, years, severalYears) =>
    `${count} ${count === 1 ? 'measure' : 'measures'} on the ${severalYears ? 'roadmaps' : 'roadmap'} of ${years}`,
  withoutYear: (count) => (count === 1 ? 'One measure has no year.' : `${count} measures have no year.`),
  roadmap: (year) => `Digital roadmap ${year}`,
  recent: 'Updated last',
  added: 'added',
  moreChanges: (count) => (count === 1 ? 'and 1 more change' : `and ${count} more changes`),
  newsComing: 'Reading what changed…',
  newsFailed: 'What changed could not be read. You see who made changes, and when.',
  noNews: 'There are no recent changes.',
  changedBy: (who, when) => (who ? `${who}, ${when}` : when),
  waiting: 'Waiting for information',
  nothingWaits: 'Nothing is waiting for information.',
  waitingSum: (count, days) =>
    `${count} ${count === 1 ? 'measure' : 'measures'}${days > 0 ? `, the longest for ${days} ${days === 1 ? 'day' : 'days'}` : ''}.`,
  why: {
    unknown: (days) => (days > 0 ? `no information, ${days} ${days === 1 ? 'day' : 'days'}` : 'no information'),
    stale: (days) => `not updated for ${days} ${days === 1 ? 'day' : 'days'}`,
    none: (days) => (days > 0 ? `no status, ${days} ${days === 1 ? 'day' : 'days'}` : 'no status'),
  },
  nobody: 'no lead and no responsible',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  emptyTitle: 'There are no measures yet',
  emptyForReader: 'When measures are added, they show here.',
};
