import type { PlainDate } from '../../domain/date';
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
import type { Event, Found, Undo } from './event';
import type { ProgrammeOnPage } from './useProgramme';
import type { WritingStore } from './writes';

/** What acts need of the page: where records are shown, what is being written, and of which site it is. */
export type ActingPage = Pick<ProgrammeOnPage, 'put' | 'drop' | 'writes'> & Partial<Pick<ProgrammeOnPage, 'loading'>>;

/** The store and the page that all acts work on. */
export interface ActsContext extends Pick<ProgrammeOnPage, 'put' | 'drop'> {
  readonly store: WritingStore;
  readonly say: (event: Event) => void;
  /** The day of today where the site is. */
  readonly today: () => PlainDate | undefined;
  readonly setPending: React.Dispatch<React.SetStateAction<ReadonlySet<number>>>;
  /** Deletes that are under way, each under its kind and number: they are not begun again meanwhile. */
  readonly removing: Map<string, Promise<unknown>>;
  /** The change that was asked for last of each record, under its kind and number, while it is not done. */
  readonly changing: Map<string, { readonly change: string; readonly done: Promise<void> }>;
  /** Records as this page has written them last, each under its kind and number. */
  readonly written: Map<string, Versioned<Entity[Kind]>>;
  /** Records that this page has taken out of their lists and not brought back, each under its kind and number. */
  readonly removed: Set<string>;
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
  context.put(kind, outcome.saved);
  context.say(createdEvent(context, kind, outcome.saved));
  return outcome;
}

/** What is told of a record that was added, with the way back. */
export function createdEvent<K extends Kind>(context: ActsContext, kind: K, saved: Versioned<Entity[K]>): Event {
  const undo: Undo = async () => {
    const removed = await context.store.remove(kind, saved);
    if (isConflict(removed)) {
      context.put(kind, removed.theirs);
      return removed;
    }
    // Where somebody else has deleted it meanwhile, nothing is left to take back.
    if (isFailure(removed) && removed.failed !== 'missing') return removed;
    if (!isFailure(removed)) context.removed.add(`${kind} ${saved.id}`);
    context.drop(kind, saved.id);
    return { saved, merged: [] };
  };
  return { kind, record: saved, what: 'created', undo, isUndone: (found) => found === undefined };
}

/** Deletes a record; one that is being deleted already, only once. */
export async function removeOnce<K extends Kind>(
  context: ActsContext,
  kind: K,
  record: Versioned<Entity[K]>,
): Promise<Removed<K> | Conflict<K> | Failure> {
  const { removing } = context;
  const name = `${kind} ${record.id}`;
  const begun = removing.get(name) as ReturnType<typeof remove<K>> | undefined;
  if (begun) return begun;
  const underWay = remove(context, kind, record).finally(() => removing.delete(name));
  removing.set(name, underWay);
  return underWay;
}

/** Puts a record into the recycle bin, and offers to bring it back. */
async function remove<K extends Kind>(
  context: ActsContext,
  kind: K,
  record: Versioned<Entity[K]>,
): Promise<Removed<K> | Conflict<K> | Failure> {
  const outcome = await context.store.remove(kind, record);
  const about = { kind, record };
  if (isConflict(outcome)) context.put(kind, outcome.theirs);
  else if (!isFailure(outcome)) {
    context.removed.add(`${kind} ${record.id}`);
    context.drop(kind, record.id);
    const wayBack = { undo: () => bringBack(context, kind, outcome), isUndone: (found: Found) => found !== undefined };
    context.say({ ...about, what: 'removed', ...(outcome.handle !== undefined && wayBack) });
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
    const ifDone = (found: Found): Event | undefined => (found ? undefined : { ...about, what: 'removed' });
    context.say({ ...about, what: 'failed', failure: outcome, undoing: false, retry: () => void retry(), ifDone });
  }
  return outcome;
}

async function bringBack<K extends Kind>(
  { store, put, removed: removedHere }: ActsContext,
  kind: K,
  removed: Removed<K>,
): Promise<Saved<K> | Failure> {
  const restored = await store.restore(kind, removed);
  if (isFailure(restored)) return restored;
  removedHere.delete(`${kind} ${restored.saved.id}`);
  put(kind, restored.saved);
  return restored;
}

/** Takes a record that is in its list no more off the page, and says so. */
export function tellGone<K extends Kind>({ drop, say }: ActsContext, kind: K, record: Versioned<Entity[K]>): void {
  drop(kind, record.id);
  say({ kind, record, what: 'gone' });
}
