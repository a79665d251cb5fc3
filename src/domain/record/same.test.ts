import { same } from './same';

const veera = { id: 7, name: 'Veera Vetäjä', email: 'veera@example.com' };
const newcomer = { id: 0, name: 'Vetäjä Veera', email: 'Veera@example.com', login: 'i:0#.f|membership|v@example.com' };

it('a person is the same by number, and while one has none by login or mail, whatever they are called [I14]', () => {
  expect(same(veera, { ...veera, name: 'Veera Virtanen' })).toBe(true);
  expect([same(veera, newcomer), same(newcomer, veera)]).toEqual([true, true]);
  expect(same(newcomer, { ...newcomer, login: newcomer.login.toUpperCase(), email: '' })).toBe(true);
});

describe('two values', () => {
  it.each<[unknown, unknown]>([
    ['a', 'a'],
    [undefined, undefined],
    [0, -0],
    [Number.NaN, Number.NaN],
    [[], []],
    [
      ['a', { b: [1, 2] }],
      ['a', { b: [1, 2] }],
    ],
    [
      { url: 'x', description: 'y' },
      { description: 'y', url: 'x' },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
  ])('are the same: %j and %j [M2]', (a, b) => expect(same(a, b)).toBe(true));

  it.each<[unknown, unknown]>([
    [1, '1'],
    [1, 2],
    ['', undefined],
    [undefined, null],
    [undefined, {}],
    [null, {}],
    [Number.NaN, 0],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', 'b']],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ a: 1 }, { b: 1 }],
    [veera, { ...veera, id: 8 }],
    [veera, { ...newcomer, login: 'i:0#.f|membership|other@example.com', email: 'other@example.com' }],
    [newcomer, { ...newcomer, login: 'i:0#.f|membership|other@example.com' }],
    [
      { ...veera, email: '' },
      { ...newcomer, email: '' },
    ],
  ])('are not the same: %j and %j [M2]', (a, b) => expect([same(a, b), same(b, a)]).toEqual([false, false]));
});
