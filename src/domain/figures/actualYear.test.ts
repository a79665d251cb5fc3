import { actualYear } from './actualYear';

describe('the year that is proposed for a new actual', () => {
  it.each<[string, Parameters<typeof actualYear>[0], number]>([
    ['the one that is shown, of a metric without any', { taken: [], shown: 2025, thisYear: 2026 }, 2025],
    ['this one, where one that is yet to come is shown', { taken: [], shown: 2027, thisYear: 2026 }, 2026],
    ['the one after the newest', { taken: [2023, 2024], shown: 2026, thisYear: 2026 }, 2025],
    [
      'the newest without one, where that would be yet to come',
      { taken: [2026, 2025], shown: 2026, thisYear: 2026 },
      2024,
    ],
    ['the one after that which was added', { taken: [2020, 2024], after: 2020, shown: 2024, thisYear: 2026 }, 2021],
    [
      'the newest without one, where that is taken',
      { taken: [2020, 2021], after: 2020, shown: 2024, thisYear: 2026 },
      2026,
    ],
    ['the last year, after this one', { taken: [2026], after: 2026, shown: 2026, thisYear: 2026 }, 2025],
    [
      'the last one of a metric that is over, where a later one is shown [A10]',
      { taken: [], shown: 2026, thisYear: 2026, lastYear: 2024 },
      2024,
    ],
    [
      'none after the last one, where that has an actual [A10]',
      { taken: [2023, 2024], shown: 2026, thisYear: 2026, lastYear: 2024 },
      2022,
    ],
    [
      'this one of a metric that ends later [A10]',
      { taken: [2025], shown: 2026, thisYear: 2026, lastYear: 2027 },
      2026,
    ],
  ])('is %s', (_, years, year) => {
    expect(actualYear(years)).toBe(year);
  });
});
