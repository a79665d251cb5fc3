import fc from 'fast-check';
import { formatsOf } from '../../loc/format';
import { porvoo } from '../../../dev/data/porvoo';
import type { Quoted } from './quoted';
import { readTarget, readValue, type TargetReading } from './target';

/** A reading as plain values, without the words it rests on. */
function plain(reading: TargetReading | undefined): Readonly<Record<string, unknown>> | undefined {
  return (
    reading &&
    Object.fromEntries(Object.entries(reading).map(([name, part]: [string, Quoted<unknown>]) => [name, part.value]))
  );
}

/** The words that each part of a reading rests on. */
function words(reading: TargetReading | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reading ?? {}).map(([name, part]: [string, Quoted<unknown>]) => [name, part.words]),
  );
}

describe('the targets of the deck', () => {
  const { metrics, metricValues } = porvoo({ examples: false });

  it.each<[string, object]>([
    ['2024-m01', { kind: 'number', value: 3, scaleMin: 1, scaleMax: 4 }],
    ['2024-m02', { kind: 'growth', value: 10, unit: '%', direction: 'up' }],
    ['2024-m03', { kind: 'number', value: 2500 }],
    ['2024-m04', { kind: 'number', value: 4000 }],
    ['2024-m05', { kind: 'number', value: 1500, unit: 'käyttäjää' }],
    ['2024-m06', { kind: 'percent', value: 100, unit: '%' }],
    ['2024-m07', { kind: 'number', value: 1.1 }],
    ['2024-m08', { kind: 'number', value: 500000, unit: 'euroa' }],
    ['2024-m09', { kind: 'number', value: 15000, unit: 'ostoja' }],
    ['2024-m10', { kind: 'qualitative' }],
    ['2024-m11', { kind: 'number', value: 5, unit: 'prosessia' }],
    ['2024-m12', { kind: 'ratio', value: 1, unit: 'kone työntekijää kohden' }],
    ['2024-m13', { kind: 'number', value: 1 }],
    ['2024-m14', { kind: 'frequency' }],
    ['2024-m15', { kind: 'number', value: 300, unit: 'käyttäjää' }],
    ['2024-m16', { kind: 'qualitative' }],
    ['2024-m17', { kind: 'number', value: 5, unit: 'prosessia' }],
  ])('%s is proposed as %j', (key, expected) => {
    const metric = metrics.find((each) => each.key === key);
    const reading = plain(readTarget(metric?.targetText ?? '', { title: metric?.title ?? '' }));
    expect(reading).toEqual(expected);
    // What stands in the list agrees with the proposal, so far as it is one.
    expect([metric?.targetKind, metric?.targetValue]).toEqual([reading?.['kind'], reading?.['value']]);
  });

  it('are seventeen, and every actual reads as the number that stands beside it', () => {
    expect(metrics).toHaveLength(17);
    for (const { valueText, value, approximate } of metricValues) {
      const reading = readValue(valueText);
      expect([valueText, reading?.kind === 'number' ? reading.value.value : undefined]).toEqual([valueText, value]);
      expect(reading?.kind === 'number' && reading.approximate !== undefined).toBe(approximate);
      if (value === undefined) expect([valueText, reading?.kind]).toEqual([valueText, 'state']);
    }
  });
});

describe('the words of a target', () => {
  it.each<[string, object]>([
    ['vähintään 80 %', { kind: 'percent', value: 80, unit: '%', bound: 'atLeast', direction: 'up' }],
    [
      'Vähintään noin 80 prosenttia',
      { kind: 'percent', value: 80, unit: '%', approximate: true, bound: 'atLeast', direction: 'up' },
    ],
    ['yli 90 prosenttia', { kind: 'percent', value: 90, unit: '%', bound: 'atLeast', direction: 'up' }],
    ['≥ 95 %', { kind: 'percent', value: 95, unit: '%', bound: 'atLeast', direction: 'up' }],
    ['minst 80 procent', { kind: 'percent', value: 80, unit: '%', bound: 'atLeast', direction: 'up' }],
    ['över 90 %', { kind: 'percent', value: 90, unit: '%', bound: 'atLeast', direction: 'up' }],
    ['alle 5 päivää', { kind: 'number', value: 5, unit: 'päivää', bound: 'atMost', direction: 'down' }],
    ['enintään 2 %', { kind: 'percent', value: 2, unit: '%', bound: 'atMost', direction: 'down' }],
    ['högst 3 dagar', { kind: 'number', value: 3, unit: 'dagar', bound: 'atMost', direction: 'down' }],
    ['inom fem dagar', { kind: 'number', value: 5, unit: 'dagar', bound: 'atMost', direction: 'down' }],
    ['viiden päivän sisällä', { kind: 'number', value: 5, unit: 'päivän', bound: 'atMost', direction: 'down' }],
    ['50 tai enemmän', { kind: 'number', value: 50, bound: 'atLeast', direction: 'up' }],
    ['50 eller fler', { kind: 'number', value: 50, bound: 'atLeast', direction: 'up' }],
    ['Noin 300 käyttäjää', { kind: 'number', value: 300, unit: 'käyttäjää', approximate: true }],
    ['ca 300 användare', { kind: 'number', value: 300, unit: 'användare', approximate: true }],
    ['fem processer', { kind: 'number', value: 5, unit: 'processer' }],
    ['12 palvelua', { kind: 'number', value: 12, unit: 'palvelua' }],
    ['20 koulutusta vuodessa', { kind: 'number', value: 20, unit: 'koulutusta' }],
    ['113 000 asiointia', { kind: 'number', value: 113000, unit: 'asiointia' }],
    ['0,5 M€', { kind: 'number', value: 500000, unit: '€' }],
    ['1,2 miljoner euro', { kind: 'number', value: 1200000, unit: 'euro' }],
    ['500 000 e/vuosi', { kind: 'number', value: 500000, unit: 'e' }],
    ['2000 käyttäjää', { kind: 'number', value: 2000, unit: 'käyttäjää' }],
    ['vuoteen 2027 mennessä 80 %', { kind: 'percent', value: 80, unit: '%' }],
    ['100-prosenttisesti', { kind: 'percent', value: 100, unit: '%' }],
    ['laskuista 90 % sähköisiä', { kind: 'percent', value: 90, unit: '%' }],
    ['Varhaiskasvatuksen asiakkaista 80 % asioi sähköisesti', { kind: 'percent', value: 80, unit: '%' }],
    ['Windows 11 kaikilla 900 laitteella', { kind: 'number', value: 900, unit: 'laitteella' }],
  ])('%j [T3]', (text, expected) => expect(plain(readTarget(text))).toEqual(expected));

  it.each<[string, object]>([
    ['kasvaa 10 %', { kind: 'growth', value: 10, unit: '%', direction: 'up' }],
    ['10 prosentin kasvu', { kind: 'growth', value: 10, unit: '%', direction: 'up' }],
    ['20 % enemmän kuin', { kind: 'percent', value: 20, unit: '%' }],
    ['20 % enemmän kuin 2023', { kind: 'growth', value: 20, unit: '%', direction: 'up', baseYear: 2023 }],
    ['20 % fler än år 2023', { kind: 'growth', value: 20, unit: '%', direction: 'up', baseYear: 2023 }],
    ['5 % suurempi kuin 2023', { kind: 'growth', value: 5, unit: '%', direction: 'up', baseYear: 2023 }],
    ['80 % tai suurempi', { kind: 'percent', value: 80, unit: '%', bound: 'atLeast', direction: 'up' }],
    ['ökar med 3 %-enh.', { kind: 'growth', value: 3, unit: '%-enh', direction: 'up' }],
    ['3 % -yks.', { kind: 'number', value: 3, unit: '% -yks' }],
    ['20 % enemmän', { kind: 'growth', value: 20, unit: '%', direction: 'up' }],
    ['kasvaa 500 käyttäjällä', { kind: 'growth', value: 500, unit: 'käyttäjällä', direction: 'up' }],
    ['5 prosenttiyksikköä vähemmän', { kind: 'growth', value: 5, unit: 'prosenttiyksikköä', direction: 'down' }],
    [
      'Energiankulutus vähenee 5 % vuodesta 2022',
      { kind: 'growth', value: 5, unit: '%', direction: 'down', baseYear: 2022 },
    ],
    [
      'Kustannukset laskevat kolme prosenttia vuoteen 2023 verrattuna',
      { kind: 'growth', value: 3, unit: '%', direction: 'down', baseYear: 2023 },
    ],
    ['vähenee vähintään 10 %', { kind: 'growth', value: 10, unit: '%', bound: 'atLeast', direction: 'down' }],
    ['Ökar med 10 procent årligen', { kind: 'growth', value: 10, unit: '%', direction: 'up' }],
    [
      'minskar med 10 procent jämfört med 2023',
      { kind: 'growth', value: 10, unit: '%', direction: 'down', baseYear: 2023 },
    ],
    ['Ökning med 15 % från 2022', { kind: 'growth', value: 15, unit: '%', direction: 'up', baseYear: 2022 }],
    ['Nousee 80 prosenttiin', { kind: 'percent', value: 80, unit: '%', direction: 'up' }],
    ['nousee 4000 käyttäjään', { kind: 'number', value: 4000, unit: 'käyttäjään', direction: 'up' }],
    ['laskee 50:een', { kind: 'number', value: 50, direction: 'down' }],
    ['Ökar till 80 procent', { kind: 'percent', value: 80, unit: '%', direction: 'up' }],
  ])('%j [T4] [T5]', (text, expected) => expect(plain(readTarget(text))).toEqual(expected));

  it.each<[string, object]>([
    ['En dator per anställd', { kind: 'ratio', value: 1, unit: 'dator per anställd' }],
    ['3 konetta / oppilas', { kind: 'ratio', value: 3, unit: 'konetta / oppilas' }],
    ['kaksi laitetta opettajaa kohti', { kind: 'ratio', value: 2, unit: 'laitetta opettajaa kohti' }],
    ['2 kertaa vuodessa', { kind: 'frequency', value: 2, unit: 'kertaa vuodessa' }],
    [
      'minst en gång i veckan',
      { kind: 'frequency', value: 1, unit: 'gång i veckan', bound: 'atLeast', direction: 'up' },
    ],
    ['kahden viikon välein', { kind: 'frequency', value: 2, unit: 'viikon välein' }],
    ['kerran kuukaudessa', { kind: 'frequency' }],
    ['Systemen används varje vecka', { kind: 'frequency' }],
    ['Tieto päivittyy reaaliajassa', { kind: 'frequency' }],
    ['Strategia laadittu', { kind: 'state' }],
    ['Käytössä 2025', { kind: 'state' }],
    ['I bruk 2025', { kind: 'state' }],
    ['Planen är klar', { kind: 'state' }],
    ['Asukkaat saavat palvelun helposti', { kind: 'qualitative' }],
    ['Kostnaderna är kända och minskar', { kind: 'qualitative' }],
    ['3 (asteikolla 1–5)', { kind: 'number', value: 3, scaleMin: 1, scaleMax: 5 }],
    ['3,5 på skalan 1-5', { kind: 'number', value: 3.5, scaleMin: 1, scaleMax: 5 }],
  ])('%j [T6] [T7]', (text, expected) => expect(plain(readTarget(text))).toEqual(expected));

  it.each([
    '',
    '–',
    '3–5 %',
    '1,500 käyttäjää',
    '5 tai 7 palvelua',
    '90 % hakemuksista 5 päivässä',
    '10/24',
    'ISO 27001',
    '15.000',
  ])('%j stay words [T1]', (text) => expect(readTarget(text)).toBeUndefined());

  it('never give a direction by a number alone [T2]', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) =>
        expect(readTarget(formatsOf('fi').number(value))?.direction).toBeUndefined(),
      ),
    ));

  it('are quoted for every part that is read [T7] [T9]', () => {
    expect(words(readTarget('Määrä lisääntyy vähintään noin 10 prosenttia vuodesta 2023'))).toEqual({
      kind: 'lisääntyy',
      value: '10',
      unit: 'prosenttia',
      approximate: 'noin',
      bound: 'vähintään noin',
      direction: 'lisääntyy',
      baseYear: 'vuodesta 2023',
    });
    expect(words(readTarget('3', { title: 'Tyytyväisyys asteikolla 1-4' }))).toEqual({
      kind: '3',
      value: '3',
      scaleMin: 'asteikolla 1-4',
      scaleMax: 'asteikolla 1-4',
    });
  });
});

describe('the words of an actual', () => {
  it.each<[string, object | undefined]>([
    ['Yli 300 användare', { value: 300, rough: true }],
    ['n. 1 200', { value: 1200, rough: true }],
    ['cirka 40 procent', { value: 40, rough: true }],
    ['12 (uppskattning)', { value: 12, rough: false }],
    ['Startade 2024', { state: 'Startade' }],
    ['Uppföljningen utarbetas', { state: 'utarbetas' }],
    ['Genomfördes inte 2023', { state: 'Genomfördes' }],
    ['Planering pågår', { state: 'Planering' }],
    ['3 tai 4', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['hyvä', undefined],
  ])('%j [T8]', (text, expected) => {
    const reading = readValue(text);
    const seen =
      reading &&
      (reading.kind === 'number'
        ? { value: reading.value.value, rough: reading.approximate !== undefined }
        : { state: reading.words });
    expect(seen).toEqual(expected);
  });
});

describe('any text', () => {
  it('is read without a throw and without NaN, every part resting on words of it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phrases), (text) => {
        const reading = readTarget(text);
        for (const part of Object.values(reading ?? {}) as Quoted<unknown>[]) {
          expect(text).toContain(part.words);
          if (typeof part.value === 'number') expect(Number.isFinite(part.value)).toBe(true);
        }
        readValue(text);
      }),
      { numRuns: 500 },
    ));

  it.each(['fi', 'sv'] as const)('gives back a number as it was written in %s', (language) =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 10, 100), (whole, part) => {
        const reading = readValue(formatsOf(language).number(whole / part));
        expect(reading).toMatchObject({ kind: 'number', value: { value: whole / part } });
      }),
      { numRuns: 500 },
    ),
  );
});

const phrases = fc
  .array(
    fc.constantFrom(
      'noin',
      'vähintään',
      'alle',
      'minst',
      'lisääntyy',
      'minskar',
      '10',
      '2,5',
      '113 000',
      'viisi',
      'en',
      '%',
      'prosenttia',
      'prosenttiyksikköä',
      'käyttäjää',
      'kertaa vuodessa',
      'per anställd',
      '/ oppilas',
      'vuodesta 2023',
      '2024',
      'asteikolla 1-4',
      '(',
      ')',
      '.',
      ':een',
      'till',
    ),
    { maxLength: 8 },
  )
  .map((all) => all.join(' '));

describe('an actual on an English page', () => {
  it.each([
    ['3.5', 3.5, undefined],
    ['about 12.25', 12.25, undefined],
    ['about 12.25 %', 12.25, 12.25],
    ['3,5', 3.5, 3.5],
    ['1.500', undefined, undefined],
    ['3.5.2024', undefined, undefined],
    ['1.2.3', undefined, undefined],
  ])('takes a point for decimals: %s [N8]', (text, onEnglish, elsewhere) => {
    const value = (mark?: 'point'): number | undefined => {
      const reading = readValue(text, mark);
      return reading?.kind === 'number' ? reading.value.value : undefined;
    };
    expect([value('point'), value()]).toEqual([onEnglish, elsewhere]);
  });
});
