import * as React from 'react';

/**
 * Gives the focus back to the row or card of a record when its panel has closed. `open` is the key of the record whose
 * panel is open; `selectorOf` tells where in the page the link is that opened it, undefined for a record that is gone.
 */
export function useFocusAfterPanel(
  page: React.RefObject<HTMLElement>,
  open: string | undefined,
  selectorOf: (key: string) => string | undefined,
): void {
  const before = React.useRef(open);
  const latest = React.useRef(selectorOf);
  latest.current = selectorOf;
  React.useEffect(() => {
    const closed = open === undefined ? before.current : undefined;
    before.current = open;
    const selector = closed === undefined ? undefined : latest.current(closed);
    // Somebody who has gone elsewhere by themselves is left there.
    if (selector !== undefined && document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [open, page]);
}
