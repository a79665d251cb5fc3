import * as React from 'react';
import type { Store } from '../../domain/store';
import { checksOf, type Checked } from './freshnessChecks';
import type { Writes } from './writes';

/** How often a visible page asks whether something has moved, in milliseconds. */
const interval = 30_000;

/** How often at most a part of somebody else's page does, in milliseconds. */
const embeddedInterval = 300_000;

interface FreshnessOptions extends Checked {
  readonly store: Store;
  readonly writes: Writes;
  /** Where it is a part of a page with much else: it asks only while that is in view, every five minutes at most. */
  readonly embeddedIn?: React.RefObject<Element> | undefined;
}

/**
 * Brings others' edits onto the page: one small read each half minute while the page is seen, at once when it is seen
 * again or the network is back; a part of a page reads more seldom. What moved is shown when the reader's pointer is
 * idle.
 */
export function useFreshness(options: FreshnessOptions): void {
  const latest = React.useRef(options);
  latest.current = options;
  const { store, writes, embeddedIn } = options;
  const shown = options.programme !== undefined;
  React.useEffect(() => {
    if (!shown) return undefined;
    const checks = checksOf(store, writes, () => latest.current);
    let inView = true;
    let last = Date.now();
    const rests = (): boolean => embeddedIn !== undefined && (!inView || Date.now() - last < embeddedInterval);
    const check = (): void => {
      if (document.visibilityState === 'hidden' || rests()) return;
      last = Date.now();
      checks.check();
    };
    const timer = setInterval(check, embeddedIn ? embeddedInterval : interval);
    const place = embeddedIn?.current;
    const observer = new IntersectionObserver((seen) => {
      inView = seen.at(-1)?.isIntersecting === true;
      check();
    });
    if (place) observer.observe(place);
    document.addEventListener('visibilitychange', check);
    window.addEventListener('online', check);
    return () => {
      clearInterval(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
      window.removeEventListener('online', check);
      checks.stop();
    };
  }, [store, writes, shown, embeddedIn]);
}
