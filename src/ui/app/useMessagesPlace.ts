import * as React from 'react';

/** What stands between a message and what is above it, in CSS pixels. */
const gap = 16;

/**
 * The place of messages at the foot of what is seen. Tells the styles of our root how high they stand
 * (`--dk-messages`), so that what else stands at the foot, such as a form's buttons, stands above them, and how much of
 * the window an on-screen keyboard covers (`--dk-keyboard`). A button that sends a form, or what has the focus, is not
 * left under them. Where there are so many that they scroll, the newest is seen: `next` changes with each.
 */
export function useMessagesPlace(count: number, next: number): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    // What somebody is in, or points at, stays under them.
    if (place.current && !place.current.matches(':hover, :focus-within'))
      place.current.scrollTop = place.current.scrollHeight;
  }, [next]);
  useVariable(place, '--dk-keyboard', true, watchKeyboard, keyboardHeight);
  useVariable(place, '--dk-messages', count > 0, watchSize, (messages) => {
    return Math.ceil(messages.getBoundingClientRect().height) + gap;
  });
  return place;
}

/** Keeps a variable of the root's styles, in pixels, as long as it is wanted. */
function useVariable(
  place: React.RefObject<HTMLElement>,
  name: `--dk-${string}`,
  wanted: boolean,
  watch: (element: Element, onChange: () => void) => () => void,
  pixels: (element: Element) => number,
): void {
  const latest = React.useRef(pixels);
  latest.current = pixels;
  React.useLayoutEffect(() => {
    const messages = place.current;
    const root = messages?.closest<HTMLElement>('[data-app-root]');
    if (!messages || !root || !wanted) return undefined;
    const fit = (): void => {
      root.style.setProperty(name, `${latest.current(messages)}px`);
      uncover(root, messages);
    };
    fit();
    const stop = watch(messages, fit);
    return () => {
      stop();
      root.style.removeProperty(name);
    };
  }, [place, name, wanted, watch]);
}

function watchSize(element: Element, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}

function watchKeyboard(_: Element, onChange: () => void): () => void {
  const { visualViewport } = window;
  for (const name of ['resize', 'scroll']) visualViewport?.addEventListener(name, onChange);
  return () => {
    for (const name of ['resize', 'scroll']) visualViewport?.removeEventListener(name, onChange);
  };
}

/** How much an on-screen keyboard covers of the window's foot, in CSS pixels; a page that is zoomed in has none. */
function keyboardHeight(): number {
  const { visualViewport, innerHeight } = window;
  if (!visualViewport) return 0;
  const { height, scale, offsetTop } = visualViewport;
  return Math.max(0, Math.round(innerHeight - height * scale - offsetTop));
}

/** Scrolls what matters out from under the messages. */
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
