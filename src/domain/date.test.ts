import { daysBetween, plainDate } from './date';

describe('a plain date', () => {
  it.each(['2024-01-22', '2024-02-29'])('is %s', (text) => expect(plainDate(text)).toBe(text));
  it.each(['2024-02-30', '2023-02-29', '22.1.2024', '2024-1-22', '', '2024-13-01', '2024-01-22T00:00:00Z'])(
    'is not %j',
    (text) => expect(plainDate(text)).toBeUndefined(),
  );
  it('counts days across a change to summer time', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2));
});
