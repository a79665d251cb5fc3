import * as React from 'react';
import { carried, differences, edited } from '../../domain/record/differences';
import { isOlder } from '../../domain/record/etag';
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
  type Saved,
  type SaveOutcome,
  type Store,
} from '../../domain/store';
import { create, remove, tellGone, type ActsContext } from './addAndRemove';
import { isGone, statusOf, undoneOf, type Event, type Undo } from './event';
import type { Message, Place } from './messages';
import { today } from './today';
import { useMessages, type Telling } from './useMessages';
import { withCode } from './withCode';
import { followed, type Send } from './writes';
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
  /** Takes a step of a roadmap; its outcome is for the form to show. */
  readonly decide: Store['decide'];
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

/** The acts on the records of a page, over its store; what comes of them is told where the reader then is. */
export function useActs(store: Store, { put, drop, writes, loading }: ProgrammeOnPage, place: Place): Acts {
  const telling = useMessages(place);
  const latest = React.useRef(telling);
  latest.current = telling;
  const programme = loading.phase === 'ready' ? loading.programme : undefined;
  const shown = React.useRef(programme);
  shown.current = programme;
  React.useEffect(() => {
    if (shown.current) latest.current.settle(shown.current);
  }, [programme?.readAt]);
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const running = React.useRef(new Map<string, Promise<unknown>>()).current;
  const written = React.useRef(new Map<string, Versioned<Entity[Kind]>>()).current;
  const { say } = telling;
  const context: ActsContext = { store: followed(store, writes), put, drop, say, setPending, running, written };
  return {
    telling,
    pending,
    changeStatus: (record, to) => void changeStatus(context, record, to),
    save: (kind, base, mine) => save(context, kind, base, mine),
    change: (kind, base, mine) => void changeInTurn(context, kind, base, mine),
    saveMany: (kind, changes) =>
      writeMany(
        context,
        kind,
        changes.map((change) => ({ ...change, mine: edited(change.base.value, change.mine) })),
      ),
    create: (kind, entity, sent) => create(context, kind, entity, sent),
    write: (kind, base, mine, sent) =>
      isUnsaved(base) ? create(context, kind, mine, sent) : save(context, kind, base, mine),
    decide: context.store.decide,
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
  const outcomes = await pendingWhile(context, kind, ids, context.store.saveMany(kind, changes));
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
function show<K extends Kind>({ put, written }: ActsContext, kind: K, outcome: SaveOutcome<K>): void {
  if (isFailure(outcome)) return;
  const record = isConflict(outcome) ? outcome.theirs : outcome.saved;
  if (!isConflict(outcome)) written.set(`${kind} ${record.id}`, record);
  put(kind, record);
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
  else tellSaved(context, 'projects', base, mine, outcome);
}

/** Saves what a form holds, which tells by itself what was joined. */
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
  if (!isFailure(outcome) && !isConflict(outcome)) tellSaved(context, kind, base, wanted, { ...outcome, merged: [] });
  return outcome;
}

/** Changes a record after what is being changed of it already. The same change, asked for twice, is made once. */
async function changeInTurn<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<void> {
  const { running } = context;
  const row = `change ${kind} ${base.id}`;
  const values = differences(base.value, mine).map((property) => [property, mine[property]]);
  await once(context, `${row} ${JSON.stringify(values)}`, async () => {
    const before = running.get(row);
    const turn = (async () => {
      await before;
      await change(context, kind, base, mine);
    })();
    running.set(row, turn);
    await turn.finally(() => running.get(row) === turn && running.delete(row));
  });
}

/**
 * Saves what no form holds, on what this page has made of the record since: a clash leaves theirs, and a failure can be
 * tried again.
 */
async function change<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<void> {
  const written = context.written.get(`${kind} ${base.id}`) as Versioned<Entity[K]> | undefined;
  const from = written && isOlder(base.etag, written.etag) ? written : base;
  const wanted = edited(from.value, carried(base.value, mine, from.value));
  const act = differences(from.value, wanted).join();
  if (act === '') return;
  const outcome = await write(context, kind, from, wanted);
  if (isGone(outcome)) tellGone(context, kind, from);
  else if (isFailure(outcome)) {
    const retry = (): void => void changeInTurn(context, kind, base, mine);
    context.say({ kind, record: from, what: 'failed', failure: outcome, undoing: false, retry, act });
  } else if (isConflict(outcome)) context.say({ kind, record: outcome.theirs, what: 'theirsStays' });
  else tellSaved(context, kind, from, wanted, outcome, act);
}

/** Tells of a save, with the way back: what held an example value before then holds it again, and says so. */
function tellSaved<K extends Kind>(
  context: ActsContext,
  kind: K,
  before: Versioned<Entity[K]>,
  mine: Entity[K],
  { saved, merged }: Saved<K>,
  act?: string,
): void {
  // What somebody else did meanwhile is not mine to tell of, nor to take back.
  const moved = statusOf(before.value) !== statusOf(mine);
  const undo: Undo = () => write(context, kind, saved, carried(mine, before.value, saved.value));
  context.say({ kind, record: saved, what: 'saved', moved, undo, joined: merged, ...(act !== undefined && { act }) });
}

/** Does an act that is under way already only once. */
async function once<T>({ running }: ActsContext, name: string, act: () => Promise<T>): Promise<T> {
  const begun = running.get(name) as Promise<T> | undefined;
  if (begun) return begun;
  const under = act().finally(() => running.delete(name));
  running.set(name, under);
  return under;
}

/** Where taking an event back puts its record. */
const goesTo: Partial<Record<Event['what'], { readonly to: 'bin' | 'list' }>> = {
  created: { to: 'bin' },
  removed: { to: 'list' },
};

/** Takes back what was done, unless somebody has changed it since. */
async function undo(context: ActsContext, done: Event): Promise<void> {
  if (!('undo' in done) || !done.undo) return;
  const { kind, record } = done;
  const outcome = await done.undo();
  if (isConflict(outcome)) context.say({ kind, record, what: 'cannotUndo' });
  else if (done.what === 'saved' && isGone(outcome)) tellGone(context, kind, record);
  else if (isFailure(outcome)) {
    const retry = (): void => void undo(context, done);
    context.say({ kind, record, what: 'failed', failure: outcome, undoing: true, retry, ...goesTo[done.what] });
  } else {
    const { saved, merged } = outcome;
    context.say({ kind, record: saved, what: 'undone', of: undoneOf(done), joined: merged });
  }
}
