import { choice, date, link, note, number, propertyNames, text, year } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Tiekartat: one row a year; what was decided is attached to it. */
export const roadmaps: ListSchema<'roadmaps'> = {
  kind: 'roadmaps',
  name: 'Roadmaps',
  title: 'Tiekartat',
  description: 'Vuosittaiset digitiekartat ja niistä tehdyt päätökset. Päätetyt tiedot ovat liitteinä.',
  columns: {
    key: keyColumn,
    title: text('Tiekartta', { required: true, description: 'Tiekartan nimi, esimerkiksi Digitiekartta 2025.' }),
    titleSv: text('Tiekartta ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    year: year('Vuosi', { unique: true, description: 'Vuosi, jota tiekartta koskee. Vuodella on yksi tiekartta.' }),
    state: choice(
      'Vaihe',
      {
        draft: 'luonnos',
        proposal: 'ehdotus',
        approved: 'hyväksytty',
        returned: 'palautettu',
        tabled: 'pöydätty',
        noted: 'merkitty tiedoksi',
        rejected: 'hylätty',
      },
      { initial: 'draft', description: 'Kuinka pitkällä päätöksenteko on.' },
    ),
    board: text('Toimielin', { description: 'Toimielin, joka päättää, esimerkiksi kaupunginhallitus.' }),
    decisionDate: date('Päätöspäivä', { description: 'Kokouksen päivä.' }),
    section: text('Pykälä', { description: 'Pöytäkirjan pykälä, esimerkiksi 12 §.' }),
    diaryNumber: text('Diaarinumero', { description: 'Asian diaarinumero.' }),
    minutes: link('Pöytäkirja', { description: 'Julkisen pöytäkirjan osoite.' }),
    asOf: text('Tilanne', { description: 'Lukujen ajankohta, jos toimenpiteillä ei ole omaa päivää: "10/24".' }),
    ictSpend: number('ICT-menot, euroa', 0, { min: 0, description: 'Kaupungin kaikki ICT-menot sinä vuonna.' }),
    roadmapSpend: number('Digitiekartan menot, euroa', 0, {
      min: 0,
      description: 'Niistä tiekartan toimenpiteiden osuus.',
    }),
    exampleFields: propertyNames('Esimerkkiarvot', {
      hidden: true,
      description: 'Sarakkeet, joiden arvo on esimerkki.',
    }),
    boardSv: text('Toimielin ruotsiksi', {
      description: 'Sama toimielin ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    approvedChanges: note('Hyväksytty muutettuna', { description: 'Mitä kokous muutti siinä, minkä se hyväksyi.' }),
    approvedChangesSv: note('Hyväksytty muutettuna, ruotsiksi', {
      description: 'Samat muutokset ruotsiksi. Tyhjänä näytetään suomenkieliset.',
    }),
    trail: note('Käsittelyn vaiheet', {
      hidden: true,
      description: 'Jokainen vaihe päivineen ja jäljennöksineen. Sovellus täyttää; älä muuta.',
    }),
    acceptedFindings: note('Kuitatut huomiot', {
      hidden: true,
      description: 'Tarkistuksessa kuitatut huomiot. Sovellus täyttää; älä muuta.',
    }),
  },
  seed: [],
  ownersWrite: true,
};
