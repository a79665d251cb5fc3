import * as React from 'react';
import { carried, differences, edited } from '../../domain/record/differences';
import { isUnsaved, type Entity, type Kind, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Status } from '../../domain/status';
import {
  isConflict,
  isFailure,
  type Conflict,
  type Failure,
  type RecordChange,
  type Removed,
  type SaveOutcome,
  type Store,
} from '../../domain/store';
import { isGone, statusOf, undoneOf, type Event, type Undo } from './event';
import type { Message, Place } from './messages';
import { today } from './today';
import { useMessages, type Telling } from './useMessages';
import { withCode } from './withCode';
import { followed, type Send, type WritingStore } from './writes';
import type { ProgrammeOnPage } from './useProgramme';

/** What can be done with records. Each act ends in an event; forms also get its outcome. */
export interface Acts {
  readonly telling: Telling;
  /** The measures whose write is under way; they are not moved again until it has ended. */
  readonly pending: ReadonlySet<number>;
  /** Gives a measure a status as of today, shown at once and taken back if it is not accepted. */
  readonly changeStatus: (record: Versioned<Project>, to: Status) => void;
  /** Saves a form's state; a clash is for the form to show. */
  readonly save: <K extends Kind>(kind: K, base: Versioned<Entity[K]>, mine: Entity[K]) => Promise<SaveOutcome<K>>;
  /** Changes a record without a form, such as a restored version: every outcome is an event. */
  readonly change: <K extends Kind>(kind: K, base: Versioned<Entity[K]>, mine: Entity[K]) => void;
  /** Saves many without an event: the caller says how it ended. An outcome for each, in order. */
  readonly saveMany: <K extends Kind>(
    kind: K,
    changes: readonly RecordChange<K>[],
  ) => Promise<readonly SaveOutcome<K>[]>;
  readonly create: <K extends Kind>(kind: K, entity: Entity[K], sent?: readonly Entity[K][]) => Promise<SaveOutcome<K>>;
  /** Saves a form's state: over `base`, or as a new record where that is in no list. */
  readonly write: Send;
  readonly remove: <K extends Kind>(
    kind: K,
    record: Versioned<Entity[K]>,
  ) => Promise<Removed<K> | Conflict<K> | Failure>;
  /** Takes back what a message offers to. */
  readonly undo: (message: Message) => void;
  /** Uses code that is fetched for it; that it does not come, or fails, is told. */
  readonly withCode: <T>(load: () => Promise<T>, use: (code: T) => void | Promise<void>) => void;
  readonly tell: (text: string) => void;
  /** Says that many records were changed, and offers the way back. */
  readonly tellMany: (text: string, undoMany: () => void) => void;
  /** Says something beside what passes by itself just now. */
  readonly add: (text: string) => void;
}

/** The store and the page that all acts work on. */
interface ActsContext extends Pick<ProgrammeOnPage, 'put' | 'drop'> {
  readonly store: WritingStore;
  readonly say: (event: Event) => void;
  readonly setPending: React.Dispatch<React.SetStateAction<ReadonlySet<number>>>;
  /** The acts that are under way and must not be begun again meanwhile, each under its name. */
  readonly running: Map<string, Promise<unknown>>;
}

/** The acts on the records of a page, over its store; what comes of them is told where the reader then is. */
export function useActs(store: Store, { put, drop, during }: ProgrammeOnPage, place: Place): Acts {
  const telling = useMessages(place);
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const running = React.useRef(new Map<string, Promise<unknown>>()).current;
  const context: ActsContext = { store: followed(store, during), put, drop, say: telling.say, setPending, running };
  return {
    telling,
    pending,
    changeStatus: (record, to) => void changeStatus(context, record, to),
    save: (kind, base, mine) => save(context, kind, base, mine),
    change: (kind, base, mine) =>
      void once(context, `change ${kind} ${base.id}`, () => change(context, kind, base, mine)),
    saveMany: (kind, changes) =>
      writeMany(
        context,
        kind,
        changes.map(({ base, mine }) => ({ base, mine: edited(base.value, mine) })),
      ),
    create: (kind, entity, sent) => create(context, kind, entity, sent),
    write: (kind, base, mine, sent) =>
      isUnsaved(base) ? create(context, kind, mine, sent) : save(context, kind, base, mine),
    remove: (kind, record) => once(context, `remove ${kind} ${record.id}`, () => remove(context, kind, record)),
    undo: ({ id, event, undoing }) => {
      if (undoing) return;
      if (event.what === 'changedMany') {
        telling.dismiss(id);
        return event.undoMany();
      }
      telling.setUndoing(id);
      void undo(context, event);
    },
    withCode: (load, use) => void withCode(telling.say, load, use),
    tell: (text) => telling.say({ what: 'told', text }),
    tellMany: (text, undoMany) => telling.say({ what: 'changedMany', text, undoMany }),
    add: telling.add,
  };
}

async function write<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<SaveOutcome<K>> {
  const outcome = await pendingWhile(context, kind, [base.id], context.store.save(kind, base, mine));
  show(context, kind, outcome);
  return outcome;
}

async function writeMany<K extends Kind>(
  context: ActsContext,
  kind: K,
  changes: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  const ids = changes.map(({ base }) => base.id);
  const answer = await pendingWhile(context, kind, ids, context.store.saveMany(kind, changes));
  const outcomes = isFailure(answer) ? changes.map(() => answer) : answer;
  for (const outcome of outcomes) show(context, kind, outcome);
  return outcomes;
}

async function pendingWhile<T>(
  { setPending }: ActsContext,
  kind: Kind,
  ids: readonly number[],
  work: Promise<T>,
): Promise<T> {
  if (kind === 'projects') setPending((now) => new Set([...now, ...ids]));
  try {
    return await work;
  } finally {
    if (kind === 'projects') setPending((now) => new Set([...now].filter((id) => !ids.includes(id))));
  }
}

/** Shows the record as it now is in its list. */
function show<K extends Kind>({ put }: ActsContext, kind: K, outcome: SaveOutcome<K>): void {
  if (isConflict(outcome)) put(kind, outcome.theirs);
  else if (!isFailure(outcome)) put(kind, outcome.saved);
}

/** Takes a record that is in its list no more off the page, and says so. */
function tellGone<K extends Kind>({ drop, say }: ActsContext, kind: K, record: Versioned<Entity[K]>): void {
  drop(kind, record.id);
  say({ kind, record, what: 'gone' });
}

async function changeStatus(context: ActsContext, base: Versioned<Project>, to: Status): Promise<void> {
  const mine = edited(base.value, { ...base.value, status: to, statusDate: today() });
  const about = { kind: 'projects', record: base } as const;
  context.say({ ...about, what: 'moving', to });
  context.put('projects', { ...base, value: mine });
  const outcome = await write(context, 'projects', base, mine);
  if (isGone(outcome)) tellGone(context, 'projects', base);
  else if (isFailure(outcome)) {
    context.put('projects', base);
    const said = { what: 'failed', failure: outcome, undoing: false } as const;
    context.say({ ...about, ...said, retry: () => void changeStatus(context, base, to) });
  } else if (isConflict(outcome)) context.say({ ...about, what: 'conflict', record: outcome.theirs, mine });
  else tellSaved(context, 'projects', base, mine, outcome.saved);
}

async function save<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<SaveOutcome<K>> {
  const wanted = edited(base.value, mine);
  // Everything was left to somebody else: there is nothing to write, and nothing to tell.
  if (differences(base.value, wanted).length === 0) return { saved: base, merged: [] };
  const outcome = await write(context, kind, base, wanted);
  if (!isFailure(outcome) && !isConflict(outcome)) tellSaved(context, kind, base, wanted, outcome.saved);
  return outcome;
}

/** Saves what no form holds: a clash leaves theirs, and a failure can be tried again. */
async function change<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<void> {
  const outcome = await save(context, kind, base, mine);
  if (isGone(outcome)) tellGone(context, kind, base);
  else if (isFailure(outcome)) {
    const retry = (): void => void change(context, kind, base, mine);
    context.say({ kind, record: base, what: 'failed', failure: outcome, undoing: false, retry });
  } else if (isConflict(outcome)) context.say({ kind, record: outcome.theirs, what: 'theirsStays' });
}

/** Tells of a save, with the way back: what held an example value before then holds it again, and says so. */
function tellSaved<K extends Kind>(
  context: ActsContext,
  kind: K,
  before: Versioned<Entity[K]>,
  mine: Entity[K],
  after: Versioned<Entity[K]>,
): void {
  // What somebody else did meanwhile is not mine to tell of, nor to take back.
  const moved = statusOf(before.value) !== statusOf(mine);
  const undo: Undo = async () => {
    const outcome = await write(context, kind, after, carried(mine, before.value, after.value));
    return 'saved' in outcome ? outcome.saved : outcome;
  };
  context.say({ kind, record: after, what: 'saved', moved, undo });
}

async function create<K extends Kind>(
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
    return saved;
  };
  context.put(kind, saved);
  context.say({ kind, record: saved, what: 'created', undo });
  return outcome;
}

/** Does an act that is under way already only once. */
async function once<T>({ running }: ActsContext, name: string, act: () => Promise<T>): Promise<T> {
  const begun = running.get(name) as Promise<T> | undefined;
  if (begun) return begun;
  const under = act().finally(() => running.delete(name));
  running.set(name, under);
  return under;
}

async function remove<K extends Kind>(
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
    const retry = (): void => void remove(context, kind, record);
    context.say({ ...about, what: 'failed', failure: outcome, undoing: false, retry });
  }
  return outcome;
}

async function bringBack<K extends Kind>(
  { store, put }: ActsContext,
  kind: K,
  removed: Removed<K>,
): Promise<Versioned<Entity[K]> | Failure> {
  const restored = await store.restore(kind, removed);
  if (isFailure(restored)) return restored;
  put(kind, restored.saved);
  return restored.saved;
}

/** Takes back what was done, unless somebody has changed it since. */
async function undo(context: ActsContext, done: Event): Promise<void> {
  if (!('undo' in done) || !done.undo) return;
  const { kind, record } = done;
  const outcome = await done.undo();
  if (isConflict(outcome)) context.say({ kind, record, what: 'cannotUndo' });
  else if (done.what === 'saved' && isGone(outcome)) tellGone(context, kind, record);
  else if (isFailure(outcome)) {
    const retry = (): void => void undo(context, done);
    context.say({ kind, record, what: 'failed', failure: outcome, undoing: true, retry });
  } else context.say({ kind, record: outcome, what: 'undone', of: undoneOf(done) });
}
