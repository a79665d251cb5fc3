import * as React from 'react';

/**
 * Tells the styles of an element in `--dk-above` how far below the window's upper edge it begins, and in `--dk-head`
 * how high its first part is, in CSS pixels, while something scrolls and the window changes: so that what scrolls by
 * itself ends where the window does, and what stays in view of it stands below its head.
 */
export function useRoomBelow(element: React.RefObject<HTMLElement>): void {
  React.useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = element;
      const above = Math.max(0, Math.round(current?.getBoundingClientRect().top ?? 0));
      current?.style.setProperty('--dk-above', `${above}px`);
      const head = current?.firstElementChild?.getBoundingClientRect().height ?? 0;
      current?.style.setProperty('--dk-head', `${Math.round(head)}px`);
    };
    measure();
    // SharePoint scrolls a part of its page, whose scrolling does not bubble.
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [element]);
}
