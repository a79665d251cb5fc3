import { choice, lookup, note, number, text, yesNo } from '../columns';
import { keyColumn, type ListSchema } from './listSchema';

/** Mittarit: the programme's metrics, their targets as written and how they were read. */
export const metrics: ListSchema<'metrics'> = {
  kind: 'metrics',
  name: 'Metrics',
  title: 'Mittarit',
  description: 'Digiohjelman mittarit ja tavoitteet. Tavoite kirjoitetaan sanoin; luku, yksikkö ja suunta kertovat, miten se on luettu.',
  columns: {
    key: keyColumn,
    title: text('Mittari', { required: true }),
    titleSv: text('Mittari ruotsiksi'),
    metricSet: text('Mittarikokonaisuus'),
    subGroup: text('Alaryhmä'),
    targetText: note('Tavoitearvo', { description: 'Tavoite niin kuin se on päätetty.' }),
    targetTextSv: note('Tavoitearvo ruotsiksi'),
    targetKind: choice('Tavoitteen laji', {
      number: 'luku', percent: 'prosentti', growth: 'muutos', ratio: 'suhde', frequency: 'toistuvuus', qualitative: 'laadullinen', state: 'tila'
    }),
    targetValue: number('Tavoite lukuna', 2),
    targetUnit: text('Yksikkö'),
    approximate: yesNo('Noin'),
    bound: choice('Raja', { atLeast: 'vähintään', atMost: 'enintään' }),
    direction: choice('Suunta', { up: 'enemmän', down: 'vähemmän' }, { description: 'Kumpi on parempi. Tyhjä, jos sitä ei tiedetä.' }),
    baseYear: number('Vertailuvuosi', 0),
    scaleMin: number('Asteikon alku', 2),
    scaleMax: number('Asteikon loppu', 2),
    readingState: choice('Luenta', { proposed: 'ehdotus', confirmed: 'vahvistettu' }),
    responsible: lookup('Vastuutaho', 'responsibles'),
    metricSource: text('Tietolähde'),
    sortOrder: number('Järjestys', 0)
  },
  view: { columns: ['title', 'metricSet', 'subGroup', 'targetText', 'targetKind', 'targetValue', 'targetUnit', 'direction', 'readingState'], orderBy: ['sortOrder'] },
  seed: []
};
