import { same } from './same';

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
  ])('are not the same: %j and %j [M2]', (a, b) => expect([same(a, b), same(b, a)]).toEqual([false, false]));
});
