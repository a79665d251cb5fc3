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
