import { actual } from '../../../tests/actual';
import { readCost } from './cost';
import { readTarget } from './target';

describe('what stands after a number', () => {
  it.each<[string, number]>([
    ['15 t €', 15000],
    ['1,5 tuh.', 1500],
    ['10 tuh. €', 10000],
    ['10 k €', 10000],
    ['5 mnkr', 5000000],
    ['5 mn €', 5000000],
    ['5 mio €', 5000000],
    ['5 md €', 5000000000],
    ['5 M €', 5000000],
    ['1.5 million', 1500000],
    ['2 thousand', 2000],
    ['2.5 bn', 2500000000],
    ['5 thousand users', 5000],
    ['12 te/v', 12000],
    ['10 htp', 10],
    ['2 htv', 2],
    ['12 pcs', 12],
    ['8 654 (1-10/24)', 8654],
  ])('multiplies it where it is known: %j is %d [N1]', (text, value) => {
    expect(actual(text)).toBe(value);
    expect(actual(text, 'point')).toBe(value);
    if (text.includes('€')) expect(readCost(text)[0]?.amount).toBe(value);
  });

  it.each([
    '10 k',
    '25 k',
    '15 t',
    '1,5 t',
    '2 M 300 k',
    '2 milj. 300 tuh.',
    '5 tuhansia',
    '4 biljoonaa',
    '5 hundred',
    '5 bz',
    '12 T',
  ])('leaves it in words where it may multiply it by anything: %j [N9]', (text) =>
    expect(actual(text)).toBeUndefined(),
  );

  it.each<[string, string | undefined]>([
    ['5 ‰', '‰'],
    ['5‰', '‰'],
    ['5 °C', '°C'],
    ['5 kr', 'kr'],
    ['5 km', 'km'],
    ['12 v', 'v'],
    ['3 kk', 'kk'],
    ['5 kWh', 'kWh'],
    ['10 htp', 'htp'],
    ['26 vuonna 2024', undefined],
    ['26 yhteensä', undefined],
  ])('is its unit: %j is in %s [T8]', (text, unit) => expect(readTarget(text)?.unit?.value).toBe(unit));
});

describe('a minus in words', () => {
  it.each<[string, number]>([
    ['miinus 0,2', -0.2],
    ['Miinus 0,2', -0.2],
    ['minus 5 %', -5],
    ['Tulos miinus 5 %', -5],
    ['miinus kaksi', -2],
    ['minus två', -2],
  ])('is the sign of its number: %j is %d [N1]', (text, value) => expect(actual(text)).toBe(value));

  it.each(['5 % miinusta', '5 % minus', '0,2 miinuksella', 'plus miinus 5 %', 'plus/minus 5 %', '+/- 5', 'miinus 5–7'])(
    'after a number, or with a plus, leaves it in words: %j [N9]',
    (text) => expect(actual(text)).toBeUndefined(),
  );

  it.each<[string, number]>([
    ['Käyttöönotto 5 tuhatta euroa', 5000],
    ['Hankinta 25 tuhatta euroa', 25000],
    ['Hankinta 250 tuhatta euroa', 250000],
    ['Arvio 45 tuhatta euroa', 45000],
    ['Vuosikustannus 10 tuhatta euroa', 10000],
    ['Lisenssit 20 tuhatta euroa vuodessa', 20000],
    ['Upphandling 20 tusen euro', 20000],
    ['Järjestelmä 3 miljoonaa euroa', 3000000],
    ['Hankinta 15 t€', 15000],
    ['hankinta 15 k€', 15000],
    ['Lisenssi 5 k€/v', 5000],
    ['Järjestelmä 120 k€', 120000],
    ['Ylläpito 2 te/v', 2000],
    ['Investointi 2 milj. €', 2000000],
    ['Lisenssi 3 sataa euroa', 300],
  ])('multiplies it after any noun, in a cost: %j is %d, or words [N5] [N9]', (text, value) =>
    expect([value, undefined]).toContain(readCost(text)[0]?.amount),
  );

  it.each<[string, number]>([
    ['Kävijät 300 tuhatta', 300000],
    ['Asioinnit 2 miljoonaa', 2000000],
    ['Hankinta 25 tuhatta euroa', 25000],
  ])('multiplies it after any noun, in an actual: %j is %d [N5] [N9]', (text, value) =>
    expect(actual(text)).toBe(value),
  );

  it('is no thousand by itself after a figure [N9]', () => expect(actual('Windows 11 tuhatta')).not.toBe(1000));
});
