import type * as React from 'react';

/**
 * A handler of clicks on a link with a real address: a plain click acts in this page, one with Ctrl, Command or Shift
 * is left to the browser, which opens the address in a tab or window of its own.
 */
export function onPlainClick(act: () => void): (click: React.MouseEvent) => void {
  return (click) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    act();
  };
}
