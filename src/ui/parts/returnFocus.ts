import * as React from 'react';
import { focusFirstRecord, focusHeading } from './nextFocus';

/**
 * Gives the focus to what the selector finds on a page, where the focus was lost with what held it. Whoever has gone on
 * by themselves is left where they are.
 */
export function returnFocus(page: React.RefObject<HTMLElement>, selector: string): void {
  if (document.activeElement === document.body) page.current?.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * Gives the focus back when a panel or a form on a record has closed. `open` names the record that it is open on, and
 * is undefined while none is; `selectorOf` tells where on the page the focus belongs then. Where the page does not show
 * that, as one opened by its address may not be among what is shown, the first record that is shown has it. It is
 * undefined for a record that is gone: the page's heading has it.
 */
export function useFocusAfterClosing<T extends string | number>(
  page: React.RefObject<HTMLElement>,
  open: T | undefined,
  selectorOf: (record: T) => string | undefined,
): void {
  const before = React.useRef(open);
  const latest = React.useRef(selectorOf);
  latest.current = selectorOf;
  React.useEffect(() => {
    const closed = open === undefined ? before.current : undefined;
    before.current = open;
    if (closed === undefined) return;
    const selector = latest.current(closed);
    if (selector !== undefined) returnFocus(page, selector);
    const root = page.current?.closest('[data-app-root]');
    if (root) (selector === undefined ? focusHeading : focusFirstRecord)(root);
  }, [open, page]);
}
