import { typedDateValue } from '../domain/words/typedDate';
import { formatsOf } from './format';

it.each([
  ['fi', '24.11.2026'],
  ['sv', '24.11.2026'],
  ['en', '24/11/2026'],
] as const)('in %s a day is written %s', (language, written) =>
  expect(formatsOf(language).day('2026-11-24')).toBe(written),
);

it.each([
  ['2026-11-24', '24.11.'],
  ['2026-12-01', '1.12.'],
  ['2025-12-24', '24.12.2025'],
  ['2026-12-24', '24.12.2026'],
  ['2027-01-10', '10.1.2027'],
] as const)(
  'a day with little room has no year only where that is this one and the day is not to come: %s is %s',
  (day, said) => expect(formatsOf('fi').dayFrom(day, '2026-12-01')).toBe(said),
);

it.each([
  ['fi', /^24\.11\.2026 klo \d+\.15$/],
  ['sv', /^24\.11\.2026 kl\. \d+\.15$/],
  ['en', /^24\/11\/2026, \d+:15$/],
] as const)('in %s a moment is written %s', (language, written) =>
  expect(formatsOf(language).moment('2026-11-24T08:15:00Z')).toMatch(written),
);

it('a date that nobody could read is written as it was typed [P5]', () => {
  const typed = typedDateValue('31.2.2026', '2026-11-24');
  expect(typed && formatsOf('fi').day(typed)).toBe('31.2.2026');
});

it.each([
  ['fi', 12500.5, '12 500,50'],
  ['sv', 12500.5, '12 500,50'],
  ['en', 12500.5, '12,500.50'],
  ['fi', 12500, '12 500'],
  ['fi', 0.1 + 0.2, '0,30'],
] as const)('writes euros in %s with both cents or none: %d is %s', (language, amount, text) => {
  expect(formatsOf(language).money(amount).replace(/\s/g, ' ')).toBe(text);
});
