import type { AddingWords } from '../fi/adding';

export const adding: AddingWords = {
  addMetric: 'Add metric',
  newTitle: 'New metric',
  heldByActuals: (count) =>
    count === 1
      ? 'The metric cannot be deleted: it has one actual. Delete that first, if it is not needed.'
      : `The metric cannot be deleted: it has ${count} actuals. Delete these first, if they are not needed.`,
  actualsUnseen: 'The metric cannot be deleted now: not all actuals are shown, and it may have some.',
  lastYearHint: 'The final year in which the metric is followed. Empty: it goes on.',
  actualsAfter: (years) =>
    `There are actuals of later years already (${years.join(', ')}). The metric keeps them, but they are not shown in the follow-up.`,
  ended: (year, isPast) => `${isPast ? 'Ended' : 'Ends'} ${year}`,
  overMetrics: (count) => `Metrics that have ended (${count})`,
  noneFollowed: (year) => `No metric is followed in ${year}.`,
  mayEnd: 'For a metric that has ended a final year is enough: its actuals are kept.',
  sortOrderHint: 'The smallest number is shown first.',
  pasteIntro: 'A column copied from Excel goes down the rows.',
  pasted: (count, replaced) =>
    [
      count === 0
        ? 'The pasted column stood in the rows already.'
        : count === 1
          ? 'One value of the column was pasted.'
          : `${count} values of the column were pasted, one a row.`,
      replaced === 0 ? '' : replaced === 1 ? 'One row held something else.' : `${replaced} rows held something else.`,
    ]
      .filter(Boolean)
      .join(' '),
  pasteUndone: 'The paste was taken back: the rows are as before.',
  pasteLeft: (count) =>
    count === 1 ? 'There was no row for one pasted value:' : `There was no row for ${count} pasted values:`,
  manyColumns: (count) => `Nothing was pasted: you copied ${count} columns. Copy and paste one at a time.`,
  spend: {
    edit: (year) => `Edit the spending of ${year}`,
    title: (year) => `ICT spending ${year}`,
    hint: 'Empty: the sum is not known.',
    fields: { ictSpend: 'ICT spending, euros', roadmapSpend: 'Of it, for the roadmap, euros' },
    problems: {
      notAnAmount: 'Enter a sum in euros, such as 5,000,000.',
      moreThanAll: 'The share of the roadmap is more than all ICT spending.',
    },
  },
};
