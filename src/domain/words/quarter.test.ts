import fc from 'fast-check';
import { languages, loadStrings } from '../../loc/language';
import { quarterOrDayText } from '../../loc/quarter';
import { speechOf } from '../../loc/speech';
import { plainDate, type PlainDate } from '../date';
import { quarterOf, type Edge } from '../quarter';
import { readTypedQuarter, typedQuarterProblem, typedQuarterValue } from './quarter';

const today = '2026-11-24';

/** The day that a text is read as, '' where nothing is said, else why it is none. */
const read = (text: string, edge: Edge = 'first', asOf: PlainDate = today): string => {
  const reading = readTypedQuarter(text, edge, asOf);
  return 'problem' in reading ? reading.problem : (reading.day ?? '');
};

describe('a typed quarter', () => {
  it.each([
    ['Q3/2025'],
    ['q3/2025'],
    ['Q3 2025'],
    ['Q 3 / 2025'],
    ['Q3-2025'],
    ['Q3.2025'],
    ['Q3, 2025'],
    ['Q32025'],
    ['3Q/2025'],
    ['3Q 2025'],
    ['2025 Q3'],
    ['2025Q3'],
    ['2025-Q3'],
    ['2025/Q3'],
    ['Q3/25'],
    ["Q3'25"],
    ['III/2025'],
    ['iii 2025'],
    ['2025 III'],
    ['kvartal 3/2025'],
    ['Kvartal 3 2025'],
    ['kv 3/2025'],
    ['kv. 3/2025'],
    ['3:e kvartalet 2025'],
    ['kvartaali 3/2025'],
    ['3. kvartaali 2025'],
    ['3. neljännes 2025'],
    ['neljännes 3/2025'],
    ['III vuosineljännes 2025'],
    ['3. vuosineljänneksellä 2025'],
    ['quarter 3, 2025'],
    ['3rd quarter 2025'],
    ['3rd quarter of 2025'],
    ['2025, quarter 3'],
    [' Q3/2025. '],
    ['Q3\u20132025'],
    ['Q3\u00a02025'],
  ])('%j is its first day for a start and its last one for an end [P7]', (text) =>
    expect([read(text, 'first'), read(text, 'last')]).toEqual(['2025-07-01', '2025-09-30']),
  );

  it.each([
    ['Q1/2025', '2025-01-01', '2025-03-31'],
    ['Q2/2025', '2025-04-01', '2025-06-30'],
    ['II/2025', '2025-04-01', '2025-06-30'],
    ['IV/2025', '2025-10-01', '2025-12-31'],
    ['1:a kvartalet 2024', '2024-01-01', '2024-03-31'],
  ])('%j goes from %s to %s [P7]', (text, first, last) =>
    expect([read(text, 'first'), read(text, 'last')]).toEqual([first, last]),
  );

  it.each([
    ['15.9.2025', '2025-09-15'],
    ['15.9.', '2026-09-15'],
    ['2025-09-15', '2025-09-15'],
    ['15. syyskuuta 2025', '2025-09-15'],
  ])('%j is a day, read as in any field for a date [P1] [P2] [P7]', (text, day) =>
    expect([read(text, 'first'), read(text, 'last')]).toEqual([day, day]),
  );

  it.each([
    ['3/2025', 'monthOrQuarter'],
    ['03/2025', 'monthOrQuarter'],
    ['3 2025', 'monthOrQuarter'],
    ['3.2025', 'monthOrQuarter'],
    ['2025/3', 'monthOrQuarter'],
    ['2025-03', 'monthOrQuarter'],
    ['9/2025', 'notAQuarter'],
    ['Q3', 'notAQuarter'],
    ['III', 'notAQuarter'],
    ['Q5/2025', 'noSuchQuarter'],
    ['Q0/2025', 'noSuchQuarter'],
    ['kvartal 5/2025', 'noSuchQuarter'],
    ['V/2025', 'notAQuarter'],
    ['IIII/2025', 'notAQuarter'],
    ['Q3-Q4/2025', 'notAQuarter'],
    ['Q3/2025 tai Q4/2025', 'notAQuarter'],
    ['syksy 2025', 'notAQuarter'],
    ['syyskuu 2025', 'notAQuarter'],
    ['loppuvuosi 2025', 'notAQuarter'],
    ['2025', 'notAQuarter'],
    ['H2/2025', 'notAQuarter'],
    ['Q3/202', 'notAQuarter'],
    ['Q3/20255', 'notAQuarter'],
    ['Q3/1899', 'dateOutOfRange'],
    ['Q3/2101', 'dateOutOfRange'],
    ['31.2.2025', 'noSuchDay'],
    ['huomenna', 'notAQuarter'],
  ])('%j is none: %s [P8]', (text, problem) => expect(read(text)).toBe(problem));

  it.each(['', ' ', '\u00a0'])('%j says nothing', (text) => expect(read(text)).toBe(''));

  it('has a year of two digits that is the nearest one [P3]', () =>
    expect([read('Q1/25'), read('Q1/99'), read('Q1/76')]).toEqual(['2025-01-01', '1999-01-01', '1976-01-01']));

  it('is never anything but a day that exists or a reason, whatever is typed [P8]', () => {
    const letters = fc.constantFrom(...'0123456789./-, qQkvIV');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), fc.constantFrom('first', 'last'), (text, edge) => {
        const reading = readTypedQuarter(text, edge, today);
        if ('day' in reading && reading.day) expect(plainDate(reading.day)).toBe(reading.day);
      }),
    );
  });
});

describe('a start or an end', () => {
  it.each([
    ['2025-07-01', 'first', { year: 2025, quarter: 3 }],
    ['2025-09-30', 'last', { year: 2025, quarter: 3 }],
    ['2025-12-31', 'last', { year: 2025, quarter: 4 }],
    ['2025-09-30', 'first', undefined],
    ['2025-07-01', 'last', undefined],
    ['2025-08-01', 'first', undefined],
    ['2025-08-31', 'last', undefined],
    ['2025-09-15', 'last', undefined],
  ] as const)('%s as the %s day stands for the quarter %j [P9]', (day, edge, quarter) =>
    expect(quarterOf(day, edge)).toEqual(quarter),
  );

  it.each([
    ['fi', 'Q3/2025', '15.9.2025'],
    ['sv', 'kvartal 3/2025', '15.9.2025'],
    ['en', 'Q3 2025', '15/09/2025'],
  ] as const)('is written in %s as the quarter %j, another day as the day %j [P9]', async (language, quarter, day) => {
    const speech = speechOf(language, await loadStrings(language));
    expect(quarterOrDayText('2025-07-01', 'first', speech)).toBe(quarter);
    expect(quarterOrDayText('2025-09-30', 'last', speech)).toBe(quarter);
    expect(quarterOrDayText('2025-09-15', 'last', speech)).toBe(day);
  });

  it('that the product has written is read back as the same day in every language [P9]', async () => {
    const all = await Promise.all(languages.map(async (each) => speechOf(each, await loadStrings(each))));
    const days = fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as PlainDate);
    const edges = fc.constantFrom<Edge>('first', 'last');
    fc.assert(
      fc.property(days, edges, fc.constantFrom(...all), (day, edge, speech) => {
        expect(read(quarterOrDayText(day, edge, speech), edge)).toBe(day);
        const { year, quarter } = { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
        const whole = read(`Q${quarter}/${year}`, edge) as PlainDate;
        expect(read(quarterOrDayText(whole, edge, speech), edge)).toBe(whole);
      }),
    );
  });
});

describe('the value of a field for a quarter', () => {
  it('is the day that was typed, or what was typed where it is none, letter by letter [P5] [P7]', () => {
    const letters = [...'Q3/2025'].map((_, index, all) => all.slice(0, index + 1).join(''));
    expect(letters.map((text) => typedQuarterValue(text, 'last', today))).toEqual([
      'Q',
      'Q3',
      'Q3/',
      'Q3/2',
      '2020-09-30',
      'Q3/202',
      '2025-09-30',
    ]);
    expect(typedQuarterValue('  ', 'last', today)).toBeUndefined();
  });

  it.each([
    [undefined, undefined],
    ['Q3/2025', undefined],
    ['15.9.2025', undefined],
    ['3/2025', 'monthOrQuarter'],
    ['Q7/2025', 'noSuchQuarter'],
    ['31.2.2025', 'noSuchDay'],
    ['syksy', 'notAQuarter'],
  ] as const)('%j has the problem %j [P8]', (value, problem) =>
    expect(typedQuarterProblem(value === undefined ? undefined : typedQuarterValue(value, 'first', today))).toBe(
      problem,
    ),
  );
});
