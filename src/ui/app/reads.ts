import type { Programme } from '../../domain/programme';

/**
 * Tells of each read of the lists: the programme as the lists then were, also where a record stays on the page as it
 * was under its editor. A list that could not be read is named in its `unread`.
 */
export interface Reads {
  readonly tell: (read: Programme) => void;
  /** Gives what ends the listening. */
  readonly listen: (listener: (read: Programme) => void) => () => void;
  /** The forms that were left while nobody knows what they have saved: they listen until that is known. */
  readonly left: Map<string, LeftForm>;
}

/** A form that was left, by the name of its opening. */
export interface LeftForm {
  /** Another form goes on with its draft. */
  readonly end: () => void;
  /** Its draft was thrown away. */
  readonly drop: () => void;
}

/** The reads of one page. */
export function watchReads(): Reads {
  const listeners = new Set<(read: Programme) => void>();
  return {
    // A listener that ends by what it is told was told all the same.
    tell: (read) => [...listeners].forEach((listener) => listener(read)),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    left: new Map(),
  };
}
