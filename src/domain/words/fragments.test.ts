import fc from 'fast-check';
import { formatsOf } from '../../loc/format';
import { en } from '../../loc/en/en';
import { fi } from '../../loc/fi/fi';
import { sv } from '../../loc/sv/sv';
import { readCost, readSaving } from './cost';
import { numbersIn } from './number';
import { actual } from '../../../tests/actual';
import { readTarget, readValue } from './target';

/** Digits with what people write within and around them. */
const figure = fc
  .array(
    fc.tuple(
      fc.oneof(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('000', '500', '2024', '5', '12', '½')),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...' \u00a0.,\u202f') },
        fc.constantFrom(..."\u2009'’:/-–−·*^_\u00ad\u200b", ' – ', ' / ', '..', '–-', '  '),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map(([digits, mark], index) => (index < parts.length - 1 ? digits + mark : digits)).join(''));

const before = fc.constantFrom(
  '',
  'noin ',
  'Noin ',
  'vähintään ',
  'ei alle ',
  'Tavoite: ',
  'kasvaa ',
  'minst ',
  'inte under ',
  'ökar med ',
  'yhteensä ',
  '(',
  '-',
  '–',
  '.',
  ',',
  '€ ',
  'max. ',
  'högst ',
  'Säästö ',
);
const after = fc.constantFrom(
  '',
  ' %',
  '%',
  ' €',
  ' €/vuosi',
  ' e',
  'e',
  ' kpl',
  ' käyttäjää',
  ' användare',
  ' euroa vuodessa',
  '-kertainen',
  '-faldig',
  ' milj. €',
  ' M€',
  ' t€',
  ')',
  '.',
  ', joista',
  ':een',
  ':-',
  ',- €',
  '–',
);

/** Whether words stand in a text without a digit that is joined to them at either end. */
function isWhole(text: string, words: string): boolean {
  const joined = String.raw`[\p{Zs}.,:/'’\p{Pd}\u2212·*^_\u00ad\u200b]{0,3}`;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + words.length)];
    if (!new RegExp(`\\p{N}${joined}$`, 'u').test(left) && !new RegExp(`^${joined}\\p{N}`, 'u').test(right))
      return true;
  }
  return false;
}

describe('no reading is a fragment of a longer figure', () => {
  const runs = { numRuns: 1000 };

  it('whatever stands within and around it [N9] [T1] [C1]', () =>
    fc.assert(
      fc.property(before, figure, after, fc.constantFrom(undefined, 'point' as const), (left, digits, right, mark) => {
        const text = left + digits + right;
        const value = readValue(text, mark);
        const read = [
          ...numbersIn(text).map(({ words }) => words),
          ...[readTarget(text)?.value?.words ?? []].flat(),
          ...(value?.kind === 'number' ? [value.value.words] : []),
          ...[...readCost(text), ...[readSaving(text) ?? []].flat()].flatMap(({ words }) =>
            words.filter((each) => /\d/.test(each)),
          ),
        ];
        for (const words of read) expect([text, words, isWhole(text, words)]).toEqual([text, words, true]);
      }),
      runs,
    ));

  it('and its value is that of its digits, in their order [N9]', () =>
    fc.assert(
      fc.property(figure, fc.constantFrom(undefined, 'point' as const), (digits, mark) => {
        const value = actual(digits, mark);
        if (value === undefined || digits.includes('/')) return;
        const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
        const trimmed = significant(digits);
        expect(trimmed.startsWith(significant(String(value)).replace(/0+$/, ''))).toBe(true);
      }),
      runs,
    ));
});

describe.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const)('what the product prints in %s', (language, { metrics }) => {
  const mark = language === 'en' ? 'point' : 'comma';
  const numbers = fc
    .tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(1, 10, 100, 1000, 10000))
    .map(([whole, part]) => (whole === 0 ? 0 : whole / part));
  const read = (text: string): number | undefined => {
    const reading = readValue(text, mark);
    return reading?.kind === 'number' ? reading.value.value : undefined;
  };

  it('is read back as the same number [N7] [N8]', () =>
    fc.assert(
      fc.property(numbers, (value) => expect(read(formatsOf(language).number(value))).toBe(value)),
      { numRuns: 500 },
    ));

  it.each([4.496, 12.345, -123.456, 0.125, 1234.567, 4.4961, 0.0001])('%d, too [N7] [N8]', (value) =>
    expect(read(formatsOf(language).number(value))).toBe(value),
  );

  it('also as percent and as a rough number [N7] [N8]', () =>
    fc.assert(
      fc.property(numbers, (value) => {
        const number = formatsOf(language).number(value);
        expect(read(metrics.percent(number))).toBe(value);
        expect(read(metrics.about(number))).toBe(value);
      }),
    ));
});
