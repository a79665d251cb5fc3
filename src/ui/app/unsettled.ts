import type { Kind } from '../../domain/programme';
import { isFailure } from '../../domain/store';
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
  /** The lists have been read: what is shown is what they hold. */
  readonly settle: () => void;
}

/** Nothing is unsettled yet. */
export function watchUnsettled(): Unsettled {
  const names = new Set<string>();
  return {
    after: (kind, name, outcome) => {
      const record = `${kind} ${name}`;
      if (!isFailure(outcome) || outcome.failed === 'missing') {
        names.delete(record);
        return outcome;
      }
      if (outcome.unsure) names.add(record);
      return names.has(record) ? { ...outcome, unsure: true } : outcome;
    },
    settle: () => names.clear(),
  };
}
