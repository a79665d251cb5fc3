import * as React from 'react';
import type { Status } from '../../domain/status';
import type { BoardColumn } from '../../domain/figures/aggregate';
import { cardKeys } from './useCardKeys';

/** Where on the board a card stands. */
interface CardPlace {
  readonly card: string;
  readonly status: string;
  readonly index: number;
}

function placeOf(card: HTMLElement): CardPlace | undefined {
  const column = card.closest<HTMLElement>('[data-status]');
  const { card: id } = card.dataset;
  const { status } = column?.dataset ?? {};
  if (!column || id === undefined || status === undefined) return undefined;
  return { card: id, status, index: cardsIn(column).indexOf(card) };
}

function cardsIn(column: Element): readonly Element[] {
  return [...column.querySelectorAll('[data-card]')];
}

/**
 * Gives the focus to the card of a place, by the link that it is, wherever it stands now. Where it has left the board,
 * to the card that has come in its place, and where there is none, to the heading of its column. Whoever has gone on by
 * themselves is left there.
 */
function focusCard(board: HTMLElement | null, { card, status, index }: CardPlace): void {
  if (!board || document.activeElement !== document.body) return;
  const column = board.querySelector(`[data-status="${status}"]`);
  const cards = column ? cardsIn(column) : [];
  const heading = column?.querySelector<HTMLElement>('h3');
  const next =
    board.querySelector<HTMLElement>(`[data-card="${card}"] a`) ??
    cards[Math.min(index, cards.length - 1)]?.querySelector<HTMLElement>('a') ??
    heading;
  if (next === heading) heading?.setAttribute('tabindex', '-1');
  next?.focus();
}

/**
 * Keeps the focus with a card that stands elsewhere all of a sudden: what was done to it has been taken back, was not
 * accepted, or was somebody else's.
 */
export function useFocusWithCard(
  board: React.RefObject<HTMLElement>,
  columns: readonly BoardColumn[],
): Pick<React.HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur'> {
  const holder = React.useRef<CardPlace>();
  React.useLayoutEffect(() => {
    if (holder.current) focusCard(board.current, holder.current);
  }, [board, columns]);
  // A question that closes gives the focus back while the page is drawn, of which React tells nobody.
  React.useLayoutEffect(() => {
    const card = document.activeElement?.closest<HTMLElement>('[data-card]');
    if (card && board.current?.contains(card)) holder.current = placeOf(card);
  });
  return {
    onFocus: (focus) => {
      cardKeys.onFocus(focus);
      const card = focus.target.closest<HTMLElement>('[data-card]');
      holder.current = card ? placeOf(card) : undefined;
    },
    // Not called when a card is taken away with the focus in it.
    onBlur: (blur) => {
      cardKeys.onBlur(blur);
      holder.current = undefined;
    },
  };
}

/**
 * Puts the focus back on a moved card once it stands in its new column, or where more of that column is asked for;
 * where it has left the board, on the next one.
 */
export function useFocusAfterMove(
  board: React.RefObject<HTMLElement>,
  columns: readonly BoardColumn[],
): (id: number, to: Status) => void {
  const moved = React.useRef<{ readonly place: CardPlace; readonly to: Status }>();
  React.useEffect(() => {
    if (!moved.current) return undefined;
    const { place, to } = moved.current;
    // After the menu has closed, which gives the focus back to a button that is gone.
    const frame = requestAnimationFrame(() => {
      const shown = board.current?.querySelector(`[data-card="${place.card}"]`);
      const more = board.current?.querySelector<HTMLElement>(`[data-status="${to}"] [data-more]`);
      if (!shown && more && document.activeElement === document.body) more.focus();
      else focusCard(board.current, place);
      moved.current = undefined;
    });
    return () => cancelAnimationFrame(frame);
  }, [board, columns]);
  return (id, to) => {
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`);
    const place = card && placeOf(card);
    moved.current = place ? { place, to } : undefined;
  };
}
