import * as React from 'react';
import { byKey, type Programme } from '../../domain/programme';

/** Gives the focus back to a measure's card or row when its panel has closed. */
export function useFocusAfterPanel(
  page: React.RefObject<HTMLElement>,
  programme: Programme,
  open: string | undefined,
): void {
  const before = React.useRef(open);
  React.useEffect(() => {
    const closed = open === undefined ? byKey(programme, 'projects', before.current) : undefined;
    before.current = open;
    if (closed && document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>(`[data-card="${closed.id}"] a, [data-row="${closed.id}"] a`)?.focus();
  }, [open, page, programme]);
}

/** Gives the focus back to a measure's card or row once the menu that a form began from is gone. */
export function focusAfterForm(page: React.RefObject<HTMLElement>, id: number): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>(`[data-card="${id}"] button, [data-row="${id}"] button`)?.focus();
  }, 50);
}
