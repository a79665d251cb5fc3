import { choice, date, link, lookup, note, number, person, propertyNames, text, year, yesNo } from '../columns';
import { keyColumn, type ListSchema } from './listSchema';

const step = { min: 1, max: 5 } as const;

/** Toimenpiteet: the measures of the roadmaps. */
export const projects: ListSchema<'projects'> = {
  kind: 'projects',
  name: 'Projects',
  title: 'Toimenpiteet',
  description: 'Digitiekartan toimenpiteet vuosittain. Vetäjä pitää tilan, tilannepäivän ja tilanteen ajan tasalla.',
  columns: {
    key: keyColumn,
    title: text('Toimenpide', { required: true, description: 'Toimenpiteen nimi suomeksi.' }),
    titleSv: text('Nimi ruotsiksi'),
    code: text('Tunnus', { description: 'Esimerkiksi A1. Voi puuttua.' }),
    year: year('Vuosi', { description: 'Vuosi, jonka tiekartalla toimenpide on.' }),
    theme: lookup('Teema', 'themes'),
    status: choice(
      'Tila',
      { planned: 'Suunnitellaan', started: 'Aloitettu', done: 'Tehty', unknown: 'Ei tietoa', dropped: 'Luovutaan' },
      { indexed: true }
    ),
    statusDate: date('Tilannepäivä', { description: 'Päivä, jona tila ja tilanne pitivät paikkansa.' }),
    statusNote: note('Tilanne', { description: 'Yksi lause: missä mennään.' }),
    statusNoteSv: note('Tilanne ruotsiksi'),
    problem: note('Ongelma', { description: 'Minkä ongelman tämä toimenpide ratkaisee.' }),
    problemSv: note('Ongelma ruotsiksi'),
    responsible: lookup('Vastuutaho', 'responsibles'),
    lead: person('Vetäjä', { description: 'Henkilö, joka päivittää toimenpiteen tilanteen.' }),
    need: choice('Tarve', { supportEnds: 'Järjestelmän tuki loppuu', law: 'Laki', strategy: 'Strategia' }),
    level: choice('Taso', {
      analytics: 'analytiikka & data',
      foundation: 'digitaalinen perusta (sisältää digiturvan)',
      shared: 'kaupungin yhteiset ratkaisut',
      sector: 'toimialakohtaiset muutokset (sovellukset)'
    }),
    benefit: number('Pitkän aikavälin hyöty', 0, { ...step, description: 'Asteikko 1–5.' }),
    impact: number('Vaikuttavuus', 0, { ...step, description: 'Asteikko 1–5.' }),
    costClass: number('Kustannusluokka', 0, { ...step, description: 'Asteikko 1–5.' }),
    climateProgramme: yesNo('Ilmasto-ohjelma'),
    continues: lookup('Jatkaa toimenpidettä', 'projects', { description: 'Aiempi toimenpide, jota tämä jatkaa.' }),
    link: link('Linkki'),
    source: note('Alkuperäinen sanamuoto', { description: 'Sanat sellaisina kuin ne oli painettu, jos nimeä on korjattu.' }),
    exampleFields: propertyNames('Esimerkkiarvot', { hidden: true, description: 'Sarakkeet, joiden arvo on esimerkki.' })
  },
  view: {
    columns: ['code', 'title', 'year', 'theme', 'status', 'statusNote', 'statusDate', 'responsible', 'lead'],
    orderBy: ['year', 'code']
  },
  seed: []
};
