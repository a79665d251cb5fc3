import * as React from 'react';
import { focusHeading } from './nextFocus';

/**
 * Keeps the focus inside `root` when what had it is taken off the page and nothing else has given it a next place: then
 * the heading of the open record, or of the page, gets it. Who leaves by themselves, such as by a click beside
 * everything, is left alone.
 */
export function useKeptFocus(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let last: Element | undefined;
    const came = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : undefined;
    };
    // What is taken off the page loses the focus, too; only there it stands in the page no more.
    const left = (): void => {
      const was = last;
      setTimeout(() => {
        if (was?.isConnected && last === was && document.activeElement !== was) last = undefined;
      }, 0);
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      last = undefined;
      // After those who know a better place.
      setTimeout(() => focusHeading(element), 0);
    });
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', left);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, [root]);
}
