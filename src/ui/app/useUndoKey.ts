import * as React from 'react';

/** Where Ctrl+Z is the browser's own, or means something else. */
const elsewhere = 'input, textarea, select, dialog, [contenteditable="true"], [role="combobox"]';

/**
 * Takes back what has just been done at Ctrl+Z (on a Mac at Command+Z), while the focus is in what we draw and not in a
 * text: a message passes sooner than somebody comes to its button by Tab.
 */
export function useUndoKey(within: React.RefObject<Element>, undo: (() => void) | undefined): void {
  const latest = React.useRef(undo);
  latest.current = undo;
  React.useEffect(() => {
    const root = within.current?.closest<HTMLElement>('[data-app-root]');
    if (!root) return undefined;
    const on = (key: KeyboardEvent): void => {
      const isUndo = key.key.toLowerCase() === 'z' && (key.ctrlKey || key.metaKey) && !key.shiftKey && !key.altKey;
      if (!isUndo || !latest.current || !(key.target instanceof Element) || key.target.closest(elsewhere)) return;
      key.preventDefault();
      latest.current();
    };
    root.addEventListener('keydown', on);
    return () => root.removeEventListener('keydown', on);
  }, [within]);
}
