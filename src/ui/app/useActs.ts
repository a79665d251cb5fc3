import * as React from 'react';
import { carried, edited } from '../../domain/record/differences';
import type { Entity, Kind, Versioned } from '../../domain/programme';
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
import { today } from './today';
import type { ProgrammeOnPage } from './useProgramme';

/** The fields of a record of any kind. */
export type AnyEntity = Entity[Kind];

/** Takes back what was done; the record as it then is, undefined when somebody has changed it since. */
type Undo = () => Promise<AnyEntity | undefined>;

/** What the page has just done or could not do; `more` is said beside it. */
export type Event = EventItself & { readonly more?: string };

type EventItself =
  | { readonly what: 'moving'; readonly record: Project; readonly to: Status }
  /** `moved` where the status changed. */
  | { readonly what: 'saved'; readonly record: AnyEntity; readonly moved: boolean; readonly undo: Undo }
  | { readonly what: 'created' | 'removed'; readonly record: AnyEntity; readonly undo: Undo }
  | { readonly what: 'undone'; readonly record: AnyEntity; readonly moved: boolean }
  | { readonly what: 'cannotUndo'; readonly record: AnyEntity }
  /** Somebody else has changed the same; nothing was written. */
  | { readonly what: 'theirsStays'; readonly record: AnyEntity; readonly by: string }
  | { readonly what: 'conflict'; readonly theirs: Versioned<Project>; readonly mine: Project }
  | { readonly what: 'failed'; readonly record: AnyEntity; readonly failure: Failure; readonly retry: () => void }
  | { readonly what: 'told'; readonly text: string };

/** The status of a measure; other kinds have none. */
export function statusOf(record: AnyEntity): Status | undefined {
  return 'status' in record ? record.status : undefined;
}

/** What can be done with records. Each act ends in an event; forms also get its outcome. */
export interface Acts {
  readonly event: Event | undefined;
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
  readonly create: <K extends Kind>(kind: K, entity: Entity[K]) => Promise<SaveOutcome<K>>;
  readonly remove: <K extends Kind>(
    kind: K,
    record: Versioned<Entity[K]>,
  ) => Promise<Removed<K> | Conflict<K> | Failure>;
  readonly undo: () => void;
  readonly tell: (text: string) => void;
  /** Says something beside what is said already. */
  readonly add: (text: string) => void;
  readonly dismiss: () => void;
}

/** The store and the page that all acts work on. */
interface ActsContext extends Pick<ProgrammeOnPage, 'put' | 'drop'> {
  readonly store: Store;
  readonly say: React.Dispatch<React.SetStateAction<Event | undefined>>;
  readonly setPending: React.Dispatch<React.SetStateAction<ReadonlySet<number>>>;
}

/** The acts on the records of a page, over its store. */
export function useActs(store: Store, { put, drop }: ProgrammeOnPage): Acts {
  const [event, say] = React.useState<Event>();
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const context: ActsContext = { store, put, drop, say, setPending };
  return {
    event,
    pending,
    changeStatus: (record, to) => void changeStatus(context, record, to),
    save: (kind, base, mine) => save(context, kind, base, mine),
    change: (kind, base, mine) => void change(context, kind, base, mine),
    saveMany: (kind, changes) =>
      writeMany(
        context,
        kind,
        changes.map(({ base, mine }) => ({ base, mine: edited(base.value, mine) })),
      ),
    create: (kind, entity) => create(context, kind, entity),
    remove: (kind, record) => remove(context, kind, record),
    undo: () => void (event && undo(context, event)),
    tell: (text) => say({ what: 'told', text }),
    add: (more) => say((now) => (now ? { ...now, more } : { what: 'told', text: more })),
    dismiss: () => say(undefined),
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
  const answer = await pendingWhile(
    context,
    kind,
    changes.map(({ base }) => base.id),
    context.store.saveMany(kind, changes),
  );
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
  const result = await work;
  if (kind === 'projects') setPending((now) => new Set([...now].filter((id) => !ids.includes(id))));
  return result;
}

/** Shows the record as it now is in its list. */
function show<K extends Kind>({ put }: ActsContext, kind: K, outcome: SaveOutcome<K>): void {
  if (isConflict(outcome)) put(kind, outcome.theirs);
  else if (!isFailure(outcome)) put(kind, outcome.saved);
}

async function changeStatus(context: ActsContext, base: Versioned<Project>, to: Status): Promise<void> {
  const mine = edited(base.value, { ...base.value, status: to, statusDate: today() });
  context.say({ what: 'moving', record: base.value, to });
  context.put('projects', { ...base, value: mine });
  const outcome = await write(context, 'projects', base, mine);
  if (isFailure(outcome)) {
    context.put('projects', base);
    context.say({
      what: 'failed',
      record: base.value,
      failure: outcome,
      retry: () => void changeStatus(context, base, to),
    });
  } else if (isConflict(outcome)) context.say({ what: 'conflict', theirs: outcome.theirs, mine });
  else tellSaved(context, 'projects', base, mine, outcome.saved);
}

async function save<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<SaveOutcome<K>> {
  const wanted = edited(base.value, mine);
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
  if (isFailure(outcome)) {
    const retry = (): void => void change(context, kind, base, mine);
    context.say({ what: 'failed', record: base.value, failure: outcome, retry });
  } else if (isConflict(outcome))
    context.say({ what: 'theirsStays', record: outcome.theirs.value, by: outcome.theirs.modifiedBy });
}

/** Tells of a save, with the way back: what held an example value before then holds it again, and says so. */
function tellSaved<K extends Kind>(
  context: ActsContext,
  kind: K,
  before: Versioned<Entity[K]>,
  mine: Entity[K],
  after: Versioned<Entity[K]>,
): void {
  const moved = statusOf(before.value) !== statusOf(after.value);
  const undo: Undo = async () => {
    const outcome = await write(context, kind, after, carried(mine, before.value, after.value));
    return isFailure(outcome) || isConflict(outcome) ? undefined : outcome.saved.value;
  };
  context.say({ what: 'saved', record: after.value, moved, undo });
}

async function create<K extends Kind>(context: ActsContext, kind: K, entity: Entity[K]): Promise<SaveOutcome<K>> {
  const outcome = await context.store.create(kind, entity);
  if (isFailure(outcome) || isConflict(outcome)) return outcome;
  const { saved } = outcome;
  const undo: Undo = async () => {
    const removed = await context.store.remove(kind, saved);
    if (isFailure(removed) || isConflict(removed)) return undefined;
    context.drop(kind, saved.id);
    return saved.value;
  };
  context.put(kind, saved);
  context.say({ what: 'created', record: saved.value, undo });
  return outcome;
}

async function remove<K extends Kind>(
  context: ActsContext,
  kind: K,
  record: Versioned<Entity[K]>,
): Promise<Removed<K> | Conflict<K> | Failure> {
  const outcome = await context.store.remove(kind, record);
  if (isFailure(outcome))
    context.say({
      what: 'failed',
      record: record.value,
      failure: outcome,
      retry: () => void remove(context, kind, record),
    });
  else if (isConflict(outcome)) context.put(kind, outcome.theirs);
  else {
    const undo: Undo = async () => {
      const restored = await context.store.restore(kind, outcome);
      if (isFailure(restored)) return undefined;
      context.put(kind, restored.saved);
      return restored.saved.value;
    };
    context.drop(kind, record.id);
    context.say({ what: 'removed', record: record.value, undo });
  }
  return outcome;
}

/** Takes back what was done, unless somebody has changed it since. */
async function undo(context: ActsContext, done: Event): Promise<void> {
  if (!('undo' in done)) return;
  context.say(undefined);
  const record = await done.undo();
  if (!record) return context.say({ what: 'cannotUndo', record: done.record });
  context.say({ what: 'undone', record, moved: done.what === 'saved' && done.moved });
}
