import fc from 'fast-check';
import { formatsOf } from '../../loc/format';
import { numbersIn } from './number';

const valuesIn = (text: string): readonly number[] => numbersIn(text).map(({ value }) => value);

describe('the numbers in a text', () => {
  it.each<[string, number[]]>([
    ['3', [3]],
    ['1,1', [1.1]],
    ['2,08', [2.08]],
    ['113 000', [113000]],
    ['113\u00a0000', [113000]],
    ['12\u202f400', [12400]],
    ['15000 ostoja vuosittain', [15000]],
    ['1 000 000', [1000000]],
    ['500000 euroa vuosittainen myynti', [500000]],
    ['noin 15 000 €/vuosi', [15000]],
    ['a) 8750 e b) 9900 e', [8750, 9900]],
    ['3100 e/ vuosi', [3100]],
    ['500e', [500]],
    ['(yhteensä 26)', [26]],
    ['50.', [50]],
    ['0,5 M€', [500000]],
    ['0,29 M', [290000]],
    ['1,2 milj. euroa', [1200000]],
    ['1,2 miljoner euro', [1200000]],
    ['15 t€', [15000]],
    ['15 k€', [15000]],
    ['15 tuhatta', [15000]],
    ['1,125 M€', [1125000]],
    ['2 mrd. €', [2e9]],
    ['kaksi miljoonaa euroa', [2000000]],
    ['en miljon euro', [1000000]],
    ['-30 %', [-30]],
    ['\u221230', [-30]],
    ['nousee 50:een', [50]],
    ['Osuus 80 %', [80]],
    ['Kattavuus 90 prosenttia', [90]],
    ['Tyytyväisyys 3,5', [3.5]],
    ['Porvoossa 1 200 käyttäjää', [1200]],
    ['Andel 80', [80]],
    ['100-prosenttisesti', [100]],
    ['2000 käyttäjää', [2000]],
    ['2000', [2000]],
    ['noin 2000', [2000]],
  ])('%j states %j [N1] [N2] [N4]', (text, values) => expect(valuesIn(text)).toEqual(values));

  it.each<[string, number[]]>([
    ['Viisi merkittävää prosessia', [5]],
    ['viiden', [5]],
    ['viittä', [5]],
    ['viidessä', [5]],
    ['Yksi kone', [1]],
    ['yhden', [1]],
    ['kaksi', [2]],
    ['kahdella', [2]],
    ['kolmeen', [3]],
    ['neljää', [4]],
    ['kuuden', [6]],
    ['seitsemän', [7]],
    ['kahdeksan', [8]],
    ['yhdeksän', [9]],
    ['kymmenen', [10]],
    ['viisitoista', [15]],
    ['viidentoista', [15]],
    ['kaksikymmentäviisi', [25]],
    ['sata', [100]],
    ['kahdensadan', [200]],
    ['tuhatta', [1000]],
    ['fem processer', [5]],
    ['tolv', [12]],
    ['tjugofem', [25]],
    ['trettio', [30]],
    ['femhundra användare', [500]],
    ['tusen', [1000]],
    ['noin tuhat käyttäjää', [1000]],
    ['yli sata', [100]],
    ['Käyttäjiä on tuhat', [1000]],
    ['maksaa tuhat euroa', [1000]],
    ['Kustannus: tuhat euroa', [1000]],
    ['över hundra', [100]],
    ['ett tusen', [1000]],
    ['kostar tusen euro', [1000]],
    ['sata tuhatta', [100000]],
    ['minst en gång', [1]],
    ['en dator per anställd', [1]],
    ['en tydlig bild', []],
    ['yhdessä', []],
    ['yksi tärkeimmistä tavoitteista', []],
    ['yhden luukun periaate', []],
    ['yhtä aikaa', []],
    ['satoja', []],
    ['viimeisen kolmen kuukauden aikana', []],
    ['de senaste tre månaderna', []],
  ])('%j means %j [N3]', (text, values) => expect(valuesIn(text)).toEqual(values));

  it.each([
    'Käynnistyi 2024',
    'Ei toteutettu 2023',
    'vuonna 2000',
    'år 2025',
    'vuosina 2023–2024',
    'vuoden 2026 loppuun',
    '31.10.2024',
    '31.10.',
    '10/24',
    'klo 10.15',
    'klo 8–16',
    '1-4',
    '3–5 %',
    '10 000 – 12 000',
    'Dynasty 10 kehittäminen',
    'Windows 11',
    'Microsoft 365',
    'M365',
    'CO2',
    'COVID-19',
    'ISO 27001 -sertifikaatti',
    'ISO 27001:2022',
    'WCAG 2.2',
    'versio 2.0',
    '8/10',
    '5-vuotinen',
    '2. vaihe',
    '2:a',
    '13 §',
    '019 520 211',
    '1,500',
    '15.000',
    '1e5',
    'NaN',
    'Infinity',
    '',
  ])('%j states no value [N2] [N4] [N5]', (text) => expect(valuesIn(text)).toEqual([]));

  it.each([
    ['Noin 50 käyttäjää', 'Noin'],
    ['n. 50', 'n.'],
    ['n.50', 'n.'],
    ['ca 50 användare', 'ca'],
    ['ungefär 50', 'ungefär'],
    ['~50', '~'],
    ['lähes 50', 'lähes'],
    ['yli 50', ''],
    ['50', ''],
  ])('of %j the rough word is %j [N6]', (text, about) => expect(numbersIn(text)[0]?.about).toBe(about));

  it('skips what stands beside a value [N5]', () => {
    expect(valuesIn('Windows 11 käytössä 300 laitteella vuoden 2026 loppuun mennessä')).toEqual([300]);
    expect(valuesIn('v. 2024 noin 50 kpl, ISO 27001 ja TihL 13 § 2 mom')).toEqual([50]);
  });

  it('tells the words it rests on and where they stand, of any text [N7]', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), pieces), (text) => {
        for (const { value, words, at } of numbersIn(text)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(text.slice(at, at + words.length)).toBe(words);
        }
      }),
      { numRuns: 500 },
    ));

  it.each(['fi', 'sv'] as const)('reads back every number as it is written in %s [N7]', (language) =>
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(1, 10, 100), (whole, part) => {
        const value = whole / part;
        expect(valuesIn(formatsOf(language).number(value))).toEqual([value === 0 ? 0 : value]);
        if (value >= 0) expect(valuesIn(`Noin ${formatsOf(language).number(value)} käyttäjää`)).toEqual([value]);
      }),
      { numRuns: 500 },
    ),
  );
});

const pieces = fc
  .array(
    fc.constantFrom(
      'noin',
      ' ',
      '\u00a0',
      '113',
      '000',
      ',',
      '.',
      '-',
      '–',
      '/',
      ':',
      '2024',
      'vuonna',
      'Viisi',
      'kymmentä',
      'sadan',
      'en',
      'per',
      'M€',
      'milj.',
      'e',
      '%',
      '§',
      'Dynasty',
      '10',
      '0',
      '(',
      ')',
      'a)',
      '\n',
    ),
    { maxLength: 12 },
  )
  .map((all) => all.join(''));
