import type { LineProblem } from '../../domain/record/firstLines';

/** What an owner is asked before the lists are made. */
export const newCity = {
  cityName: 'Kaupungin nimi',
  cityNameSv: 'Kaupungin nimi ruotsiksi',
  cityNameHint: 'Näkyy esityksen dioilla. Voi jättää tyhjäksi ja antaa asetuksissa.',
  rows: 'Millä teemoilla ja vastuilla aloitetaan?',
  choices: {
    none: 'Ei vielä millään: ne lisätään asetuksissa',
    own: 'Omilla: kirjoita tai liitä ne tähän',
    published: 'Porvoon julkaiseman digiohjelman teemoilla ja vastuilla',
  },
  publishedHint:
    'Neljä teemaa ja kymmenen vastuutahoa suomeksi, ruotsiksi ja englanniksi. Niitä voi muuttaa asetuksissa.',
  themes: 'Teemat, yksi rivillä',
  themesHint: 'Tunnus, nimi ja nimi ruotsiksi puolipistein erotettuina, tai kolme saraketta Excelistä.',
  themesExample: 'A; Asukkaan palvelut; Invånarens tjänster',
  roles: 'Vastuutahot, yksi rivillä',
  rolesHint: 'Roolin nimi ja nimi ruotsiksi puolipisteellä erotettuina, tai kaksi saraketta Excelistä.',
  rolesExample: 'Digijohtaja; Digitaliseringsdirektör',
  read: (rows: readonly string[]): string => `Luettiin ${rows.length}: ${rows.join(' · ')}`,
  problem: ({ line, what }: LineProblem): string =>
    ({
      nameless: `Riviltä ${line} puuttuu nimi.`,
      tooLong: `Rivin ${line} teksti on liian pitkä: enintään 255 merkkiä.`,
      twice: `Rivin ${line} nimi tai tunnus on jo aiemmalla rivillä.`,
    })[what],
  tooLong: 'Enintään 255 merkkiä.',
  firstMeasure: 'Lisää ensimmäinen tässä. Monta kerralla liitetään Excelistä Toimenpiteet-luettelon ruudukkonäkymään.',
  stepsTitle: 'Käyttöönoton vaiheet',
  steps: {
    themes: (count: number): string => `Teemat (${count})`,
    roles: (count: number): string => `Vastuutahot (${count})`,
    metrics: (count: number): string => `Mittarit (${count})`,
    roadmap: (count: number): string => `Tiekartat (${count})`,
    settings: 'Yhteystieto, linkit, logo ja väri',
  },
};

export type NewCityWords = typeof newCity;
