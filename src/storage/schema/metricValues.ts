import { date, lookup, note, number, text, year, yesNo } from '../columns';
import { keyColumn, type ListSchema } from './listSchema';

/** Mittariarvot: one value of one metric for one year. */
export const metricValues: ListSchema<'metricValues'> = {
  kind: 'metricValues',
  name: 'MetricValues',
  title: 'Mittariarvot',
  description: 'Mittareiden toteumat vuosittain, niin kuin ne on ilmoitettu.',
  columns: {
    key: keyColumn,
    title: text('Nimi'),
    metric: lookup('Mittari', 'metrics', { required: true }),
    year: year('Vuosi'),
    valueText: text('Toteuma', { description: 'Toteuma niin kuin se on ilmoitettu: "Noin 50 käyttäjää".' }),
    value: number('Toteuma lukuna', 2),
    approximate: yesNo('Noin'),
    asOf: date('Tilanne', { description: 'Päivä, jota arvo koskee, jos vuosi on kesken.' }),
    note: note('Huomautus')
  },
  view: { columns: ['metric', 'year', 'valueText', 'value', 'approximate', 'asOf', 'note'], orderBy: ['metric', 'year'] },
  seed: []
};
