import { readCost } from './cost';

const amounts = (text: string): readonly (number | undefined)[] => readCost(text).map(({ amount }) => amount);

describe('several sums', () => {
  it.each([
    '12 000 €, pahimmillaan 15 000 €',
    '12 000 € alv 0 %, 15 060 € sis. alv',
    '12 000 € (alv 0 %) ja 15 060 € (sis. alv)',
    '12 000 € ilman alv, alv kanssa 15 060 €',
    'arvio 12 000 €, toteutunut 11 500 €',
    'arvioitu 12 000 € ja toteutunut 11 500 €',
    'budjetti 12 000 €, toteuma 11 500 €',
    'uppskattat 12 000 €, utfall 11 500 €',
    '12 000 €, eli 12 t€',
    '12 000 €, dvs. 12 t€',
    '12 000 €, 15 000 €',
    'nyt 12 000 €/v, jatkossa 9 000 €/v',
    'nu 12 000 €/år, framöver 9 000 €/år',
    'ensin 12 000 €/v, myöhemmin 9 000 €/v',
    '2025 12 000 €, 2026 9 000 €',
    '12 000 €, valtio maksaa 7 000 €',
    '12 000 €, staten betalar 7 000 €',
    '12 000 €, jäljellä 5 000 €',
    '12 000 €, kvar 5 000 €',
    '12 000 €, käytetty 7 000 €',
    'halvin 5 000 €, kallein 7 000 €',
    'halvin 5 000 € ja kallein 7 000 €',
    'billigast 5 000 €, dyrast 7 000 €',
    'vaihtoehto A 5 000 €, vaihtoehto B 7 000 €',
    'alternativ A 5 000 €, alternativ B 7 000 €',
    'Vaihtoehto 1: 5 000 €, vaihtoehto 2: 7 000 €',
    'kevyt versio 5 000 €, laaja versio 7 000 €',
    'tarjous 5 000 €, neuvoteltu 4 500 €',
    'lisenssi nyt 5 000 €, lisenssi jatkossa 4 500 €',
    'optimistinen 5 000 €, realistinen 7 000 €',
    'pienempi 5 000 €, suurempi 7 000 €',
    'toimittaja A 5 000 €, toimittaja B 7 000 €',
    'bruttohinta 12 000 €, nettohinta 10 000 €',
    'listahinta 12 000 €, alennettu 10 000 €',
    '12 000 €/v; 1 000 €/kk',
    '12 000 €, ensimmäisenä vuonna 7 000 €',
    '12 000 €; 12 t€',
    '12 000 € = 12 t€',
    '12 000 €\nvaltio maksaa 7 000 €',
    '12 000 €, veroineen 15 060 €',
    '12 000 € vs 15 000 €',
    'alussa 12 000 €, lopussa 15 000 €',
    'A: 12 000 €, B: 15 000 €',
    'plan 12 000 €, prognos 15 000 €',
    '12 000 € ja valtio maksaa 7 000 €',
    'licens A 5 000 €, licens B 7 000 €',
  ])('that may be the same money are no lines, and none is the amount: %j [C3] [C13]', (text) =>
    expect(amounts(text)).toEqual([undefined]),
  );

  it.each(['Vaihtoehdot: a) 5 000 € b) 7 000 €', 'a) 5 000 € tai b) 7 000 €', 'Alternativ: a) 5 000 € b) 7 000 €'])(
    'of which one will be paid have no amounts under their letters either: %j [C3] [C13]',
    (text) => expect(amounts(text)).toEqual([undefined, undefined]),
  );

  it.each([
    '12 000 €, valtionosuus 7 000 €',
    '12 000 €, statsandel 7 000 €',
    '12 000 €, näistä 7 000 €',
    '12 000 €, noista avustusta 7 000 €',
    '12 000 €, av dessa 7 000 €',
  ])('of which one is a part of the other are that whole: %j [C13]', (text) => expect(amounts(text)).toEqual([12000]));

  it.each([
    'Säästö 5 000 €/v ja 3 000 €/v',
    'Säästö 5 000 €/v, 3 000 €/v ja 2 000 €/v',
    'Säästää 5 000 €/v lisensseissä ja 3 000 €/v työssä',
    'säästö 5 000 €/v, lisäksi 3 000 €/v',
    'säästö 5 000 €/v; 3 000 €/v',
    'säästö 5 000 €/v (lisenssit) ja 3 000 €/v (työ)',
    'sparar 5 000 €/år i licenser och 3 000 €/år i arbete',
    'inbesparing 5 000 €/år och 3 000 €/år',
    'Säästö 5 000 €/v, myöhemmin 8 000 €/v',
    'Säästö 5 000 €/v, kasvaa 8 000 €:oon/v',
    'Lisenssit 2 000 €/v, työ 5 000 €/v säästyy',
    '2 000 €/v ja 5 000 €/v säästyy',
    'Lipputulot 5 000 €, 3 000 € ja 2 000 €',
  ])('of which the first is saved or earned are no costs where they do not say so: %j [C4]', (text) =>
    expect(amounts(text)).toEqual([undefined]),
  );

  it.each<[string, ...number[]]>([
    ['lisenssi 5 000 €/v, työ 3 000 €', 5000, 3000],
    ['Säästö 5 000 €/v, kertainvestointi 12 000 €', 12000],
    ['Säästö 5 000 €/v, hankinta 12 000 € ja työ 3 000 €', 12000, 3000],
    ['Säästö 5 000 €/v ja koulutus maksaa 3 000 €', 3000],
    ['Säästö 5 000 €/v, koulutus 3 000 €', 3000],
    ['lisenssi 5 000 € ja koulutus 2 000 €', 5000, 2000],
    ['Lisenssit: 5 000 €/v, käyttöönotto: 3 000 €', 5000, 3000],
    ['Uuden järjestelmän hankinta 10 000 €, henkilöstön koulutus 2 000 €', 10000, 2000],
    ['licens 4 000 € och arbete 6 000 €', 4000, 6000],
    ['licens 4 000 €, utbildning 6 000 €', 4000, 6000],
    ['5 000 € + 3 000 €', 5000, 3000],
    ['5 000 € ja 3 000 €', 5000, 3000],
    ['5 000 €\n3 000 €', 5000, 3000],
    ['Lisenssi 5 000 €/v\nKoulutus 3 000 €', 5000, 3000],
    ['12 000 € kertainvestointi, 3 000 €/v', 12000, 3000],
    ['kertahankinta 12 000 €, ylläpito 3 000 €/v', 12000, 3000],
    ['noin 5 000 € lisenssi + n. 300 e koulutus', 5000, 300],
    ['lisenssi 5 000 € (alv 0 %), työ 3 000 € (alv 0 %)', 5000, 3000],
    ['lisenssi 1 000 €, työ 2 000 € ja koulutus 4 000 €', 1000, 2000, 4000],
    ['nykyinen lisenssi 12 000 €/v, uusi lisenssi 15 000 €/v', 15000],
    ['vanha 3 000 € poistuu, uusi maksaa 5 000 €', 5000],
    ['12 400 e, säästää 500 e/v', 12400],
    ['3 100 €/år och engångsinvestering 2 800 €', 3100, 2800],
  ])('that are plainly costs of their own are lines: %j [C3]', (text, ...all) => expect(amounts(text)).toEqual(all));
});
