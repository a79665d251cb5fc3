import type { Strings } from '../strings';

export const figure: Strings['figure'] = {
  questions: {
    status: (when) => `Where do the measures ${when} stand?`,
    theme: (when) => `How do the measures ${when} fall into themes?`,
    year: () => 'How many measures are on each year’s roadmap?',
    benefit: (when) => `How large is the long-term benefit of the measures ${when}?`,
    need: (when) => `Where does the need for the measures ${when} come from?`,
    level: (when) => `On which level do the measures ${when} work?`,
    responsible: (when) => `Who answers for the measures ${when}?`,
    matrix: (when) => `How much do the measures ${when} bring for what they cost?`,
  },
  ofYear: (year) => `of ${year}`,
  ofAllYears: 'of all years',
  ofNoYear: 'without a year',
  dimensions: {
    status: 'Status',
    theme: 'Theme',
    year: 'Year',
    benefit: 'Long-term benefit',
    need: 'Need',
    level: 'Level',
    responsible: 'Responsible',
  },
  needs: { supportEnds: 'System support ends', law: 'Law', strategy: 'Strategy' },
  levels: {
    analytics: 'analytics & data',
    foundation: 'digital foundation (incl. security)',
    shared: 'shared city solutions',
    sector: 'sector-specific changes (applications)',
  },
  benefitStep: (step, name) => (name ? `${step} ${name}` : `benefit ${step}`),
  missing: 'not entered',
  missingOf: { benefit: 'Long-term benefit', need: 'Need', level: 'Level', responsible: 'Responsible' },
  allMissing: 'Not entered yet:',
  sentence: (total, parts) => `${total} ${total === 1 ? 'measure' : 'measures'}: ${parts}.`,
  statusPart: (count, word) => `${count} ${word}`,
  part: (name, count) => `${name} (${count})`,
  others: (count) => `others (${count})`,
  asOf: (date) => `as of ${date}`,
  examples: 'example values',
  opens: 'open the measures',
  asTable: 'Show as table',
  hideTable: 'Hide the table',
  columns: { count: 'Measures', share: 'Share, %' },
  total: 'In all',
  shares: {
    below: (one) => `under ${one}`,
    above: (many) => `over ${many}`,
    rounded: 'rounded',
  },
  chartFailed: 'The chart could not be loaded. The figures stand beside it and in the table.',
  matrix: {
    impact: 'Impact',
    cost: 'Cost class',
    sentence: (placed, total, best) =>
      `Both impact and cost are rated: ${placed} / ${total} ${total === 1 ? 'measure' : 'measures'}; ${
        best === 0 ? 'none' : best
      } ${best < 2 ? 'has' : 'have'} a large impact (4–5) at a low cost (1–2).`,
    missing: (count) => `Impact or cost class not entered: ${count} ${count === 1 ? 'measure' : 'measures'}`,
    none: 'none',
  },
};
