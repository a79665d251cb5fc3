/** Where a card is drawn, in CSS pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card by its column and its place in it. */
export interface CardAt {
  readonly column: number;
  readonly index: number;
}

/** The keys that lead from card to card. */
export type StepKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/**
 * The card that a key leads to from another one, as the board is drawn: up and down within the column, to the side to
 * the card that stands nearest there, in this column where it is two wide, else in the next one that has any; Home and
 * End to the ends of the column. Undefined where there is none.
 */
export function cardAfter(
  key: StepKey,
  { column, index }: CardAt,
  columns: readonly (readonly CardBox[])[],
): CardAt | undefined {
  const cards = columns[column] ?? [];
  const from = cards[index];
  if (!from) return undefined;
  const here = (to: number): CardAt | undefined => (to >= 0 ? { column, index: to } : undefined);
  switch (key) {
    case 'Home':
      return here(0);
    case 'End':
      return here(cards.length - 1);
    case 'ArrowUp':
    case 'ArrowDown':
      return here(nearestAlong(from, cards, key === 'ArrowDown' ? 1 : -1));
    case 'ArrowLeft':
    case 'ArrowRight':
      return toTheSide(from, { column, index }, columns, key === 'ArrowRight' ? 1 : -1);
  }
}

/** The card of the nearest row below (1) or above (-1), of that row the one that is nearest across; -1 for none. */
function nearestAlong(from: CardBox, cards: readonly CardBox[], step: 1 | -1): number {
  return least(cards, (card) => {
    const along = (card.top - from.top) * step;
    return along > 0 ? [along, across(card, from)] : undefined;
  });
}

function toTheSide(
  from: CardBox,
  at: CardAt,
  columns: readonly (readonly CardBox[])[],
  step: 1 | -1,
): CardAt | undefined {
  const besides = least(columns[at.column] ?? [], (card) => {
    const aside = (card.left - from.left) * step;
    return card.top === from.top && aside > 0 ? [aside, 0] : undefined;
  });
  if (besides >= 0) return { column: at.column, index: besides };
  for (let column = at.column + step; columns[column]; column += step) {
    // Of two that stand as high the one that is nearer.
    const index = least(columns[column] ?? [], (card) => [Math.abs(middle(card) - middle(from)), card.left * step]);
    if (index >= 0) return { column, index };
  }
  return undefined;
}

function middle({ top, height }: CardBox): number {
  return top + height / 2;
}

function across(one: CardBox, other: CardBox): number {
  return Math.abs(one.left - other.left);
}

type Distance = readonly [first: number, second: number];

/** The place of the card that is least far away; one without a distance is out of question. -1 where all are. */
function least(cards: readonly CardBox[], distanceOf: (card: CardBox) => Distance | undefined): number {
  let best = -1;
  let shortest: Distance = [Infinity, Infinity];
  cards.forEach((card, index) => {
    const distance = distanceOf(card);
    if (!distance) return;
    const [first, second] = distance;
    if (first < shortest[0] || (first === shortest[0] && second < shortest[1])) {
      best = index;
      shortest = distance;
    }
  });
  return best;
}

const cardsIn = (column: Element): readonly Element[] => [...column.querySelectorAll('[data-card]')];

/** Gives the focus to the card that a key leads to from the one that has it. */
export function step(board: Element, key: StepKey): void {
  const card = document.activeElement?.closest('[data-card]');
  if (!card || !board.contains(card)) return;
  const columns = [...board.querySelectorAll('[data-status]')].map(cardsIn);
  const column = columns.findIndex((cards) => cards.includes(card));
  const boxes = columns.map((cards) => cards.map((each) => each.getBoundingClientRect()));
  const next = cardAfter(key, { column, index: columns[column]?.indexOf(card) ?? -1 }, boxes);
  if (next) columns[next.column]?.[next.index]?.querySelector('a')?.focus();
}
