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
  type SaveOutcome,
  type Store,
} from '../../domain/store';
import { create, removeOnce, tellGone, type ActingPage, type ActsContext } from './addAndRemove';
import { isGone, undoneOf, type Event, type Found, type ManyChanged } from './event';
import type { Message, Place } from './messages';
import type { Reads } from './reads';
import { arrivedEvent, ifChanged, isMovedOn, savedEvent } from './savedEvents';
import { today } from './today';
import { useMessages, type Telling } from './useMessages';
import type { Arrived } from '../record/session';
import { withCode } from './withCode';
import { write, writeMany } from './writeRecords';
import { followed, type Send } from './writes';

/** What can be done with records. Each act ends in an event; forms also get its outcome. */
export interface Acts {
  readonly telling: Telling;
  /** The measures whose write is under way; they are not moved again until it has ended. */
  readonly pending: ReadonlySet<number>;
  /** Gives a measure a status as of today, shown at once and taken back if it is not accepted. */
  readonly changeStatus: (record: Versioned<Project>, to: Status) => void;
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
  /** Saves a form's state: over `base`, or as a new record where that is in no list; a clash is for it to show. */
  readonly write: Send;
  /** Puts on the page, and tells, what has arrived of a form although its answer was lost. */
  readonly arrived: <K extends Kind>(kind: K, arrived: Arrived<Entity[K]>) => void;
  /** Says of a form that was left, by the name of its opening, that nobody knows what it has saved. */
  readonly leftUnsure: <K extends Kind>(kind: K, record: Versioned<Entity[K]>, opening: string, text: string) => void;
  /** True for a record as this page has written it last. */
  readonly hasWritten: <K extends Kind>(kind: K, record: Versioned<Entity[K]>) => boolean;
  /** True for a record that this page itself has taken out of its list. */
  readonly hasRemoved: <K extends Kind>(kind: K, record: Versioned<Entity[K]>) => boolean;
  /** Takes that back: it is known now, or somebody goes on with the draft. */
  readonly endUnsure: (opening: string) => void;
  readonly remove: <K extends Kind>(
    kind: K,
    record: Versioned<Entity[K]>,
  ) => Promise<Removed<K> | Conflict<K> | Failure>;
  /** Takes back what a message offers to. */
  readonly undo: (message: Message) => void;
  /** Uses code that is fetched for it; that it does not come, or fails, is told. */
  readonly withCode: <T>(load: () => Promise<T>, use: (code: T) => void | Promise<void>) => void;
  readonly tell: (text: string) => void;
  /** Says what a read has found out, beside what else it has. */
  readonly tellBeside: (text: string) => void;
  /** Says that many records were changed, and offers the way back. */
  readonly tellMany: (changed: ManyChanged) => void;
  /** Says something beside what passes by itself just now. */
  readonly add: (text: string) => void;
}

/** The acts on the records of a page, over its store; what comes of them is told where the reader then is. */
export function useActs(
  store: Store,
  { put, drop, writes, loading }: ActingPage,
  { route, reads }: { readonly route: Place; readonly reads: Reads },
): Acts {
  const telling = useMessages(route);
  const latest = React.useRef(telling);
  latest.current = telling;
  React.useEffect(() => reads.listen((read) => latest.current.settle(read)), [reads]);
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const kept = React.useRef(nothingYet()).current;
  const { say } = telling;
  const siteToday: ActsContext['today'] = () => today(loading?.phase === 'ready' ? loading.programme : {});
  const shownOn = { put, drop, say, setPending, today: siteToday };
  const context: ActsContext = { store: followed(store, writes), ...shownOn, ...kept };
  return {
    telling,
    pending,
    changeStatus: (record, to) => void changeStatus(context, record, to),
    change: (kind, base, mine) => void changeInTurn(context, kind, base, mine),
    saveMany: (kind, changes) =>
      writeMany(
        context,
        kind,
        changes.map((change) => ({ ...change, mine: edited(change.base.value, change.mine) })),
      ),
    create: (kind, entity, sent) => create(context, kind, entity, sent),
    write: (kind, base, mine, sent) =>
      isUnsaved(base) ? create(context, kind, mine, sent) : save(context, kind, base, mine, sent),
    decide: context.store.decide,
    arrived: (kind, arrived) => {
      put(kind, arrived.found);
      telling.sayBeside(arrivedEvent(context, kind, arrived));
    },
    leftUnsure: (kind, record, opening, text) => {
      telling.endUnsure(opening);
      say({ kind, record, what: 'leftUnsure', opening, text });
    },
    endUnsure: telling.endUnsure,
    hasWritten: (kind, { id, etag }) => kept.written.get(`${kind} ${id}`)?.etag === etag,
    hasRemoved: (kind, { id }) => kept.removed.has(`${kind} ${id}`),
    remove: (kind, record) => removeOnce(context, kind, record),
    undo: ({ id, event, undoing, beside }) => {
      if (undoing) return;
      telling.setUndoing(id);
      if (event.what === 'changedMany') return event.undoMany?.();
      void undo({ ...context, say: beside ? telling.sayBeside : say }, event); // each in its own place
    },
    withCode: (load, use) => void withCode(telling.say, load, use),
    tell: (text) => telling.say({ what: 'told', text }),
    tellBeside: (text) => telling.sayBeside({ what: 'told', text }),
    tellMany: (changed) => telling.say({ what: 'changedMany', ...changed }),
    add: telling.add,
  };
}

/** What a page keeps of its acts, before the first one. */
function nothingYet(): Pick<ActsContext, 'removing' | 'changing' | 'written' | 'removed'> {
  return { removing: new Map(), changing: new Map(), written: new Map(), removed: new Set() };
}

async function changeStatus(context: ActsContext, base: Versioned<Project>, to: Status): Promise<void> {
  const mine = edited(base.value, { ...base.value, status: to, statusDate: context.today() });
  const about = { kind: 'projects', record: base, changes: ['status', 'statusDate'] } as const;
  context.say({ ...about, what: 'moving', to });
  context.put('projects', { ...base, value: mine });
  const outcome = await write(context, 'projects', base, mine);
  if (isGone(outcome)) tellGone(context, 'projects', base);
  else if (isFailure(outcome)) {
    context.put('projects', base);
    const said = { what: 'failed', failure: outcome, undoing: false } as const;
    const ifDone = ifChanged(context, 'projects', base, mine);
    context.say({ ...about, ...said, ifDone, retry: () => void changeStatus(context, base, to) });
  } else if (isConflict(outcome)) context.say({ ...about, what: 'conflict', record: outcome.theirs, mine });
  else context.say(savedEvent(context, 'projects', base, mine, outcome));
}

/** Saves what a form holds, which tells by itself what was joined. */
async function save<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  sent: readonly Entity[K][],
): Promise<SaveOutcome<K>> {
  const wanted = edited(base.value, mine);
  // Everything was left to somebody else: there is nothing to write, and nothing to tell.
  if (differences(base.value, wanted).length === 0 && sent.length === 0) return { saved: base, merged: [] };
  const outcome = await write(context, kind, base, wanted, sent);
  if (isFailure(outcome) || isConflict(outcome)) return outcome;
  context.say(savedEvent(context, kind, base, wanted, { ...outcome, merged: [] }));
  return outcome;
}

/**
 * Changes a record after what is being changed of it already. The same change, asked for twice in a row, is made once.
 */
async function changeInTurn<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
): Promise<void> {
  const { changing } = context;
  const row = `${kind} ${base.id}`;
  const wanted = JSON.stringify(differences(base.value, mine).map((property) => [property, mine[property]]));
  const before = changing.get(row);
  if (before?.change === wanted) return;
  const done = (async () => {
    await before?.done;
    await change(context, kind, base, mine);
  })();
  changing.set(row, { change: wanted, done });
  await done.finally(() => changing.get(row)?.done === done && changing.delete(row));
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
  const changes = differences(from.value, wanted);
  if (changes.length === 0) return;
  const outcome = await write(context, kind, from, wanted);
  if (isGone(outcome)) tellGone(context, kind, from);
  else if (isFailure(outcome)) {
    const retry = (): void => void changeInTurn(context, kind, base, mine);
    const ifDone = ifChanged(context, kind, from, wanted);
    context.say({ kind, record: from, changes, what: 'failed', failure: outcome, undoing: false, retry, ifDone });
  } else if (isConflict(outcome)) context.say({ kind, record: outcome.theirs, changes, what: 'theirsStays' });
  else context.say(savedEvent(context, kind, from, wanted, outcome));
}

/** Takes back what was done, unless somebody has changed it since. */
async function undo(context: ActsContext, done: Event): Promise<void> {
  if (!('undo' in done) || !done.undo) return;
  const { kind, record, changes, isUndone } = done;
  const about = { kind, record, ...(changes && { changes }) };
  const outcome = await done.undo();
  if (isConflict(outcome)) context.say({ ...about, what: 'cannotUndo' });
  else if (done.what === 'saved' && isGone(outcome)) tellGone(context, kind, record);
  else if (isFailure(outcome)) {
    const retry = (): void => void undo(context, done);
    const ifDone = (found: Found): Event | undefined => {
      if (isUndone?.(found)) return { ...about, record: found ?? record, what: 'undone', of: undoneOf(done) };
      if (found && changes && isMovedOn(record, found, changes)) return { ...about, record: found, what: 'cannotUndo' };
      return done.what === 'saved' && !found ? { kind, record, what: 'gone' } : undefined;
    };
    context.say({ ...about, what: 'failed', failure: outcome, undoing: true, retry, ifDone });
  } else {
    const { saved, merged } = outcome;
    context.say({ ...about, record: saved, what: 'undone', of: undoneOf(done), joined: merged });
  }
}
