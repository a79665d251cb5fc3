import { zoneOf } from './zone';

describe('a day of the site', () => {
  const helsinki = zoneOf({ id: 59, bias: -120 });
  it.each([
    ['2024-01-22', '2024-01-21T22:00:00Z'],
    ['2024-07-01', '2024-06-30T21:00:00Z'],
    ['2024-03-31', '2024-03-30T22:00:00Z'], // summer time begins that night, after midnight
    ['2024-10-27', '2024-10-26T21:00:00Z'],
  ] as const)('%s begins at %s', (day, instant) => {
    expect(helsinki.midnightOf(day)).toBe(instant);
    expect(helsinki.dayOf(instant)).toBe(day);
  });
  it('of a zone we do not know follows its standard bias', () => {
    const tokyo = zoneOf({ id: 20, bias: -540 });
    expect(tokyo.midnightOf('2024-01-22')).toBe('2024-01-21T15:00:00Z');
    expect(tokyo.dayOf('2024-01-21T15:00:00Z')).toBe('2024-01-22');
  });
});
