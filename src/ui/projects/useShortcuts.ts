import * as React from 'react';

/** Where keys are letters, choose among options, or would lead away from what somebody fills in. */
const typing = [
  'input:not([type="checkbox"]), textarea, select, dialog, form, aside',
  '[contenteditable="true"], [role="combobox"], [role="listbox"]',
].join();

/** True for a key that a page may take for its own: pressed alone, and not where somebody fills something in. */
export function isForPage({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.closest(typing));
}

/**
 * Keys of the page: `?` shows what they are, `/` leads to the search. They work only while the focus is in what we draw
 * and not in a text (WCAG 2.1.4).
 */
export function useShortcuts(page: React.RefObject<HTMLElement>): {
  readonly shown: boolean;
  readonly hide: () => void;
} {
  const [shown, setShown] = React.useState(false);
  React.useEffect(() => {
    const root = page.current;
    const ours = root?.closest<HTMLElement>('[data-app-root]');
    if (!root || !ours) return undefined;
    const on = (key: KeyboardEvent): void => {
      if (!isForPage(key)) return;
      if (key.key === '?') setShown(true);
      else if (key.key === '/') root.querySelector<HTMLElement>('input[type="search"]')?.focus();
      else return;
      key.preventDefault();
    };
    ours.addEventListener('keydown', on);
    return () => ours.removeEventListener('keydown', on);
  }, [page]);
  return { shown, hide: () => setShown(false) };
}
