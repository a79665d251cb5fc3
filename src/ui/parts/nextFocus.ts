import * as React from 'react';

/** What an element of ours may be focused by: the page, or one open record on it. */
const headings = ['aside h2', '[data-page] h2', 'h2', 'h1'] as const;

/** What opens a measure on a page of measures. */
const measures = ['[data-card] a', 'tr[data-row] a'] as const;

/**
 * Puts the focus where somebody may go on when what they were in is gone: the heading of the open record, else of the
 * page. Whoever has gone elsewhere by themselves is left there.
 */
export function focusHeading(root: Element): void {
  if (document.activeElement === document.body) focusFirst(root, headings);
}

/** Leads past the pages and what narrows them: to the first measure on a page of measures, else to its heading. */
export function focusContent(root: Element): void {
  focusFirst(root, [...measures, ...headings]);
}

/** Gives a focus that was lost to the first record that the page shows, else to its heading. */
export function focusFirstRecord(root: Element): void {
  if (document.activeElement === document.body)
    focusFirst(root, [...measures, '[data-metric] a', '[data-line] a', ...headings]);
}

function focusFirst(root: Element, selectors: readonly string[]): void {
  const found = selectors
    .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
    .find((each) => each.getClientRects().length > 0);
  if (!found) return;
  if (found.tabIndex < 0) found.tabIndex = -1; // a heading is none that could have it by itself
  found.focus();
}

/** Gives the focus to the first field inside, of radio buttons to the chosen one; false where there is no field. */
export function focusFirstField(within: ParentNode): boolean {
  const fields = [...within.querySelectorAll<HTMLElement>('input, textarea, select, [role="combobox"]')];
  const first = fields.find((field) => field.getClientRects().length > 0 && !field.matches(':disabled'));
  const chosen =
    first instanceof HTMLInputElement && first.type === 'radio'
      ? fields.find((field) => field.matches(`[name="${CSS.escape(first.name)}"]:checked`))
      : undefined;
  (chosen ?? first)?.focus();
  return first !== undefined;
}

/**
 * When the element goes away with the focus in it, `next` puts the focus elsewhere; it is given the root of what we
 * draw, once what stands there now has been drawn.
 */
export function useNextFocus<T extends HTMLElement>(next: (root: Element) => void): React.RefObject<T> {
  const element = React.useRef<T>(null);
  const latest = React.useRef(next);
  latest.current = next;
  // A layout effect ends while the element still stands in the page and has the focus.
  React.useLayoutEffect(() => {
    const shown = element.current;
    const root = shown?.closest('[data-app-root]');
    return () => {
      if (root && shown?.contains(document.activeElement)) setTimeout(() => latest.current(root), 0);
    };
  }, []);
  return element;
}
