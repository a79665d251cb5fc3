import type * as React from 'react';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import {
  isConflict,
  isFailure,
  type Conflict,
  type Failure,
  type Removed,
  type Saved,
  type SaveOutcome,
} from '../../domain/store';
import type { Event, Undo } from './event';
import type { ProgrammeOnPage } from './useProgramme';
import type { WritingStore } from './writes';

/** The store and the page that all acts work on. */
export interface ActsContext extends Pick<ProgrammeOnPage, 'put' | 'drop'> {
  readonly store: WritingStore;
  readonly say: (event: Event) => void;
  readonly setPending: React.Dispatch<React.SetStateAction<ReadonlySet<number>>>;
  /** The acts that are under way and must not be begun again meanwhile, each under its name. */
  readonly running: Map<string, Promise<unknown>>;
  /** Records as this page has written them last, each under its kind and number. */
  readonly written: Map<string, Versioned<Entity[Kind]>>;
}

/** Adds a record, and offers to take that back. */
export async function create<K extends Kind>(
  context: ActsContext,
  kind: K,
  entity: Entity[K],
  sent?: readonly Entity[K][],
): Promise<SaveOutcome<K>> {
  const outcome = await context.store.create(kind, entity, sent);
  if (isConflict(outcome)) context.put(kind, outcome.theirs);
  if (isFailure(outcome) || isConflict(outcome)) return outcome;
  const { saved } = outcome;
  const undo: Undo = async () => {
    const removed = await context.store.remove(kind, saved);
    if (isConflict(removed)) {
      context.put(kind, removed.theirs);
      return removed;
    }
    // Where somebody else has deleted it meanwhile, nothing is left to take back.
    if (isFailure(removed) && removed.failed !== 'missing') return removed;
    context.drop(kind, saved.id);
    return { saved, merged: [] };
  };
  context.put(kind, saved);
  context.say({ kind, record: saved, what: 'created', undo });
  return outcome;
}

/** Puts a record into the recycle bin, and offers to bring it back. */
export async function remove<K extends Kind>(
  context: ActsContext,
  kind: K,
  record: Versioned<Entity[K]>,
): Promise<Removed<K> | Conflict<K> | Failure> {
  const outcome = await context.store.remove(kind, record);
  const about = { kind, record };
  if (isConflict(outcome)) context.put(kind, outcome.theirs);
  else if (!isFailure(outcome)) {
    context.drop(kind, record.id);
    const undo = outcome.handle === undefined ? {} : { undo: () => bringBack(context, kind, outcome) };
    context.say({ ...about, what: 'removed', ...undo });
  } else if (outcome.failed === 'missing') {
    // It is gone, as was wished.
    tellGone(context, kind, record);
    return { removed: record, handle: undefined };
  } else {
    // The question is closed by then: what it would tell is told on the page.
    const retry = async (): Promise<void> => {
      const again = await remove(context, kind, record);
      if (isConflict(again)) context.say({ kind, record: again.theirs, what: 'notRemoved' });
    };
    context.say({ ...about, what: 'failed', failure: outcome, undoing: false, to: 'bin', retry: () => void retry() });
  }
  return outcome;
}

async function bringBack<K extends Kind>(
  { store, put }: ActsContext,
  kind: K,
  removed: Removed<K>,
): Promise<Saved<K> | Failure> {
  const restored = await store.restore(kind, removed);
  if (isFailure(restored)) return restored;
  put(kind, restored.saved);
  return restored;
}

/** Takes a record that is in its list no more off the page, and says so. */
export function tellGone<K extends Kind>({ drop, say }: ActsContext, kind: K, record: Versioned<Entity[K]>): void {
  drop(kind, record.id);
  say({ kind, record, what: 'gone' });
}
