import { date, lookup, note, number, text, year, yesNo } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Mittariarvot: one value of one metric for one year. */
export const metricValues: ListSchema<'metricValues'> = {
  kind: 'metricValues',
  name: 'MetricValues',
  title: 'Mittariarvot',
  description: 'Mittareiden toteumat vuosittain, niin kuin ne on ilmoitettu.',
  columns: {
    key: keyColumn,
    title: text('Nimi', { description: 'Näkyy luettelossa rivin nimenä. Sovellus täyttää; voi jättää tyhjäksi.' }),
    metric: lookup('Mittari', 'metrics', { required: true, restrict: true, description: 'Mittari, jota arvo koskee.' }),
    year: year('Vuosi', { description: 'Vuosi, jota arvo koskee.' }),
    valueText: text('Toteuma', { description: 'Toteuma niin kuin se on ilmoitettu: "Noin 50 käyttäjää".' }),
    value: number('Toteuma lukuna', 2, { description: 'Sama lukuna. Tyhjä, jos toteuma on vain sanoina.' }),
    approximate: yesNo('Noin', { description: 'Kyllä, jos luku on arvio.' }),
    asOf: date('Tilanne', { description: 'Päivä, jota arvo koskee, jos vuosi on kesken.' }),
    note: note('Huomautus', { description: 'Mitä lukijan on hyvä tietää arvosta.' }),
    valueTextSv: text('Toteuma ruotsiksi', {
      description: 'Sama toteuma ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
  },
  seed: [],
};
