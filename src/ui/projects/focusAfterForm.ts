import type * as React from 'react';

/** Gives the focus back to a measure's card or row once the menu that a form began from is gone. */
export function focusAfterForm(page: React.RefObject<HTMLElement>, id: number): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>(`[data-card="${id}"] button, [data-row="${id}"] button`)?.focus();
  }, 50);
}
