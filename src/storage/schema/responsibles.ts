import { date, person, text } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Vastuut: the roles that answer for measures. */
export const responsibles: ListSchema<'responsibles'> = {
  kind: 'responsibles',
  name: 'Responsibles',
  title: 'Vastuut',
  description: 'Vastuutahot. Päättynyt rooli saa viimeisen voimassaolopäivän, eikä sitä poisteta.',
  columns: {
    key: keyColumn,
    title: text('Vastuutaho', { required: true, description: 'Roolin nimi, ei henkilön.' }),
    titleSv: text('Vastuutaho ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    titleEn: text('Vastuutaho englanniksi', { description: 'Sama englanniksi. Tyhjänä näytetään suomenkielinen.' }),
    validFrom: date('Voimassa alkaen', {
      description: 'Ensimmäinen päivä, jona rooli on voimassa. Tyhjä, jos sitä ei tiedetä.',
    }),
    validTo: date('Voimassa asti', {
      description: 'Viimeinen päivä, jona rooli on voimassa. Tyhjä, kun rooli jatkuu.',
    }),
    person: person('Henkilö', { description: 'Kuka roolista nyt vastaa. Häneltä kysytään, kun vetäjää ei ole.' }),
  },
  seed: [],
};
