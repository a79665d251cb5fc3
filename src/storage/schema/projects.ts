import {
  choice,
  date,
  link,
  lookup,
  note,
  number,
  person,
  propertyNames,
  text,
  year,
  yesNo,
} from '../columns/columnTypes';
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
    titleSv: text('Nimi ruotsiksi', { description: 'Toimenpiteen nimi ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    code: text('Tunnus', { description: 'Esimerkiksi A1. Voi puuttua.' }),
    year: year('Vuosi', { description: 'Vuosi, jonka tiekartalla toimenpide on.' }),
    theme: lookup('Teema', 'themes', { restrict: true, description: 'Digiohjelman teema, jota toimenpide toteuttaa.' }),
    status: choice(
      'Tila',
      { planned: 'Suunnitellaan', started: 'Aloitettu', done: 'Tehty', unknown: 'Ei tietoa', dropped: 'Luovutaan' },
      { indexed: true, description: 'Missä vaiheessa toimenpide on. Tyhjä, kunnes joku tietää.' },
    ),
    statusDate: date('Tilannepäivä', { description: 'Päivä, jona tila ja tilanne pitivät paikkansa.' }),
    statusNote: note('Tilanne', { description: 'Yksi lause: missä mennään.' }),
    statusNoteSv: note('Tilanne ruotsiksi', { description: 'Sama lause ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    problem: note('Ongelma', { description: 'Minkä ongelman tämä toimenpide ratkaisee.' }),
    problemSv: note('Ongelma ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    responsible: lookup('Vastuutaho', 'responsibles', {
      restrict: true,
      description: 'Taho, joka vastaa toimenpiteestä.',
    }),
    lead: person('Vetäjä', { description: 'Henkilö, joka päivittää toimenpiteen tilanteen.' }),
    need: choice(
      'Tarve',
      { supportEnds: 'Järjestelmän tuki loppuu', law: 'Laki', strategy: 'Strategia' },
      { description: 'Mistä tarve toimenpiteelle syntyi.' },
    ),
    level: choice(
      'Taso',
      {
        analytics: 'analytiikka & data',
        foundation: 'digitaalinen perusta (sisältää digiturvan)',
        shared: 'kaupungin yhteiset ratkaisut',
        sector: 'toimialakohtaiset muutokset (sovellukset)',
      },
      { description: 'Mihin kaupungin digitaalisuuden tasoon toimenpide kuuluu.' },
    ),
    benefit: number('Pitkän aikavälin hyöty', 0, {
      ...step,
      description: 'Hyöty pitkällä aikavälillä asteikolla 1–5: 5 on suurin.',
    }),
    impact: number('Vaikuttavuus', 0, { ...step, description: 'Vaikuttavuus asteikolla 1–5: 5 on suurin.' }),
    costClass: number('Kustannusluokka', 0, { ...step, description: 'Kustannukset asteikolla 1–5: 5 on kallein.' }),
    climateProgramme: yesNo('Ilmasto-ohjelma', { description: 'Kyllä, jos toimenpide on myös ilmasto-ohjelmassa.' }),
    continues: lookup('Jatkaa toimenpidettä', 'projects', {
      restrict: true,
      description: 'Aiempi toimenpide, jota tämä jatkaa.',
    }),
    link: link('Linkki', { description: 'Sivu tai asiakirja, josta saa lisää tietoa.' }),
    source: note('Alkuperäinen sanamuoto', {
      description: 'Sanat sellaisina kuin ne oli painettu, jos nimeä on korjattu.',
    }),
    exampleFields: propertyNames('Esimerkkiarvot', {
      hidden: true,
      description: 'Sarakkeet, joiden arvo on esimerkki.',
    }),
    startsOn: date('Alkaa', { description: 'Päivä, jona toimenpide alkaa: neljänneksestä sen ensimmäinen päivä.' }),
    dueOn: date('Valmis viimeistään', {
      description: 'Päivä, johon mennessä toimenpide on valmis: neljänneksestä sen viimeinen päivä.',
    }),
    plannedOneOff: number('Arvioitu kertainvestointi', 0, {
      min: 0,
      description: 'Kerran maksettava osuus, euroa: mitä talousarvioon on varattava.',
    }),
    plannedYearly: number('Arvioitu vuosikustannus', 0, {
      min: 0,
      description: 'Joka vuosi maksettava osuus, euroa: mitä talousarvioon on varattava.',
    }),
    obstacle: choice(
      'Este',
      { none: 'ei esteitä', atRisk: 'vaarassa', blocked: 'pysähtynyt' },
      { description: 'Onko toimenpiteen tiellä jotain. Tyhjä, jos sitä ei ole sanottu.' },
    ),
    obstacleNote: note('Mikä estää', { description: 'Mikä on tiellä, ja kuka voi poistaa esteen.' }),
    obstacleNoteSv: note('Mikä estää, ruotsiksi', {
      description: 'Sama este ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    dropReason: note('Miksi luovutaan', { description: 'Miksi toimenpiteestä luovutaan.' }),
    dropReasonSv: note('Miksi luovutaan, ruotsiksi', {
      description: 'Sama syy ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    askedOn: date('Päivitystä pyydetty', { hidden: true, description: 'Päivä, jona päivitystä viimeksi pyydettiin.' }),
    askedOf: person('Keneltä pyydetty', { hidden: true, description: 'Henkilö, jolta päivitystä pyydettiin.' }),
  },
  seed: [],
};
