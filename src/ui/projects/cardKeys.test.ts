import { cardAfter, type CardAt, type CardBox, type StepKey } from './cardKeys';

const card = (left: number, top: number, height = 100): CardBox => ({ left, top, width: 150, height });

/** A column of one card, one of five in two lanes, an empty one, and one of two high cards. */
const columns: readonly (readonly CardBox[])[] = [
  [card(0, 40)],
  [card(200, 40), card(360, 40), card(200, 150), card(360, 150), card(200, 260)],
  [],
  [card(700, 40, 160), card(700, 210, 160)],
];

const at = (column: number, index: number): CardAt => ({ column, index });

it.each([
  ['ArrowDown', at(1, 0), at(1, 2)],
  ['ArrowDown', at(1, 1), at(1, 3)],
  ['ArrowDown', at(1, 3), at(1, 4)],
  ['ArrowUp', at(1, 4), at(1, 2)],
  ['ArrowRight', at(0, 0), at(1, 0)],
  ['ArrowRight', at(1, 0), at(1, 1)],
  ['ArrowRight', at(1, 3), at(3, 0)],
  ['ArrowRight', at(1, 4), at(3, 1)],
  ['ArrowLeft', at(3, 0), at(1, 1)],
  ['ArrowLeft', at(3, 1), at(1, 4)],
  ['ArrowLeft', at(1, 2), at(0, 0)],
  ['Home', at(1, 3), at(1, 0)],
  ['End', at(1, 0), at(1, 4)],
] as const satisfies readonly (readonly [StepKey, CardAt, CardAt])[])(
  '%s leads from %j to the card that stands next there: %j',
  (key, from, to) => {
    expect(cardAfter(key, from, columns)).toEqual(to);
  },
);

it.each([
  ['ArrowUp', at(1, 1)],
  ['ArrowDown', at(3, 1)],
  ['ArrowLeft', at(0, 0)],
  ['ArrowRight', at(3, 0)],
] as const)('%s leads nowhere from the edge, %j', (key, from) => {
  expect(cardAfter(key, from, columns)).toBeUndefined();
});

it('from a card that is not there leads nowhere', () => {
  expect(cardAfter('ArrowDown', at(2, 0), columns)).toBeUndefined();
});
