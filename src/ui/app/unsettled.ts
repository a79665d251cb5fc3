import type { Kind, UnreadLists } from '../../domain/programme';
import { isFailure, isFromReading } from '../../domain/store';
import type { Key } from '../../domain/key';

/**
 * The records of which nobody knows whether an earlier write has reached the list: that a later one fails says nothing
 * of the earlier one.
 */
export interface Unsettled {
  /**
   * An outcome of a write to a record, by its number or, before it has one, its key: unsure where that of an earlier
   * write is.
   */
  readonly after: <T extends object>(kind: Kind, name: number | Key, outcome: T) => T;
  /** Lists have been read, but for those that could not be (`unread`): what is shown is what they hold. */
  readonly settle: (unread: UnreadLists) => void;
}

/** Nothing is unsettled yet. */
export function watchUnsettled(): Unsettled {
  const names = new Set<string>();
  return {
    after: (kind, name, outcome) => {
      const record = `${kind} ${name}`;
      if (!isFailure(outcome) || isFromReading(outcome)) {
        names.delete(record);
        return outcome;
      }
      if (outcome.unsure) names.add(record);
      return names.has(record) ? { ...outcome, unsure: true } : outcome;
    },
    settle: (unread) => {
      for (const name of names) if (!unread[name.slice(0, name.indexOf(' ')) as Kind]) names.delete(name);
    },
  };
}
