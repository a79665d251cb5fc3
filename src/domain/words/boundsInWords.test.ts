import type { Bound } from './bound';
import { readTarget, readValue, type Direction } from './target';

type Read = readonly [kind: string, value: number, bound: Bound | undefined, direction: Direction | undefined];

function read(text: string): Read | undefined {
  const reading = readTarget(text);
  return reading?.value && [reading.kind.value, reading.value.value, reading.bound?.value, reading.direction?.value];
}

describe('a bound that is denied', () => {
  it.each([
    'ei alle 90 %',
    'ei saa laskea alle 90 %',
    'ei saa missään tapauksessa laskea alle 90 %',
    'Taso ei laske alle 90 %',
    'eivät saa pudota alle 90 prosentin',
    'ei koskaan alle noin 90 %',
    'ei jää alle 90 %:n',
    'ei vähemmän kuin 90 %',
    'ei vähempää kuin 90 %',
    'ei pienempi kuin 90 %',
    'ei matalampi kuin 90 %',
    'ei saa alittaa 90 %',
    'ei saa alittaa 90 %:a',
    'ei alita 90 prosenttia',
    '90 % ei saa alittua',
    'vähintään sovittu taso, ei alle 90 %',
    'inte under 90 %',
    'får inte understiga 90 %',
    'understiger inte 90 %',
    'får inte underskrida 90 procent',
    'får ej sjunka under 90 %',
    'sjunker inte under 90 %',
    'aldrig under 90 %',
    'inte mindre än 90 %',
    'inte färre än 90 %',
    'inte lägre än 90 %',
  ])('below a number is a floor: %j [T12]', (text) => expect(read(text)).toEqual(['percent', 90, 'atLeast', 'up']));

  it.each([
    'ei yli 5 %',
    'ei saa ylittää 5 %',
    'ei ylitä 5 prosenttia',
    'ei saisi ylittää 5 %:a',
    '5 % ei saa ylittyä',
    'ei enempää kuin 5 %',
    'ei enemmän kuin 5 %',
    'ei suurempi kuin 5 %',
    'eivät nouse yli 5 prosentin',
    'ettei mene yli 5 %',
    'inte över 5 %',
    'inte mer än 5 %',
    'inte fler än 5 %',
    'inga fler än 5 %',
    'ej över 5 %',
    'får inte överstiga 5 %',
    'överstiger inte 5 %',
    'får inte överskrida 5 %',
    'inte högre än 5 %',
    'inte större än 5 %',
  ])('above a number is a ceiling: %j [T12]', (text) => expect(read(text)).toEqual(['percent', 5, 'atMost', 'down']));

  it.each<[string, ...Read]>([
    ['inte fler än 5', 'number', 5, 'atMost', 'down'],
    ['ei pidempi kuin 5 päivää', 'number', 5, 'atMost', 'down'],
    ['inte längre än fem dagar', 'number', 5, 'atMost', 'down'],
    ['Asiakas ei odota yli 5 minuuttia', 'number', 5, 'atMost', 'down'],
    ['ei harvemmin kuin 2 kertaa vuodessa', 'frequency', 2, 'atLeast', 'up'],
    ['utan att överstiga 5 %', 'percent', 5, 'atMost', 'down'],
    ['ilman että alittaa 90 %', 'percent', 90, 'atLeast', 'up'],
    ['ei huonompi kuin 3,5', 'number', 3.5, 'atLeast', 'up'],
    ['inte sämre än 3,5', 'number', 3.5, 'atLeast', 'up'],
  ])('of other kinds, too: %j [T12]', (text, ...expected) => expect(read(text)).toEqual(expected));

  it('is quoted with what denies it [T12] [T9]', () => {
    expect(readTarget('Taso ei saa laskea alle 90 %')?.bound?.words).toBe('ei saa laskea alle');
    expect(readTarget('Andelen understiger inte 90 %')?.bound?.words).toBe('understiger inte');
    expect(readTarget('90 % ei saa alittua')?.bound?.words).toBe('ei saa alittua');
    expect(readValue('ei alle 90 %')).toMatchObject({ value: { value: 90 }, approximate: { words: 'ei alle' } });
  });

  it.each(['80 prosentin alle', '5 päivän alle', 'maksimi 5', '5 ja yli'])(
    'makes an actual rough wherever it stands: %j [T8]',
    (text) => expect(readValue(text)).toMatchObject({ kind: 'number', approximate: { value: true } }),
  );

  it.each([
    'alle 5 % käyttäjistä ei pääse palveluun',
    'alle 90 % ei hyväksytä',
    'alle 90 %:n ei saa pudota',
    '90 %:n alle ei saa pudota',
    'tuskin alle 90 %',
    'yli 5 tai vähemmän',
    'alle 5 % vähemmän',
    'sällan över 5 %',
    'vältetään yli 5 %',
    'ei vähintään 90 %',
    'ei enintään 5 %',
    'inte minst 90 %',
    'inte inom 5 dagar',
    'ei vain yli 90 %',
    'inte bara över 90 %',
    'ei käy niin ettei alle 90 %',
    'ei 90 %',
    '90 % ei täyty',
    'ei vielä 300 käyttäjää',
    'uppnås inte 90 %',
  ])('has no reading where it is not plain what is denied: %j [T12]', (text) =>
    expect(readTarget(text)).toBeUndefined(),
  );
});

describe('a bound', () => {
  it.each<[string, ...Read]>([
    ['pysyy alle 5 päivässä', 'number', 5, 'atMost', 'down'],
    ['pysyy yli 90 prosentissa', 'percent', 90, 'atLeast', 'up'],
    ['enintään 5 %', 'percent', 5, 'atMost', 'down'],
    ['ylittää 90 %', 'percent', 90, 'atLeast', 'up'],
    ['alittaa 5 %', 'percent', 5, 'atMost', 'down'],
    ['överstiger 90 %', 'percent', 90, 'atLeast', 'up'],
    ['understiger 5 %', 'percent', 5, 'atMost', 'down'],
    ['suurempi kuin 3,5', 'number', 3.5, 'atLeast', 'up'],
    ['lägre än 5 %', 'percent', 5, 'atMost', 'down'],
    ['90 % eller högre', 'percent', 90, 'atLeast', 'up'],
    ['>= 90 %', 'percent', 90, 'atLeast', 'up'],
    ['<=5 %', 'percent', 5, 'atMost', 'down'],
    ['99,5 %+', 'percent', 99.5, 'atLeast', 'up'],
    ['50+ palvelua', 'number', 50, 'atLeast', 'up'],
    ['vähintään 90 % ilman virheitä', 'percent', 90, 'atLeast', 'up'],
    ['väh. 90 %', 'percent', 90, 'atLeast', 'up'],
    ['enint. 5 %', 'percent', 5, 'atMost', 'down'],
    ['maximalt 5 %', 'percent', 5, 'atMost', 'down'],
    ['enimmillään 5 %', 'percent', 5, 'atMost', 'down'],
    ['80 prosentin alle', 'percent', 80, 'atMost', 'down'],
    ['5 päivän alle', 'number', 5, 'atMost', 'down'],
    ['laskee 80 prosentin alle', 'percent', 80, 'atMost', 'down'],
    ['90 %:n yli', 'percent', 90, 'atLeast', 'up'],
    ['nousee 90 %:n yli', 'percent', 90, 'atLeast', 'up'],
    ['maksimi 5', 'number', 5, 'atMost', 'down'],
    ['minimi 90 %', 'percent', 90, 'atLeast', 'up'],
    ['yläraja 5 %', 'percent', 5, 'atMost', 'down'],
    ['Yläraja: 5 %', 'percent', 5, 'atMost', 'down'],
    ['alaraja 90 %', 'percent', 90, 'atLeast', 'up'],
    ['maks.5 pv', 'number', 5, 'atMost', 'down'],
    ['som mest 5', 'number', 5, 'atMost', 'down'],
    ['upp till 5', 'number', 5, 'atMost', 'down'],
    ['5 ja yli', 'number', 5, 'atLeast', 'up'],
    ['5 ja alle', 'number', 5, 'atMost', 'down'],
    ['5 päivää enintään', 'number', 5, 'atMost', 'down'],
    ['90 % vähintään', 'percent', 90, 'atLeast', 'up'],
    ['5 dagar som mest', 'number', 5, 'atMost', 'down'],
    ['5 min', 'number', 5, undefined, undefined],
    ['Kulut, jotka eivät ole uusia, enintään 5 %', 'percent', 5, 'atMost', 'down'],
  ])('that nobody denies stays as it is said: %j [T3] [T12]', (text, ...expected) =>
    expect(read(text)).toEqual(expected),
  );
});

describe('a change that is denied or bounded', () => {
  it.each([
    'ei kasva 5 %',
    'ei laske 5 %',
    'eivät vähene 10 prosenttia',
    'ökar inte med 5 %',
    'minskar inte med 10 %',
    'ei saa kasvaa yli 5 %',
    'kustannukset eivät nouse yli 5 %',
    'får inte öka över 5 %',
    'Määrä ei laske 300 käyttäjästä',
    'nousee yli 90 %',
    'stiger över 90 %',
    'kasvaa enintään 5 %',
    'ökar högst 5 %',
    'vähenee enintään 10 %',
    'laskee vähintään 80 prosenttiin',
    'ökar upp till 80 %',
  ])('has no reading: %j [T4] [T12]', (text) => expect(readTarget(text)).toBeUndefined());

  it.each<[string, ...Read]>([
    ['laskee alle 5 %', 'percent', 5, 'atMost', 'down'],
    ['laskee alle 5 päivän', 'number', 5, 'atMost', 'down'],
    ['nousee yli 90 prosentin', 'percent', 90, 'atLeast', 'up'],
    ['sjunker under 5 %', 'percent', 5, 'atMost', 'down'],
    ['nousee enintään 5 päivään', 'number', 5, 'atMost', 'down'],
    ['kasvaa yli 10 prosenttia', 'growth', 10, 'atLeast', 'up'],
    ['vähenee vähintään 10 %', 'growth', 10, 'atLeast', 'down'],
  ])('leads to a number, or is by it: %j [T4] [T5]', (text, ...expected) => expect(read(text)).toEqual(expected));

  it.each(['ei kasva', 'ökar inte', 'minskar inte', 'ei laske'])(
    'without a number has no direction: %j [T12]',
    (text) => expect(readTarget(text)).not.toHaveProperty('direction'),
  );

  it.each([
    ...['Väheni 5 %', 'laski 5 prosenttia', 'minskade med 300', 'sjönk 5 %', 'lasku 15 %', '15 % lasku', 'Laskua 15 %'],
    ...['Kulujen lasku oli 15 prosenttia', 'Tippui 15 %', 'pudonnut 15 %', '15 % pudotus', 'alentui 15 %'],
    ...['15 % pienempi kuin 2023', '3 päivää lyhyempi kuin 2023', '15 % matalampi', '15 % vähemmän kuin 2023'],
    ...['föll med 15 %', 'fallit 15 %', 'gick ner 15 %', 'nedgång 15 %', '15 % lägre än 2023', '15 % mindre än 2023'],
  ])('that is a fall is no number of an actual, and goes down as a target: %j [T4] [T8]', (text) => {
    expect(readValue(text)).toBeUndefined();
    expect(read(text)).toEqual(['growth', expect.any(Number), undefined, 'down']);
  });

  it.each<[string, ...Read]>([
    ['15 laskua kuukaudessa', 'number', 15, undefined, undefined],
    ['Sähköinen lasku 80 %', 'percent', 80, undefined, undefined],
    ['80 % laskuista', 'percent', 80, undefined, undefined],
    ['i 90 % av fallen', 'percent', 90, undefined, undefined],
    ['5 % tai pienempi', 'percent', 5, 'atMost', 'down'],
    ['5 eller lägre', 'number', 5, 'atMost', 'down'],
  ])('is none in a word that only looks like a fall: %j [T4]', (text, ...expected) =>
    expect(read(text)).toEqual(expected),
  );

  it('that is only said of how something was reckoned is none [T4]', () =>
    expect(read('Laskettu 80 % vastauksista')).toEqual(['percent', 80, undefined, undefined]));
});
