import fc from 'fast-check';
import { addDays, addMonths, weeksAround } from './calendar';
import { daysBetween, plainDate, type PlainDate } from './date';

describe('the days of a calendar', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-24', 0, '2026-11-24'],
  ] as const)('%s and %i days is %s', (day, count, then) => expect(addDays(day, count)).toBe(then));

  it.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-12-24', 1, '2027-01-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-24', 0, '2026-11-24'],
  ] as const)('%s and %i months is %s [P6]', (day, count, then) => expect(addMonths(day, count)).toBe(then));

  it.each([
    ['2026-11-24', '2026-10-26', '2026-12-06'],
    ['2026-06-15', '2026-06-01', '2026-07-12'],
    ['2026-02-01', '2026-01-26', '2026-03-08'],
    ['2027-02-28', '2027-02-01', '2027-03-14'],
  ] as const)('around %s are six weeks from Monday %s to Sunday %s [P6]', (day, first, last) => {
    const weeks = weeksAround(day);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect([weeks[0]?.[0], weeks[5]?.[6]]).toEqual([first, last]);
  });

  it('follow each other and hold the whole month, whichever it is [P6]', () => {
    const days = fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10)) as PlainDate);
    fc.assert(
      fc.property(days, (day) => {
        const all = weeksAround(day).flat();
        expect(all.slice(1).every((one, index) => daysBetween(all[index] ?? one, one) === 1)).toBe(true);
        const first = `${day.slice(0, 8)}01` as PlainDate;
        expect([first, addDays(addMonths(first, 1), -1)].every((one) => all.includes(one))).toBe(true);
      }),
    );
  });
});
