import * as React from 'react';
import type { StepKey } from './cardKeys';

const cardsIn = (column: Element): readonly Element[] => [...column.querySelectorAll('[data-card]')];

/**
 * Makes each column one stop of the Tab key: the card that had the focus last, else the first one. Its menu is a stop
 * while the card has the focus.
 */
export function useOneStop(column: React.RefObject<HTMLElement>): void {
  React.useLayoutEffect(() => {
    const element = column.current;
    const cards = element ? cardsIn(element) : [];
    const stop = cards.find((card) => card.hasAttribute('data-stop')) ?? cards[0];
    if (element && stop) makeStop(element, stop);
  });
}

function makeStop(column: Element, stop: Element): void {
  for (const card of cardsIn(column)) {
    const isStop = card === stop;
    const isMenuStop = isStop && card.contains(document.activeElement);
    card.toggleAttribute('data-stop', isStop);
    card.querySelector('a')?.setAttribute('tabindex', isStop ? '0' : '-1');
    card.querySelector('button')?.setAttribute('tabindex', isMenuStop ? '0' : '-1');
  }
}

const stepCode = () => import(/* webpackChunkName: 'card-keys' */ './cardKeys');
const isStep = (key: string): key is StepKey => /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key);

/** The handlers of a board on which the arrow keys lead from card to card. */
export const cardKeys = {
  onFocus: ({ target }: React.FocusEvent): void => {
    const card = target.closest('[data-card]');
    const column = card?.closest('[data-status]');
    if (card && column) makeStop(column, card);
  },
  onBlur: ({ target, relatedTarget }: React.FocusEvent): void => {
    const card = target.closest('[data-card]');
    if (!card?.contains(relatedTarget as Node | null)) card?.querySelector('button')?.setAttribute('tabindex', '-1');
  },
  onKeyDown: (event: React.KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, shiftKey, key, target, currentTarget } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !isStep(key)) return;
    // What the menu of a card is drawn in stands elsewhere on the page.
    if (!(target instanceof Element && currentTarget.contains(target) && target.closest('[data-card]'))) return;
    event.preventDefault();
    // Keys whose code does not come lead nowhere; Tab does.
    void stepCode().then(
      ({ step }) => step(currentTarget, key),
      () => undefined,
    );
  },
};
