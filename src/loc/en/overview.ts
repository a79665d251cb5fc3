import type { Strings } from '../strings';

export const overview: Strings['overview'] = {
  heading: 'Overview',
  all: 'Measures in all',
  allYears: (years) => `on the roadmaps of ${years}`,
  roadmap: (year) => `Digital roadmap ${year}`,
  asOf: (date) => `as of ${date}`,
  decided: (state, date) => (date ? `${state} ${date}` : state),
  question: (year) => `Status of measures ${year}`,
  themesQuestion: (year) => `Measures by theme ${year}`,
  sentence: (total, parts) => `${total} measures: ${parts}.`,
  noStatusYet: (total) => `${total} measures, no status yet.`,
  part: (count, word) => `${count} ${word}`,
  opensOnBoard: (year) => `, open on the board of ${year}`,
  asTable: 'Show as table',
  hideTable: 'Hide the table',
  columns: { status: 'Status', count: 'Measures', share: 'Share, %' },
  total: 'In all',
  chartLoading: 'The chart is loading',
  chartFailed: 'The chart could not be loaded. The figures are in the table.',
  emptyTitle: 'There are no measures yet',
  emptyForEditor: 'Add the first measure in the list Toimenpiteet. You can also paste rows from Excel into its grid view.',
  emptyForReader: 'When measures are added, they show here.'
};
