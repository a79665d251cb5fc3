import type { Kind, UnreadLists } from '../../domain/programme';
import { same } from '../../domain/record/same';
import { isFailure, isFromReading, type Saved } from '../../domain/store';
import type { Key } from '../../domain/key';

/**
 * The records of which nobody knows whether an earlier write has reached the list: that a later one fails says nothing
 * of the earlier one.
 */
export interface Unsettled {
  /**
   * An outcome of a write to a record, by its number or, before it has one, its key: unsure where that of an earlier
   * write is. What an earlier one has written was not joined as somebody else's; `sent` is what this one has sent.
   */
  readonly after: <T extends object>(kind: Kind, name: number | Key, outcome: T, sent?: object) => T;
  /** Lists have been read, but for those that could not be (`unread`): what is shown is what they hold. */
  readonly settle: (unread: UnreadLists) => void;
}

/** Nothing is unsettled yet. */
export function watchUnsettled(): Unsettled {
  const open = new Map<string, readonly object[]>();
  return {
    after: (kind, name, outcome, sent) => {
      const record = `${kind} ${name}`;
      const earlier = open.get(record);
      if (!isFailure(outcome) || isFromReading(outcome)) {
        open.delete(record);
        return earlier ? withoutOwn(outcome, earlier) : outcome;
      }
      if (outcome.unsure) open.set(record, [...(earlier ?? []), ...(sent ? [sent] : [])]);
      return open.has(record) ? { ...outcome, unsure: true } : outcome;
    },
    settle: (unread) => {
      for (const name of open.keys()) if (!unread[name.slice(0, name.indexOf(' ')) as Kind]) open.delete(name);
    },
  };
}

/** An outcome without what these earlier writes have themselves written among what was joined. */
function withoutOwn<T extends object>(outcome: T, earlier: readonly object[]): T {
  if (!isSaved(outcome) || outcome.merged.length === 0) return outcome;
  const now: Readonly<Record<string, unknown>> = { ...outcome.saved.value };
  const isOwn = (property: string): boolean =>
    earlier.some((each) => same(({ ...each } as Readonly<Record<string, unknown>>)[property], now[property]));
  return { ...outcome, merged: outcome.merged.filter((property) => !isOwn(property)) };
}

function isSaved(outcome: object): outcome is Saved<Kind> {
  return 'saved' in outcome && 'merged' in outcome;
}
