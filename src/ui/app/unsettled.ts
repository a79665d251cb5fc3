import type { Kind, UnreadLists, Versioned } from '../../domain/programme';
import { isFailure, isFromReading } from '../../domain/store';
import type { Key } from '../../domain/key';

/**
 * The records of which nobody knows whether an earlier write has reached the list: that a later one fails says nothing
 * of the earlier one.
 */
export interface Unsettled {
  /**
   * An outcome of a write to a record, by its number or, before it has one, its key: unsure where that of an earlier
   * write is. `sent` is what this one has sent, and on what.
   */
  readonly after: <T extends object>(kind: Kind, name: number | Key, outcome: T, sent?: Sent) => T;
  /** What earlier writes have sent on this very state of a record, and may have written. */
  readonly sentOn: <T extends object>(kind: Kind, base: Versioned<T>) => readonly T[];
  /** Lists have been read, but for those that could not be (`unread`): what has become of earlier writes is known. */
  readonly settle: (unread: UnreadLists) => void;
}

interface Sent {
  readonly base: Versioned<object>;
  readonly mine: object;
}

/** Nothing is unsettled yet. */
export function watchUnsettled(): Unsettled {
  const unsure = new Set<string>();
  // Also once that is known: the page may still show the record as it was before.
  const written = new Map<string, readonly Sent[]>();
  return {
    after: (kind, name, outcome, sent) => {
      const record = `${kind} ${name}`;
      if (!isFailure(outcome) || isFromReading(outcome)) {
        unsure.delete(record);
        written.delete(record);
        return outcome;
      }
      if (outcome.unsure) {
        unsure.add(record);
        if (sent) written.set(record, [...(written.get(record) ?? []), sent]);
      }
      return unsure.has(record) ? { ...outcome, unsure: true } : outcome;
    },
    sentOn: <T extends object>(kind: Kind, { id, etag }: Versioned<T>): readonly T[] =>
      (written.get(`${kind} ${id}`) ?? []).filter(({ base }) => base.etag === etag).map(({ mine }) => mine as T),
    settle: (unread) => {
      for (const name of unsure) if (!unread[name.slice(0, name.indexOf(' ')) as Kind]) unsure.delete(name);
    },
  };
}
