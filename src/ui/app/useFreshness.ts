import * as React from 'react';
import type { Programme } from '../../domain/programme';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { watchPointer } from './pointerWatch';
import type { Writes } from './writes';

/** How often a visible page asks whether something has moved, in milliseconds. */
const interval = 30_000;

/** How often at most a part of somebody else's page does, in milliseconds. */
const embeddedInterval = 300_000;

interface FreshnessOptions {
  readonly store: Store;
  readonly writes: Writes;
  /** Undefined while nothing is shown that could be brought up to date. */
  readonly programme: Programme | undefined;
  readonly onMoved: (since: Programme, next: Programme) => void;
  /** Called after each check: undefined when it was answered. */
  readonly onChecked: (failure: Failure | undefined) => void;
  /** Told after a check that found the lists as they were. */
  readonly onUnmoved: (programme: Programme) => void;
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
    const pointer = watchPointer();
    let checking = false;
    let ended = false;
    let inView = true;
    let last = Date.now();
    const rests = (): boolean => embeddedIn !== undefined && (!inView || Date.now() - last < embeddedInterval);
    const checkOnce = async (): Promise<void> => {
      // What was written here meanwhile is newer than what was read.
      const read = await writes.newest(async () => {
        const since = latest.current.programme;
        const next = since && (await store.refresh(since));
        if (!next || ended) return undefined;
        latest.current.onChecked(isFailure(next) ? next : undefined);
        if (next === since) latest.current.onUnmoved(since);
        if (isFailure(next) || next === since) return undefined;
        await pointer.whenIdle();
        return { since, next };
      });
      if (!read || ended) return;
      if (latest.current.programme === read.since) latest.current.onMoved(read.since, read.next);
      else await checkOnce();
    };
    const check = (): void => {
      if (checking || document.visibilityState === 'hidden' || rests()) return;
      checking = true;
      last = Date.now();
      void checkOnce().finally(() => {
        checking = false;
      });
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
      ended = true;
      clearInterval(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
      window.removeEventListener('online', check);
      pointer.stop();
    };
  }, [store, writes, shown, embeddedIn]);
}
