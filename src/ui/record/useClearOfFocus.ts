import * as React from 'react';

/**
 * Tells the styles of an element that lies over its page (`data-aside`) to give way while what it covers has the focus
 * by keyboard: nothing is worked on that cannot be seen (WCAG 2.4.11).
 */
export function useClearOfFocus(element: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const { current } = element;
      if (!current || !(target instanceof Element)) return;
      const isCovered =
        !current.contains(target) &&
        target.matches(':focus-visible') &&
        current.parentElement?.contains(target) === true &&
        meet(current.parentElement.getBoundingClientRect(), current, target);
      current.toggleAttribute('data-aside', isCovered);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [element]);
}

/** Whether an element at the right edge of its place, wherever it has gone for now, would lie over another. */
function meet(place: DOMRect, over: HTMLElement, other: Element): boolean {
  const covered = other.getBoundingClientRect();
  const { top, bottom } = over.getBoundingClientRect();
  const isOver = getComputedStyle(over).position === 'sticky';
  return isOver && covered.right > place.right - over.offsetWidth && covered.top < bottom && covered.bottom > top;
}
