import { typedDateValue } from '../domain/words/typedDate';
import { formatsOf } from './format';

it.each([
  ['fi', '24.11.2026'],
  ['sv', '24.11.2026'],
  ['en', '24/11/2026'],
] as const)('in %s a day is written %s', (language, written) =>
  expect(formatsOf(language).day('2026-11-24')).toBe(written),
);

it('a day with little room is written without its year where that is the year of today', () => {
  const { dayFrom } = formatsOf('fi');
  expect([dayFrom('2026-11-24', '2026-12-01'), dayFrom('2025-11-24', '2026-12-01')]).toEqual(['24.11.', '24.11.2025']);
});

it.each([
  ['fi', /^24\.11\.2026 klo \d+\.15$/],
  ['sv', /^24\.11\.2026 kl\. \d+\.15$/],
  ['en', /^24\/11\/2026, \d+:15$/],
] as const)('in %s a moment is written %s', (language, written) =>
  expect(formatsOf(language).moment('2026-11-24T08:15:00Z')).toMatch(written),
);

it('a day is written without its year where that is this one', () => {
  const { dayFrom } = formatsOf('fi');
  expect([dayFrom('2026-11-24', '2026-12-01'), dayFrom('2025-11-24', '2026-12-01')]).toEqual(['24.11.', '24.11.2025']);
});

it('a date that nobody could read is written as it was typed [P5]', () => {
  const typed = typedDateValue('31.2.2026', '2026-11-24');
  expect(typed && formatsOf('fi').day(typed)).toBe('31.2.2026');
});
