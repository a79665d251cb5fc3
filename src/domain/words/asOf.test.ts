import { lastDayOf } from './asOf';

describe('the date of some figures as a city writes it', () => {
  it.each([
    ['10/24', '2024-10-31'],
    [' 2/2024 ', '2024-02-29'],
    ['2.2025', '2025-02-28'],
    ['2024', '2024-12-31'],
    ['31.10.2024', '2024-10-31'],
    ['13/24', undefined],
    ['0/24', undefined],
    ['syksyllä', undefined],
    ['', undefined],
  ])('%j means no day after %s [W2]', (text, day) => expect(lastDayOf(text)).toBe(day));
});
