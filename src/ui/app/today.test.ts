import { thisYear, today } from './today';

describe('on the evening of the last day of a year', () => {
  beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-12-31T22:30:00Z') }));
  afterEach(() => void jest.useRealTimers());

  it.each([
    ['in Porvoo', 120, '2027-01-01', 2027],
    ['in Reykjavik', 0, '2026-12-31', 2026],
  ])('the day and the year are the site’s, %s [W5]', (_, siteAhead, day, year) => {
    expect([today({ siteAhead }), thisYear({ siteAhead })]).toEqual([day, year]);
  });
});
