import type * as React from 'react';

/** A click that means "here": not one for which the browser opens a tab or a window, or keeps the address as a file. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: React.MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** A handler of clicks on a link with a real address: a plain click acts in this page, others are the browser's. */
export function onPlainClick(act: () => void): (click: React.MouseEvent) => void {
  return (click) => {
    if (!isPlain(click)) return;
    click.preventDefault();
    act();
  };
}

/**
 * Follows a link to a route that nobody has handled, for all of a page: left to the browser, SharePoint may load the
 * page anew (sp-dev-docs #3779).
 */
export function followHashLink(click: React.MouseEvent): void {
  if (click.defaultPrevented || !(click.target instanceof Element)) return;
  const link = click.target.closest('a[href^="#"]:not([target])');
  if (link)
    onPlainClick(() => {
      window.location.hash = link.getAttribute('href') ?? '';
    })(click);
}
