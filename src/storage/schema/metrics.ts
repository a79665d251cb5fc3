import { choice, date, lookup, note, number, person, text, yesNo } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Mittarit: the programme's metrics, their targets as written and how they were read. */
export const metrics: ListSchema<'metrics'> = {
  kind: 'metrics',
  name: 'Metrics',
  title: 'Mittarit',
  description:
    'Digiohjelman mittarit ja tavoitteet. Tavoite kirjoitetaan sanoin; ' +
    'luku, yksikkö ja suunta kertovat, miten se on luettu.',
  columns: {
    key: keyColumn,
    title: text('Mittari', { required: true, description: 'Mitä mitataan.' }),
    titleSv: text('Mittari ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    metricSet: text('Mittarikokonaisuus', {
      description: 'Kokonaisuus, johon mittari kuuluu. Kirjoita kaikille sen mittareille samalla tavalla.',
    }),
    subGroup: text('Alaryhmä', {
      description: 'Ryhmä kokonaisuuden sisällä, esimerkiksi sähköinen asiointi. Voi puuttua.',
    }),
    targetText: note('Tavoitearvo', { description: 'Tavoite niin kuin se on päätetty.' }),
    targetTextSv: note('Tavoitearvo ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    targetKind: choice(
      'Tavoitteen laji',
      {
        number: 'luku',
        percent: 'prosentti',
        growth: 'muutos',
        ratio: 'suhde',
        frequency: 'toistuvuus',
        qualitative: 'laadullinen',
        state: 'tila',
      },
      { description: 'Miten tavoite on luettu: laatu ratkaisee, miten toteumaa verrataan siihen.' },
    ),
    targetValue: number('Tavoite lukuna', 2, { description: 'Tavoitteen luku. Tyhjä, jos tavoite on vain sanoina.' }),
    targetUnit: text('Yksikkö', { description: 'Esimerkiksi kpl, % tai euroa.' }),
    approximate: yesNo('Noin', { description: 'Kyllä, jos tavoite on noin-luku.' }),
    bound: choice(
      'Raja',
      { atLeast: 'vähintään', atMost: 'enintään' },
      { description: 'Onko tavoite vähintään vai enintään luvun verran. Tyhjä, jos sitä ei ole sanottu.' },
    ),
    direction: choice(
      'Suunta',
      { up: 'enemmän', down: 'vähemmän' },
      { description: 'Kumpi on parempi. Tyhjä, jos sitä ei tiedetä.' },
    ),
    baseYear: number('Vertailuvuosi', 0, { min: 1990, max: 2100, description: 'Vuosi, johon muutosta verrataan.' }),
    scaleMin: number('Asteikon alku', 2, { description: 'Pienin mahdollinen arvo, esimerkiksi 1 asteikolla 1–5.' }),
    scaleMax: number('Asteikon loppu', 2, { description: 'Suurin mahdollinen arvo, esimerkiksi 5 asteikolla 1–5.' }),
    readingState: choice(
      'Tulkinta',
      { proposed: 'ehdotus', confirmed: 'vahvistettu' },
      {
        initial: 'proposed',
        description: 'Vahvistettu, kun mittarin omistaja on hyväksynyt sen, miten tavoite on luettu.',
      },
    ),
    responsible: lookup('Vastuutaho', 'responsibles', { restrict: true, description: 'Taho, joka vastaa mittarista.' }),
    metricSource: text('Tietolähde', { description: 'Järjestelmä tai raportti, josta arvo saadaan.' }),
    sortOrder: number('Järjestys', 0, { description: 'Pienin luku näytetään ensin.' }),
    metricSetSv: text('Mittarikokonaisuus ruotsiksi', {
      description: 'Sama kokonaisuus ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    subGroupSv: text('Alaryhmä ruotsiksi', {
      description: 'Sama ryhmä ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    targetUnitSv: text('Yksikkö ruotsiksi', {
      description: 'Sama yksikkö ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
    lastYear: number('Viimeinen vuosi', 0, {
      min: 1990,
      max: 2100,
      description: 'Viimeinen vuosi, jona mittaria seurataan. Tyhjä, kun seuranta jatkuu.',
    }),
    askedOn: date('Toteumaa pyydetty', { hidden: true, description: 'Päivä, jona toteumaa viimeksi pyydettiin.' }),
    askedOf: person('Keneltä pyydetty', { hidden: true, description: 'Henkilö, jolta toteumaa pyydettiin.' }),
  },
  seed: [],
};
