import * as React from 'react';

/**
 * Keys of the page: `?` shows what they are, `/` leads to the search. They work only while the focus is in the page and
 * not in a text.
 */
export function useShortcuts(page: React.RefObject<HTMLElement>): {
  readonly shown: boolean;
  readonly hide: () => void;
} {
  const [shown, setShown] = React.useState(false);
  React.useEffect(() => {
    const on = (key: KeyboardEvent): void => {
      const target = key.target instanceof HTMLElement ? key.target : undefined;
      const root = page.current;
      if (
        !root ||
        !target ||
        key.ctrlKey ||
        key.metaKey ||
        key.altKey ||
        target.closest('input, textarea, select, dialog, [contenteditable="true"]')
      )
        return;
      if (target !== document.body && !root.contains(target)) return;
      if (key.key === '?') setShown(true);
      else if (key.key === '/') root.querySelector<HTMLElement>('[role="searchbox"]')?.focus();
      else return;
      key.preventDefault();
    };
    document.addEventListener('keydown', on);
    return () => document.removeEventListener('keydown', on);
  }, [page]);
  return { shown, hide: () => setShown(false) };
}
