import fc from 'fast-check';
import { formatsOf } from '../../loc/format';
import { languages } from '../../loc/language';
import { plainDate, type PlainDate } from '../date';
import { readTypedDate, typedDateProblem, typedDateValue } from './typedDate';

const today = '2026-11-24';

/** The day that a text is read as, '' where nothing is said, else why it is none. */
const read = (text: string, asOf: PlainDate = today): string => {
  const reading = readTypedDate(text, asOf);
  return 'problem' in reading ? reading.problem : (reading.day ?? '');
};

describe('a typed date', () => {
  it.each([
    ['24.11.2025', '2025-11-24'],
    ['04.01.2026', '2026-01-04'],
    ['4.1.2026', '2026-01-04'],
    ['24. 11. 2025', '2025-11-24'],
    ['24.11.2025.', '2025-11-24'],
    [' 24.11.2025 ', '2025-11-24'],
    ['24.11 2025', '2025-11-24'],
    ['24 11 2025', '2025-11-24'],
    ['24\u00a011\u00a02025', '2025-11-24'],
    ['24/11/2025', '2025-11-24'],
    ['24-11-2025', '2025-11-24'],
    ['24,11,2025', '2025-11-24'],
    ['\u200e24\u200e.\u200e11\u200e.\u200e2025', '2025-11-24'],
    ['29.2.2024', '2024-02-29'],
  ])('%j begins with the day [P1]', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['2025-11-24', '2025-11-24'],
    ['2025-1-4', '2025-01-04'],
    ['2025\u201311\u201124', '2025-11-24'],
    ['2025.11.24', '2025-11-24'],
    ['2025/11/24', '2025-11-24'],
  ])('%j begins with the year [P1]', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['24112025', '2025-11-24'],
    ['04012026', '2026-01-04'],
    ['20112025', '2025-11-20'],
    ['20251124', '2025-11-24'],
  ])('%j has no marks between its parts [P1]', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['24. marraskuuta 2025', '2025-11-24'],
    ['24 marraskuu 2025', '2025-11-24'],
    ['1. kesäkuuta 2025', '2025-06-01'],
    ['den 24 november 2025', '2025-11-24'],
    ['24 nov. 2025', '2025-11-24'],
    ['3 maj 2025', '2025-05-03'],
    ['1 mars 2025', '2025-03-01'],
    ['24 Nov 2025', '2025-11-24'],
    ['24 November 2025', '2025-11-24'],
    ['1st October 2025', '2025-10-01'],
    ['Nov 24, 2025', '2025-11-24'],
    ['November 24th 2025', '2025-11-24'],
    ['24 NOV 25', '2025-11-24'],
    ['24 november', '2026-11-24'],
  ])('%j names its month [P1]', (text, day) => expect(read(text)).toBe(day));

  it('is read in every month by its name in three languages [P1]', () => {
    for (const culture of ['fi-FI', 'sv-FI', 'en-GB'])
      for (const month of ['long', 'short'] as const)
        for (let index = 0; index < 12; index++) {
          const day = `2025-${String(index + 1).padStart(2, '0')}-14`;
          const text = new Intl.DateTimeFormat(culture, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
          const written = text.format(new Date(`${day}T00:00:00Z`));
          expect([culture, written, read(written)]).toEqual([culture, written, day]);
        }
  });

  it.each([
    ['24.11.', '2026-11-24', '2026-11-24'],
    ['24.11', '2026-11-24', '2026-11-24'],
    ['24/11', '2026-11-24', '2026-11-24'],
    ['24 11', '2026-11-24', '2026-11-24'],
    ['24,11', '2026-11-24', '2026-11-24'],
    ['15.12.', '2026-01-10', '2025-12-15'],
    ['10.1.', '2026-12-15', '2027-01-10'],
    ['31.3.', '2026-11-24', '2027-03-31'],
    ['26.5.', '2026-11-24', '2026-05-26'],
    ['25.5.', '2026-11-24', '2027-05-25'],
    ['29.2.', '2025-03-01', '2024-02-29'],
  ] as const)('%j has no year: on %s it is %s, the nearest [P2]', (text, asOf, day) =>
    expect(read(text, asOf)).toBe(day),
  );

  it('is read as the earlier of two days that are equally near [P2]', () =>
    expect(read('2.7.', '2024-01-01')).toBe('2023-07-02'));

  it.each([
    ['24.11.25', '2025-11-24'],
    ['24/11/25', '2025-11-24'],
    ['24.11.05', '2005-11-24'],
    ['24.11.76', '1976-11-24'],
    ['24.11.75', '2075-11-24'],
    ['24.11.99', '1999-11-24'],
  ])('%j has a year of two digits: %s, the nearest [P3]', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['31.2.2025', 'noSuchDay'],
    ['29.2.2025', 'noSuchDay'],
    ['31.4.', 'noSuchDay'],
    ['29.2.', 'noSuchDay'],
    ['24.13.2025', 'noSuchDay'],
    ['11/24/2025', 'noSuchDay'],
    ['0.5.2025', 'noSuchDay'],
    ['2025-02-30', 'noSuchDay'],
    ['31.2.25', 'noSuchDay'],
    ['32 nov 2025', 'noSuchDay'],
    ['24.11.1899', 'dateOutOfRange'],
    ['24.11.2101', 'dateOutOfRange'],
    ['24.11.0025', 'dateOutOfRange'],
    ['24-11-25', 'notADate'],
    ['24-11', 'notADate'],
    ['2025-11', 'notADate'],
    ['24.11.2', 'notADate'],
    ['24.11.202', 'notADate'],
    ['24.11.20255', 'notADate'],
    ['24.11.2025 klo 10.15', 'notADate'],
    ['24.11.2025–25.11.2025', 'notADate'],
    ['241125', 'notADate'],
    ['2025', 'notADate'],
    ['24', 'notADate'],
    ['24.', 'notADate'],
    ['.', 'notADate'],
    ['24 mm 2025', 'notADate'],
    ['marraskuu 2025', 'notADate'],
    ['eilen', 'notADate'],
  ])('%j is none: %s [P4]', (text, problem) => expect(read(text)).toBe(problem));

  it.each(['', ' ', '\u00a0'])('%j says nothing', (text) => expect(read(text)).toBe(''));

  it('without a year is none where nobody knows which day it is', () =>
    expect(readTypedDate('24.11.', undefined)).toEqual({ problem: 'noSuchDay' }));

  it('that the product has written is read back as the same day in every language [P1]', () => {
    const days = fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        expect(day && read(formatsOf(language).day(day))).toBe(day);
      }),
    );
  });

  it('is never anything but a day that exists or a reason, whatever is typed [P4]', () => {
    const letters = fc.constantFrom(...'0123456789./-, aäknov');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 14 }), (text) => {
        const reading = readTypedDate(text, today);
        if ('day' in reading && reading.day) expect(plainDate(reading.day)).toBe(reading.day);
      }),
    );
  });
});

describe('the value of a date field', () => {
  it('is the day that was typed, or what was typed where it is none, letter by letter [P5]', () => {
    const letters = [...'24.11.2025'].map((_, index, all) => all.slice(0, index + 1).join(''));
    expect(letters.map((text) => typedDateValue(text, today))).toEqual([
      '2',
      '24',
      '24.',
      '2027-01-24',
      '2026-11-24',
      '2026-11-24',
      '24.11.2',
      '2020-11-24',
      '24.11.202',
      '2025-11-24',
    ]);
    expect(typedDateValue('  ', today)).toBeUndefined();
  });

  it.each([
    [undefined, undefined],
    ['2025-11-24', undefined],
    ['31.2.2025', 'noSuchDay'],
    ['29.2.', 'noSuchDay'],
    ['24.11.3025', 'dateOutOfRange'],
    ['3025-11-24', 'dateOutOfRange'],
    ['huomenna', 'notADate'],
  ] as const)('%j has the problem %j [P5]', (value, problem) =>
    expect(typedDateProblem(value === undefined ? undefined : typedDateValue(value, today))).toBe(problem),
  );

  it('has a problem where a list holds a day that nobody could type [P4]', () =>
    expect(typedDateProblem('1850-01-01')).toBe('dateOutOfRange'));
});
