import type { CostKind, Funding } from '../effect';
import { readCost, readSaving } from './cost';

type Read = readonly [amount: number | undefined, kind?: CostKind, funding?: Funding];

const read = (text: string): readonly unknown[] =>
  readCost(text).map(({ amount, kind, funding }) => [amount, kind, funding]);
const expected = (reads: readonly Read[]): readonly unknown[] =>
  reads.map(([amount, kind = 'notStated', funding = 'notStated']) => [amount, kind, funding]);

describe('a sum in a cost', () => {
  it.each<[string, number]>([
    ['12.500,00 €', 12500],
    ['1.234,56 €', 1234.56],
    ['€ 12.500,00', 12500],
    ['€12,500.00', 12500],
    ['12 500.50 €', 12500.5],
    ['12.30 €', 12.3],
    ["12'500 €", 12500],
    ['10 000,– €', 10000],
    ['10 000:- €', 10000],
    ['1.2 milj. €', 1200000],
    ['1,5 MEUR', 1500000],
    ['25 keur', 25000],
    ['10 000 € (alv 25.5 %)', 10000],
    ['ICT-hankinta EUR 12.500,00', 12500],
  ])('is read whole: %j is %d [C1] [N9]', (text, amount) => expect(read(text)).toEqual(expected([[amount]])));

  it.each([
    '12.500 €',
    '1,234 €',
    '12.500:-',
    '100 000:–',
    '25 tkr',
    '10 000/12 000 €',
    '10 000–12.500,00 €',
    '12 34 €',
    '2024 5 000 €',
    '5e3 €',
    '½ milj. €',
    'puoli miljoonaa euroa',
    'pari tuhatta euroa',
    'Hankinta 5000 e ja lisenssi 1,500 e',
    'kustannukset nousevat 12 000 euroon vuodessa',
  ])('is not read in part: %j [C1] [N9]', (text) => expect(readCost(text)[0]?.amount).toBeUndefined());

  it.each([
    '<10 000 €',
    '< 10 000 €',
    '>10 000 €',
    '≤10 000 €',
    '<= 10 000 €',
    '>=10 000 €',
    '≥ 10 000 €',
    'jopa 10 000 €',
    'jopa noin 10 000 €',
    '10 000 euron luokkaa',
    '10 000 €:n luokkaa',
    'suuruusluokkaa 10 000 €',
    'i storleksordningen 10 000 €',
    'ei ylitä 10 000 €',
    'ei saa ylittää 10 000 €',
    'kustannus ei ylitä 10 000 euroa vuodessa',
    'ei yli 10 000 €',
    'ei alle 10 000 €',
    'ei enempää kuin 10 000 €',
    'enemmän kuin 10 000 €',
    'max 10 000 €',
    'max. 10 000 €',
    'maks. 10 000 €',
    'maksimissaan 10 000 €',
    'enimmillään 10 000 €',
    'enint. 10 000 €',
    'enintään hankkeelle 10 000 €',
    'kork. 10 000 €',
    'väh. 10 000 €',
    'n. alle 10 000 €',
    'alle n. 10 000 €',
    'minimissään 10 000 €',
    'ylittää 10 000 €',
    'alittaa 10 000 €',
    'kattohinta 10 000 €',
    '10 000 € asti',
    '10 000 euroon saakka',
    '10 000 eurosta ylöspäin',
    '10 000 € (max)',
    '10 000 € enintään',
    '10 000 € tai alle',
    'upp till 10 000 €',
    'upp till ca 10 000 €',
    'högst 10 000 €',
    'maximalt 10 000 €',
    'som mest 10 000 €',
    'minst 10 000 €',
    'överstiger inte 10 000 €',
    'får inte överstiga 10 000 €',
    'inte över 10 000 €',
    'inte mer än 10 000 €',
    'mindre än 10 000 €',
    'under 10 000 €',
    'kostnadstak 10 000 €',
    '10 000 € eller mindre',
    'ei maksa 10 000 €',
    'katto 10 000 €',
    'raja 10 000 €',
    'yläraja 10 000 €',
    'luokkaa 10 000 €',
    'tak 10 000 €',
    '10 000 € ± 10 %',
    '10 000 € +/- 10 %',
    'kolmasosa 10 000 €',
    'puolet eli 10 000 €',
    'kaupungin omarahoitusosuus 20 % eli 10 000 €',
    'hälften 10 000 €',
  ])('that is only a bound is no amount: %j [C1]', (text) => {
    expect(readCost(text).map(({ amount }) => amount)).toEqual([undefined]);
    expect(readSaving(`Säästö ${text} vuodessa`)).toBeUndefined();
  });

  it.each([
    '300 €/kk',
    '300 € / kk',
    '300 €/mån',
    '300 €/mån.',
    '300 € mån',
    '300 € kuussa',
    '300 €/kuukausi',
    '300 € kvartaalissa',
    '300 €/kvartal',
    '300 € puolivuosittain',
    '85 €/h',
    '85 € tunnilta',
    '25 €/käyttäjä/kk',
    '25 €/vuosi/käyttäjä',
    '25 € käyttäjältä vuodessa',
    '25 € oppilasta kohden vuodessa',
    '25 € kappale',
    'päivähinta 900 €',
    'yksikköhinta 900 €',
    'kappalehinta on 900 €',
    'dagspris 900 €',
    'styckpris 900 €',
  ])('that is a price of something or of another time than a year is no amount: %j [C1]', (text) =>
    expect(readCost(text)[0]?.amount).toBeUndefined(),
  );
});

describe('a part of a sum', () => {
  it.each<[string, ...Read[]]>([
    ['10 000 €, josta valtionavustus 7 000 €', [10000]],
    ['10 000 € josta valtionavustusta 7 000 €', [10000]],
    ['10 000 € (josta valtionavustus 7 000 €)', [10000]],
    ['10 000 €, joista 7 000 € avustusta', [10000]],
    ['10 000 €, mistä 7 000 € valtionavustusta', [10000]],
    ['10 000 €, sisältää avustuksen 7 000 €', [10000]],
    ['10 000 €, sis. lisenssin 2 000 €', [10000]],
    ['10 000 €, ml. koulutus 2 000 €', [10000]],
    ['10 000 €, mukaan lukien koulutus 2 000 €', [10000]],
    ['10 000 €, valtionavustus 7 000 €', [10000]],
    ['10 000 €, avustuksen osuus 7 000 €', [10000]],
    ['10 000 €, omarahoitus 3 000 €', [10000]],
    ['10 000 €, tästä valtionavustus 7 000 €', [10000]],
    ['10 000 €, valtionavustusta enintään 7 000 €', [10000]],
    ['10 000 €, varav statsbidrag 7 000 €', [10000]],
    ['10 000 €, av vilket 7 000 € är statsbidrag', [10000]],
    ['10 000 € varav 7 000 € i statsbidrag', [10000]],
    ['10 000 €, inkl. licens 2 000 €', [10000]],
    ['10 000 €, inklusive utbildning 2 000 €', [10000]],
    ['10 000 €, statsbidrag 7 000 €', [10000]],
    ['10 000 €/vuosi, josta avustus 7 000 €', [10000, 'yearly']],
    ['10 000 € kertainvestointi, josta avustus 7 000 €', [10000, 'oneOff']],
    ['10 000 €, josta 2 000 €/vuosi ylläpitoa', [10000]],
    ['a) 10 000 €, josta avustus 7 000 € b) 9900 e', [10000], [9900]],
    ['Yhteensä 18 650 €: a) 8 750 € b) 9 900 €', [8750], [9900]],
    ['18 650 €, josta a) 8 750 € b) 9 900 €', [8750], [9900]],
    ['18 650 € a) 8 750 € b) 9 900 €', [8750], [9900]],
    ['enintään 500 € b) 9 900 €', [undefined], [9900]],
  ])('is not added to it: %j [C13]', (text, ...reads) => expect(read(text)).toEqual(expected(reads)));

  it.each([
    '10 000 €, josta lisenssi 4 000 € ja työ 6 000 €',
    'sisältää lisenssin 2 000 €',
    'josta avustus 7 000 €',
    'lisenssi 4 000 € ja työ 6 000 €, yhteensä 10 000 €',
    'Yhteensä 10 000 €, lisenssi 4 000 €, työ 6 000 €',
    'totalt 10 000 €, licens 4 000 € och arbete 6 000 €',
    'omarahoitus 3 000 € ja valtionavustus 7 000 €',
    'valtionavustus 7 000 €, omarahoitus 3 000 €',
    'statsbidrag 7 000 €, egen andel 3 000 €',
    'valtionavustus 7 000 €, kokonaiskustannus 10 000 €',
    '10 000 €, 7 000 € valtionavustuksena',
    '10 000 €, haetaan avustusta 7 000 €',
    '10 000 €, avustus 70 % (7 000 €)',
    '10 000 €, budjetoitu 20 000 €',
    '10 000 €, netto 3 000 €',
    '10 000 €, kaupungille jää 3 000 €',
    '10 000 €, valtio 7 000 €, kaupunki 3 000 €',
    '10 000 €, 7 000 € med statsbidrag',
  ])('leaves the words words where it is not plain what the whole is: %j [C13]', (text) =>
    expect(readCost(text).map(({ amount }) => amount)).toEqual([undefined]),
  );

  it.each<[string, ...Read]>([
    ['6 000 e/vuosi, valtionavustus 50 %', 6000, 'yearly'],
    ['6 000 e/vuosi, valtionavustus 50 prosenttia', 6000, 'yearly'],
    ['6 000 e, avustus kattaa 75,5 %', 6000],
    ['6 000 €, statsbidrag 50 procent', 6000],
    ['6 000 e, puolet avustuksella', 6000],
    ['6 000 e, osa hankerahoituksella', 6000],
    ['6 000 e, osarahoitus EU-rahoituksella', 6000],
    ['6 000 e, pääosin hankerahoituksella', 6000],
    ['6 000 e, loput talousarviosta', 6000],
    ['6 000 e, avustus ja omavastuu', 6000],
    ['6 000 €, en del med statsbidrag', 6000],
    ['6 000 €, resten ur driftsbudgeten', 6000],
    ['Kustannus 50 000 €. Avustus 40 000 €.', undefined],
    ['Kustannus 50 000 €\nAvustus 40 000 €', undefined],
    ['50 000 € - avustus 40 000 €', undefined],
    ['Kustannus 50 000, avustus 40 000 €', undefined],
    ['10 000 € (7 000 € avustusta, 3 000 € omaa rahaa)', undefined],
    ['hankinta 10 000 €, johon saadaan avustusta 7 000 €', undefined],
    ['2 lisenssiä 400 e hankerahoituksella', undefined, 'notStated', 'grant'],
    ['6 000 e, valtionavustus 100 %', 6000, 'notStated', 'grant'],
    ['6 000 e (alv 25,5 %) hankerahoituksella', 6000, 'notStated', 'grant'],
  ])('that a grant pays does not say who pays the whole: %j [C2] [C13]', (text, ...one) =>
    expect(read(text)).toEqual(expected([one])),
  );
});

describe('what a measure does not cost', () => {
  it.each([
    'ei lisäkustannuksia, nykyinen lisenssi 12 000 €/vuosi',
    'Ei uusia kustannuksia; nykyinen lisenssi 12 000 €/vuosi',
    'ei aiheuta lisäkustannuksia (lisenssi 12 000 €/vuosi)',
    'ilman lisäkuluja, lisenssi 12 000 €/vuosi',
    'sisältyy nykyiseen sopimukseen 12 000 €/vuosi',
    'olemassa oleva lisenssi 12 000 €/vuosi',
    'aiemmin hankittu, 12 000 €/vuosi',
    'inga merkostnader, nuvarande licens 12 000 €/år',
    'inga extra kostnader, licensen 12 000 €/år',
    'utan tilläggskostnader, licens 12 000 €/år',
    'ingår i befintligt avtal 12 000 €/år',
    'kustannukset laskevat 500 e/v',
    'kostnaderna minskar med 500 €/år',
    '3 000 € poistuu',
    'lisenssi 3 000 €/vuosi jää pois',
    'licensen 3 000 €/år faller bort',
  ])('is no cost: %j [C14]', (text) =>
    expect(readCost(text)).toEqual([
      { part: '', text, amount: undefined, approximate: false, kind: 'notStated', funding: 'notStated', words: [] },
    ]),
  );

  it.each<[string, ...Read]>([
    ['30 000 € kolmessa vuodessa', undefined],
    ['30 000 € 3 vuodessa', undefined],
    ['500 €/kerta', undefined],
    ['500 € per kerta', undefined],
    ['€ 3100 vuodessa', 3100, 'yearly'],
    ['3 100 € yhteensä vuodessa', 3100, 'yearly'],
    ['400 € kerta', 400, 'oneOff'],
  ])('in several years, or each time, is neither yearly nor paid once: %j [C2]', (text, ...one) =>
    expect(read(text)).toEqual(expected([one])),
  );

  it('stands beside what it costs [C14]', () => {
    expect(read('nykyinen lisenssi 12 000 €/v, uusi lisenssi 15 000 €/v')).toEqual(expected([[15000, 'yearly']]));
    expect(read('vanha 3 000 € poistuu, uusi maksaa 5 000 €')).toEqual(expected([[5000]]));
    expect(read('Vanha järjestelmä poistuu, uusi maksaa 5 000 €')).toEqual(expected([[5000]]));
    expect(read('lisäkustannus 500 e/v')).toEqual(expected([[500, 'yearly']]));
    expect(read('Laskettu kustannus 500 e/v')).toEqual(expected([[500, 'yearly']]));
  });
});
