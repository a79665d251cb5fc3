import { choice, date, link, number, propertyNames, text, year } from '../columns';
import { keyColumn, type ListSchema } from './listSchema';

/** Tiekartat: one row a year; what was decided is attached to it. */
export const roadmaps: ListSchema<'roadmaps'> = {
  kind: 'roadmaps',
  name: 'Roadmaps',
  title: 'Tiekartat',
  description: 'Vuosittaiset digitiekartat ja niistä tehdyt päätökset. Päätetyt tiedot ovat liitteinä.',
  columns: {
    key: keyColumn,
    title: text('Tiekartta', { required: true }),
    titleSv: text('Tiekartta ruotsiksi'),
    year: year('Vuosi'),
    state: choice('Vaihe', {
      draft: 'luonnos', proposal: 'ehdotus', approved: 'hyväksytty', returned: 'palautettu', tabled: 'pöydätty', noted: 'merkitty tiedoksi'
    }),
    board: text('Toimielin'),
    decisionDate: date('Päätöspäivä'),
    section: text('Pykälä'),
    diaryNumber: text('Diaarinumero'),
    minutes: link('Pöytäkirja'),
    asOf: text('Tilanne', { description: 'Lukujen ajankohta, jos toimenpiteillä ei ole omaa päivää: "10/24".' }),
    ictSpend: number('ICT-menot, euroa', 0),
    roadmapSpend: number('Digitiekartan menot, euroa', 0),
    exampleFields: propertyNames('Esimerkkiarvot', { hidden: true, description: 'Sarakkeet, joiden arvo on esimerkki.' })
  },
  view: { columns: ['year', 'title', 'state', 'board', 'decisionDate', 'section', 'diaryNumber', 'minutes'], orderBy: ['year'] },
  seed: []
};
