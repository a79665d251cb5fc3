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
  seed: [
    {
      key: '2024-r01',
      title: 'Ateria ja puhtauspalveluiden tj',
      titleSv: 'VD för mat- och rentjänster',
      titleEn: 'MD, Catering & Cleaning',
    },
    { key: '2024-r02', title: 'Elinvoimajohtaja', titleSv: 'Livskraftsdirektör', titleEn: 'Director of Vitality' },
    {
      key: '2024-r03',
      title: 'Hallintojohtaja',
      titleSv: 'Förvaltningsdirektör',
      titleEn: 'Director of Administration',
    },
    { key: '2024-r04', title: 'Henkilöstöjohtaja', titleSv: 'Personaldirektör', titleEn: 'HR Director' },
    {
      key: '2024-r05',
      title: 'Kaken johtaja',
      titleSv: 'Stadsutvecklingsdirektör',
      titleEn: 'Director of City Development',
    },
    { key: '2024-r06', title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör', titleEn: 'Development Director' },
    { key: '2024-r07', title: 'Porvoon Veden tj', titleSv: 'VD för Borgå vatten', titleEn: 'MD, Porvoo Water' },
    { key: '2024-r08', title: 'Rahoitusjohtaja', titleSv: 'Finansdirektör', titleEn: 'Finance Director' },
    { key: '2024-r09', title: 'Toimitilajohtaja', titleSv: 'Lokalitetsdirektör', titleEn: 'Facilities Director' },
    {
      key: '2024-r10',
      title: 'Viestintäjohtaja',
      titleSv: 'Kommunikationsdirektör',
      titleEn: 'Communications Director',
    },
  ],
};
