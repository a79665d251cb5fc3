import * as React from 'react';
import { cardAfter, isStepKey } from './cardKeys';

const columnsIn = (board: Element): readonly Element[] => [...board.querySelectorAll('[data-status]')];
const cardsIn = (column: Element): readonly Element[] => [...column.querySelectorAll('[data-card]')];
const linkOf = (card: Element | undefined): HTMLElement | null => card?.querySelector('a') ?? null;

/**
 * Makes each column one stop of the Tab key: the card that had the focus last, else the first one. Its menu is a stop
 * while the card has the focus.
 */
export function useOneStop(column: React.RefObject<HTMLElement>): void {
  React.useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const cards = cardsIn(element);
    const stop = cards.find((card) => linkOf(card)?.tabIndex === 0 && card.hasAttribute('data-stop')) ?? cards[0];
    if (stop) makeStop(element, stop);
  });
}

function makeStop(column: Element, stop: Element): void {
  for (const card of cardsIn(column)) {
    const isStop = card === stop;
    card.toggleAttribute('data-stop', isStop);
    const link = linkOf(card);
    if (link) link.tabIndex = isStop ? 0 : -1;
    const button = card.querySelector('button');
    if (button) button.tabIndex = isStop && card.contains(document.activeElement) ? 0 : -1;
  }
}

/** The handlers of a board on which the arrow keys lead from card to card. */
export function useCardKeys(): Pick<React.HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur' | 'onKeyDown'> {
  return {
    onFocus: ({ target }) => {
      const card = target.closest('[data-card]');
      const column = card?.closest('[data-status]');
      if (card && column) makeStop(column, card);
    },
    onBlur: ({ target, relatedTarget }) => {
      const card = target.closest('[data-card]');
      const button = card?.querySelector('button');
      if (button && !card?.contains(relatedTarget as Node | null)) button.tabIndex = -1;
    },
    onKeyDown: (key) => {
      const { altKey, ctrlKey, metaKey, shiftKey, target, currentTarget } = key;
      if (altKey || ctrlKey || metaKey || shiftKey || !isStepKey(key.key) || !(target instanceof Element)) return;
      const card = target.closest('[data-card]');
      if (!card || !currentTarget.contains(card)) return;
      const columns = columnsIn(currentTarget).map(cardsIn);
      const column = columns.findIndex((cards) => cards.includes(card));
      const boxes = columns.map((cards) => cards.map((each) => each.getBoundingClientRect()));
      const next = cardAfter(key.key, { column, index: columns[column]?.indexOf(card) ?? -1 }, boxes);
      // At an edge the page does not scroll away from the card.
      key.preventDefault();
      if (next) linkOf(columns[next.column]?.[next.index])?.focus();
    },
  };
}
