import * as React from 'react';

/**
 * The place of messages at the foot of what is seen. Tells the styles of our root how high they stand
 * (`--dk-messages`), so that what else stands at the foot stands above them, and how much of the window an on-screen
 * keyboard covers (`--dk-keyboard`). A button that sends a form, or what has the focus, is not left under them.
 */
export function useMessagesPlace(count: number): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const messages = place.current;
    const root = messages?.closest<HTMLElement>('[data-app-root]');
    if (!messages || !root || count === 0) return undefined;
    const fit = (): void => {
      root.style.setProperty('--dk-keyboard', `${keyboardHeight()}px`);
      root.style.setProperty('--dk-messages', `${Math.ceil(messages.getBoundingClientRect().height)}px`);
      uncover(root, messages);
    };
    fit();
    const { visualViewport } = window;
    const observer = new ResizeObserver(fit);
    observer.observe(messages);
    visualViewport?.addEventListener('resize', fit);
    visualViewport?.addEventListener('scroll', fit);
    return () => {
      observer.disconnect();
      visualViewport?.removeEventListener('resize', fit);
      visualViewport?.removeEventListener('scroll', fit);
      root.style.removeProperty('--dk-keyboard');
      root.style.removeProperty('--dk-messages');
    };
  }, [count]);
  return place;
}

/** How much an on-screen keyboard covers of the window's foot, in CSS pixels; a page that is zoomed in has none. */
function keyboardHeight(): number {
  const { visualViewport, innerHeight } = window;
  if (!visualViewport) return 0;
  const { height, scale, offsetTop } = visualViewport;
  return Math.max(0, Math.round(innerHeight - height * scale - offsetTop));
}

function uncover(root: Element, messages: Element): void {
  const place = messages.getBoundingClientRect();
  const matters = [document.activeElement, ...root.querySelectorAll('button[type="submit"]')];
  const covered = matters.find((each) => {
    if (!each || each === document.body || !root.contains(each) || messages.contains(each)) return false;
    const { top, bottom, left, right } = each.getBoundingClientRect();
    return bottom > place.top && top < place.bottom && right > place.left && left < place.right;
  });
  covered?.scrollIntoView({ block: 'nearest' });
}
