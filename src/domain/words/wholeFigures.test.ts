import fc from 'fast-check';
import { formatsOf } from '../../loc/format';
import { en } from '../../loc/en/en';
import { fi } from '../../loc/fi/fi';
import { sv } from '../../loc/sv/sv';
import { readCost, readSaving } from './cost';
import { numbersIn } from './number';
import { readTarget, readValue, type Direction } from './target';

const valuesIn = (text: string): readonly number[] => numbersIn(text).map(({ value }) => value);

/** The number that an actual states, where the reader types with this mark; undefined where it stays words. */
function actual(text: string, mark?: 'point'): number | undefined {
  const reading = readValue(text, mark);
  return reading?.kind === 'number' ? reading.value.value : undefined;
}

describe('a figure that has one reading', () => {
  it.each<[string, number]>([
    ['1.234,56', 1234.56],
    ['12.500,00', 12500],
    ['1 234.5', 1234.5],
    ['1 234,567', 1234.567],
    ['1 234 567,89', 1234567.89],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['12,345.67', 12345.67],
    ['\u22121.234,56', -1234.56],
    ['-1 234,56', -1234.56],
    ['\u201130', -30],
    ["12'500", 12500],
    ['12\u2019500,50', 12500.5],
    ['1\u00a0234\u202f567', 1234567],
    ['1\u2009234', 1234],
    ['0.43', 0.43],
    ['0,125', 0.125],
    ['1234.5', 1234.5],
    ['1234,567', 1234.567],
    ['12.5 %', 12.5],
    ['12.5 prosenttia', 12.5],
    ['3,5 milj.', 3500000],
    ['1.2 milj. €', 1200000],
    ['25 tkr', 25000],
    ['1,5 mkr', 1500000],
    ['100 000:–', 100000],
    ['10 000,-', 10000],
    ['Vuonna 2027 90 % asioinneista', 90],
    ['Saatavuus 99,5 % 24/7', 99.5],
    ['klo 12.30 mennessä 80 %', 80],
    ['v. 2.0 käytössä 300 laitteella', 300],
    ['Lukuvuosi 2024/2025: 300 käyttäjää', 300],
    ['Tilanne 10/24: 300 käyttäjää', 300],
    ['Tilanne 1.5.2024: 300 käyttäjää', 300],
    ['aikavälillä 1.1.–31.12.2025: 300 käyttäjää', 300],
  ])('%j states %d [N1] [N9]', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
    expect(actual(text)).toBe(value);
  });

  it.each<[string, number | undefined]>([
    ['1,234', 1234],
    ['12,345', 12345],
    ['1,234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['\u22121,234.5', -1234.5],
    ['-3.25', -3.25],
    ['12.5 %', 12.5],
    ['about 1,200 users', 1200],
    ['3,5', 3.5],
    ['0,125', 0.125],
    ['1 234.5', 1234.5],
    ['1.234', undefined],
    ['1 234,567', undefined],
    ['1,125 M€', undefined],
    ['12,34,567', undefined],
    ['3.1416', undefined],
    ['31.10.2024', undefined],
    ['1.5-2 %', undefined],
  ])('%j, typed on an English page, states %s [N8]', (text, value) => expect(actual(text, 'point')).toBe(value));
});

describe('a figure without one reading', () => {
  it.each([
    '1.234',
    '1,234',
    '12.500',
    '5.000 kpl',
    '1.234 €',
    '12.500:-',
    '1 234.567',
    '3.5',
    '45.5',
    '12.30',
    '31.10',
    '2024.11',
    '1,5-2 %',
    '1.5-2 %',
    '0,5–1',
    '10 000–12 000',
    '5 – 7',
    '1...5',
    '1 2 3',
    '12 34',
    '12 3456',
    '1234 567',
    '2024 300',
    '1  234 5',
    '1.2345,6',
    '12.34.56,7',
    '1,234.567.8',
    '1.234.56',
    "1'234'5",
    '192.168.100.200',
    '1/3',
    '8/10',
    '1:3',
    '5e3',
    '1E5',
    '5*3',
    '2^10',
    '½',
    '2½',
    '2 ½',
    '10²',
    '1_000',
    '1´234',
    '8750;9900',
    '25k',
    '5kg',
    '５0',
    '12\u200b500',
    '12\u00ad500',
    '.5',
    ',5 %',
    '–5 %',
    '– 5 %',
    '- 5 %',
    '±5 %',
    '\u2212 5 %',
    '5–',
    '5–kymmenen',
    '05',
    '00,5',
    '010 200',
  ])('%j states none, nor a part of it [N2] [N9]', (text) => {
    expect(valuesIn(text)).toEqual([]);
    expect(valuesIn(`Tulos on ${text} kaikilla`)).toEqual([]);
    expect(actual(`Tulos on ${text}`)).toBeUndefined();
  });

  it.each([
    'puoli miljoonaa',
    'puolitoista miljoonaa',
    'pari tuhatta käyttäjää',
    'muutama sata käyttäjää',
    'useita tuhansia',
    'ett par hundra användare',
    'några tusen',
    'flera hundra',
    'kaksi ja puoli',
    '2 ja puoli tuntia',
    'två och en halv timme',
    'kaksi kolmasosaa',
    'kolme neljännestä',
    'två tredjedelar',
  ])('%j in words neither [N3] [N9]', (text) => {
    expect(actual(text)).toBeUndefined();
    expect(readCost(`${text} euroa`)[0]?.amount).toBeUndefined();
  });

  it.each([
    '3–5 palvelua 10 päivässä',
    '1,500 käyttäjää, joista 90 % tyytyväisiä',
    '8/10 asiakkaasta, 300 vastaajaa',
    'ennen 12.500, nyt 300',
    'Tavoite on 3.5. Nyt 2',
    '1/3 laitteista, 300 kpl',
    'en av tre',
  ])('leaves the numbers beside it in words, too: %j [T1]', (text) => {
    expect(readTarget(text)).toBeUndefined();
    expect(readValue(text)).toBeUndefined();
  });
});

describe('a rating', () => {
  it.each<[string, number, number]>([
    ['3,5/5', 3.5, 5],
    ['8,5/10', 8.5, 10],
    ['8/10', 8, 10],
    ['4 / 5', 4, 5],
    [' 3.5/5 ', 3.5, 5],
    ['87/100', 87, 100],
    ['5/5', 5, 5],
    ['0/3', 0, 3],
  ])('%j is %d on a scale that ends at %d, and nobody says where it begins [T11]', (text, value, end) => {
    const reading = readTarget(text);
    expect(reading?.kind.value).toBe('number');
    expect(reading?.value).toEqual({ value, words: text.trim() });
    expect(reading?.scaleMax?.value).toBe(end);
    expect(reading).not.toHaveProperty('scaleMin');
    expect(actual(text)).toBe(value);
  });

  it.each([
    '10/24',
    '10/2024',
    '5/4',
    '1/2',
    '5,5/5',
    '11/10',
    '5/11',
    '50/99',
    '2024/2025',
    '24/7',
    '3/5/7',
    '-3/5',
    'noin 4/5',
    '4/5 asiakkaista',
    '1.234/5',
    '3/5,5',
    '3/05',
  ])('%j is none [T11]', (text) => {
    expect(readTarget(text)).toBeUndefined();
    expect(readValue(text)).toBeUndefined();
  });

  it('takes the beginning of its scale from the title, and is none on another scale [T7] [T11]', () => {
    expect(readTarget('3,5/5', { title: 'Tyytyväisyys asteikolla 1-5' })).toMatchObject({
      value: { value: 3.5 },
      scaleMin: { value: 1 },
      scaleMax: { value: 5 },
    });
    expect(readTarget('3,5/5', { title: 'Tyytyväisyys asteikolla 1-4' })).toBeUndefined();
  });
});

describe('a factor', () => {
  it.each<[string, number, string, Direction | undefined]>([
    ['2,5-kertainen', 2.5, '-kertainen', undefined],
    ['3-kertaisesti', 3, '-kertaisesti', undefined],
    ['kasvaa 2,5-kertaiseksi', 2.5, '-kertaiseksi', 'up'],
    ['vähintään 2-kertainen', 2, '-kertainen', 'up'],
    ['2,5-faldig', 2.5, '-faldig', undefined],
    ['10-faldigas', 10, '-faldigas', undefined],
    ['2-kertaistuu', 2, '-kertaistuu', undefined],
    ['3x', 3, 'x', undefined],
  ])('%j is %d times, and no growth by that number [T13]', (text, value, unit, direction) => {
    const reading = readTarget(text);
    expect([reading?.kind.value, reading?.value?.value, reading?.unit?.value, reading?.direction?.value]).toEqual([
      'ratio',
      value,
      unit,
      direction,
    ]);
    expect(actual(text)).toBe(value);
  });

  it.each(['kaksinkertaistuu', 'fördubblas', 'kolminkertainen', 'puolittuu', 'tredubblas'])(
    '%j stays words [T13]',
    (text) => expect(readTarget(text)).toEqual({ kind: { value: 'qualitative', words: text } }),
  );

  it.each(['2–3-kertainen', '2 kertaa enemmän', '3 gånger fler', 'kasvaa 2 kertaa suuremmaksi', '3 x 5'])(
    '%j has no reading [T13]',
    (text) => expect(readTarget(text)).toBeUndefined(),
  );
});

/** Digits with what people write within and around them. */
const figure = fc
  .array(
    fc.tuple(
      fc.oneof(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('000', '500', '2024', '5', '12', '½')),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...' \u00a0.,\u202f') },
        fc.constantFrom(..."\u2009'’:/-–−·*^_\u00ad\u200b", ' – ', ' / ', '..', '–-', '  '),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map(([digits, mark], index) => (index < parts.length - 1 ? digits + mark : digits)).join(''));

const before = fc.constantFrom(
  '',
  'noin ',
  'Noin ',
  'vähintään ',
  'ei alle ',
  'Tavoite: ',
  'kasvaa ',
  'minst ',
  'inte under ',
  'ökar med ',
  'yhteensä ',
  '(',
  '-',
  '–',
  '.',
  ',',
  '€ ',
  'max. ',
  'högst ',
  'Säästö ',
);
const after = fc.constantFrom(
  '',
  ' %',
  '%',
  ' €',
  ' €/vuosi',
  ' e',
  'e',
  ' kpl',
  ' käyttäjää',
  ' användare',
  ' euroa vuodessa',
  '-kertainen',
  '-faldig',
  ' milj. €',
  ' M€',
  ' t€',
  ')',
  '.',
  ', joista',
  ':een',
  ':-',
  ',- €',
  '–',
);

/** Whether words stand in a text without a digit that is joined to them at either end. */
function isWhole(text: string, words: string): boolean {
  const joined = String.raw`[\p{Zs}.,:/'’\p{Pd}\u2212·*^_\u00ad\u200b]{0,3}`;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + words.length)];
    if (!new RegExp(`\\p{N}${joined}$`, 'u').test(left) && !new RegExp(`^${joined}\\p{N}`, 'u').test(right))
      return true;
  }
  return false;
}

describe('no reading is a fragment of a longer figure', () => {
  const runs = { numRuns: 1000 };

  it('whatever stands within and around it [N9] [T1] [C1]', () =>
    fc.assert(
      fc.property(before, figure, after, fc.constantFrom(undefined, 'point' as const), (left, digits, right, mark) => {
        const text = left + digits + right;
        const value = readValue(text, mark);
        const read = [
          ...numbersIn(text).map(({ words }) => words),
          ...[readTarget(text)?.value?.words ?? []].flat(),
          ...(value?.kind === 'number' ? [value.value.words] : []),
          ...[...readCost(text), ...[readSaving(text) ?? []].flat()].flatMap(({ words }) =>
            words.filter((each) => /\d/.test(each)),
          ),
        ];
        for (const words of read) expect([text, words, isWhole(text, words)]).toEqual([text, words, true]);
      }),
      runs,
    ));

  it('and its value is that of its digits, in their order [N9]', () =>
    fc.assert(
      fc.property(figure, fc.constantFrom(undefined, 'point' as const), (digits, mark) => {
        const value = actual(digits, mark);
        if (value === undefined || digits.includes('/')) return;
        const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
        const trimmed = significant(digits);
        expect(trimmed.startsWith(significant(String(value)).replace(/0+$/, ''))).toBe(true);
      }),
      runs,
    ));
});

describe.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const)('what the product prints in %s', (language, { metrics }) => {
  const mark = language === 'en' ? 'point' : 'comma';
  const numbers = fc
    .tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(1, 10, 100))
    .map(([whole, part]) => (whole === 0 ? 0 : whole / part));
  const read = (text: string): number | undefined => {
    const reading = readValue(text, mark);
    return reading?.kind === 'number' ? reading.value.value : undefined;
  };

  it('is read back as the same number [N7] [N8]', () =>
    fc.assert(
      fc.property(numbers, (value) => expect(read(formatsOf(language).number(value))).toBe(value)),
      { numRuns: 500 },
    ));

  it('also as percent and as a rough number [N7] [N8]', () =>
    fc.assert(
      fc.property(numbers, (value) => {
        const number = formatsOf(language).number(value);
        expect(read(metrics.percent(number))).toBe(value);
        expect(read(metrics.about(number))).toBe(value);
      }),
    ));
});
