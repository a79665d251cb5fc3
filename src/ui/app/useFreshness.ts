import * as React from 'react';
import type { Programme } from '../../domain/programme';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { watchPointer } from './pointerRest';

/** How often a visible page asks whether something has moved, in milliseconds. */
const interval = 30_000;

interface FreshnessOptions {
  readonly store: Store;
  /** Undefined while nothing is shown that could be brought up to date. */
  readonly programme: Programme | undefined;
  readonly onMoved: (since: Programme, next: Programme) => void;
  /** Told after each look: undefined when it was answered. */
  readonly onLooked: (failure: Failure | undefined) => void;
}

/**
 * Brings others' edits onto the page: one small read each half minute while the page is seen, at once when it is seen
 * again or the network is back. What moved is shown when the reader's hand rests.
 */
export function useFreshness(options: FreshnessOptions): void {
  const latest = React.useRef(options);
  latest.current = options;
  const { store } = options;
  const shown = options.programme !== undefined;
  React.useEffect(() => {
    if (!shown) return undefined;
    const pointer = watchPointer();
    let looking = false;
    let ended = false;
    const lookOnce = async (): Promise<void> => {
      const since = latest.current.programme;
      if (!since) return;
      const next = await store.refresh(since);
      if (ended) return;
      latest.current.onLooked(isFailure(next) ? next : undefined);
      if (isFailure(next) || next === since) return;
      await pointer.atRest();
      if (ended) return;
      // What was written here meanwhile is newer than what was read.
      if (latest.current.programme === since) latest.current.onMoved(since, next);
      else await lookOnce();
    };
    const look = (): void => {
      if (looking || document.visibilityState === 'hidden') return;
      looking = true;
      void lookOnce().finally(() => {
        looking = false;
      });
    };
    const timer = setInterval(look, interval);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      ended = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
      pointer.stop();
    };
  }, [store, shown]);
}
