import type { Strings } from '../strings';

export const effects: Strings['effects'] = {
  heading: 'Effects and costs',
  year: 'Year',
  allYears: 'All years',
  theme: 'Theme',
  allThemes: 'All themes',
  add: 'Add an effect',
  csv: 'Download CSV',
  csvName: 'effects-and-costs',
  lines: (count) => (count === 1 ? '1 line' : `${count} lines`),
  about: (amount) => `about ${amount}`,
  euros: (amount) => `€${amount}`,
  eurosPerYear: (amount) => `€${amount} a year`,
  kinds: { yearly: 'yearly cost', oneOff: 'one-off investment', notStated: 'kind not stated' },
  fundings: { grant: 'grant', budget: 'budget', notStated: 'funding not stated' },
  choices: { yearly: 'yearly cost', oneOff: 'one-off investment', grant: 'grant', budget: 'budget', notStated: 'not stated' },
  groups: {
    yearly: 'Yearly costs', oneOff: 'One-off investments', notStated: 'Kind of cost missing', saving: 'Savings a year', withoutAmount: 'No amount', statutory: 'Statutory',
    lacking: 'Entry missing'
  },
  sums: {
    heading: 'What did it cost, what does it save?',
    apart: 'Kinds are not added together: a yearly cost returns every year, a one-off investment is paid once.',
    withoutAmount: (count) => (count === 1 ? '1 line has no amount' : `${count} lines have no amount`),
    lacking: (count) => (count === 1 ? '1 finished measure lacks an entry' : `${count} finished measures lack an entry`),
    statutory: (count, laws) => `${count === 1 ? '1 line is statutory' : `${count} lines are statutory`}: ${laws}`,
    law: (name, count) => `${name} ${count}`,
    opens: 'show the lines'
  },
  tile: {
    heading: 'Costs',
    savings: (amount) => `Saves ${amount}`,
    nothing: 'No costs have been entered yet.'
  },
  list: {
    done: 'What did the finished measures bring, and what did they cost?',
    others: 'Entries on unfinished and dropped measures',
    ownerless: 'Lines whose measure is not there',
    showAll: 'Show all',
    empty: 'No measures have been finished yet, and no effects have been entered.',
    none: 'There are no lines within these limits.',
    lacks: { effect: 'No effect has been entered.', cost: 'No cost has been entered.' },
    asWritten: (text) => `“${text}”`,
    read: 'Read as:',
    unread: 'No amount can be read from these words.',
    noCost: 'No cost has been entered.',
    proposed: (what) => `Proposed, confirmed by nobody: ${what}`,
    saving: (amount) => `Saves ${amount}`,
    open: 'Open the line',
    openOf: (name) => `Open the line: ${name}`
  },
  law: (name) => `Statutory: ${name}`,
  lawUnnamed: 'Statutory, the law is not named',
  laws: { TihL: 'Information Management Act (TihL)' },
  unnamed: 'law not named',
  payback: {
    known: (years, oneOff, saved) => `Payback in ${years}: ${oneOff} divided by the saving of ${saved}.`,
    years: (count) => `${count} years`,
    unknown: {
      amountMissing: 'Payback cannot be computed: not all costs are known.',
      kindMissing: 'Payback cannot be computed: the kind of cost is missing.',
      noOneOff: 'Payback cannot be computed: there is no one-off investment.',
      nothingLeft: 'There is no payback: the yearly cost is at least as large as the saving.'
    }
  },
  impact: {
    heading: 'Estimated impact and cost',
    questions: {
      done: (year) => `How much do the finished measures of ${year} bring for what they cost?`,
      ahead: (year) => `How much would the unfinished measures of ${year} bring for what they cost?`
    },
    notJudged: {
      done: (year, count) => `The finished measures of ${year} have not been estimated (${count}).`,
      ahead: (year, count) => `The unfinished measures of ${year} have not been estimated (${count}).`
    }
  },
  spend: {
    question: 'How much of the city’s ICT spending is the roadmap?',
    both: (year, ict, roadmap, share) => `In ${year} ICT spending is ${ict}, of which the roadmap is ${roadmap} (${share}).`,
    ictOnly: (year, ict) => `In ${year} ICT spending is ${ict}; the roadmap’s share has not been entered.`,
    roadmapOnly: (year, roadmap) => `In ${year} the roadmap’s spending is ${roadmap}; ICT spending has not been entered.`,
    ict: (year) => `ICT spending ${year}`,
    roadmap: (year) => `Roadmap’s share ${year}`,
    columns: { year: 'Year', ict: 'ICT spending, €', roadmap: 'Roadmap, €', share: 'Share, %' },
    none: 'No ICT spending has been entered for any year. The owner of the site enters it in the list Tiekartat.',
    percent: (share) => `${share}%`,
    opens: 'open the roadmap'
  },
  fields: {
    key: 'Key', title: 'Name', project: 'Measure', part: 'Part', effect: 'Effect, in Finnish', effectSv: 'Effect, in Swedish', costText: 'Cost as it was stated', amount: 'Cost, euros',
    costKind: 'Kind of cost', funding: 'Funding', savingPerYear: 'Saving a year, euros', statutory: 'Law that requires this'
  },
  hints: {
    part: 'a, b, where there are several lines',
    costText: 'In Finnish or Swedish, such as: 3100 e/vuosi, or: 12 400 e kertainvestointi hankerahoituksella',
    statutory: 'Such as TihL. Empty where no law requires this.'
  },
  problems: {
    noMeasure: 'Choose a measure.', nothingSaid: 'Write an effect or a cost.', tooLong: 'At most 255 characters.', notAnAmount: 'In euros, at least 0, or empty.',
    partTaken: 'The measure has a line for this part already.'
  },
  reading: {
    cost: (what, words) => `Read as: ${what}. It rests on ${words}.`,
    saving: (what, words) => `A saving of ${what} was read from the effect. It rests on ${words}.`,
    quoted: (word) => `“${word}”`,
    unread: 'No amount can be read from these words. Write it in the field if you know it.',
    filled: 'The fields were filled in as proposed; saving confirms it.',
    differs: 'The fields say other than the words.',
    use: 'Use the proposal',
    several: 'The words state several costs. Each needs a line of its own. This line is:'
  },
  newTitle: 'New effect',
  gone: 'This line is not in the list.',
  openMeasure: 'Open the measure',
  openInList: 'Open in the list',
  columns: {
    measure: 'Measure', year: 'Year', part: 'Part', effect: 'Effect', costText: 'Cost', amount: 'Euros', kind: 'Kind of cost', funding: 'Funding', saving: 'Saving, € a year',
    statutory: 'Statutory'
  }
};
