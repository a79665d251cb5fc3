import * as React from 'react';
import { differences, edited, withProperties } from '../domain/edit';
import type { Versioned } from '../domain/programme';
import type { Project } from '../domain/project';
import type { Status } from '../domain/status';
import { isConflict, isFailure, type Conflict, type Failure, type Removed, type Saved, type Store } from '../domain/store';
import { today } from './parts/today';
import type { ProgrammeOnPage } from './useProgramme';

/** What the page has just done or could not do. */
export type Event =
  | { readonly what: 'moving'; readonly project: Project; readonly to: Status }
  | { readonly what: 'saved'; readonly before: Versioned<Project>; readonly after: Versioned<Project> }
  | { readonly what: 'created'; readonly record: Versioned<Project> }
  | { readonly what: 'removed'; readonly removed: Removed<'projects'> }
  | { readonly what: 'undone' | 'cannotUndo'; readonly project: Project }
  | { readonly what: 'conflict'; readonly theirs: Versioned<Project>; readonly mine: Project }
  | { readonly what: 'failed'; readonly project: Project; readonly failure: Failure; readonly retry: () => void }
  | { readonly what: 'told'; readonly text: string };

export type SaveOutcome = Saved<'projects'> | Conflict<'projects'> | Failure;

/** What can be done with measures. Each act ends in an event; forms also get its outcome. */
export interface ProjectActs {
  readonly event: Event | undefined;
  /** The measures whose write is under way; they are not moved again until it has ended. */
  readonly pending: ReadonlySet<number>;
  /** Moves a measure to a status as of today, shown at once and taken back if it is not accepted. */
  readonly move: (record: Versioned<Project>, to: Status) => void;
  /** Saves a form's state; a clash is for the form to show. */
  readonly save: (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome>;
  /** Saves without an event: for many at once, which tell the end themselves. */
  readonly saveQuietly: (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome>;
  readonly create: (project: Project) => Promise<SaveOutcome>;
  readonly remove: (record: Versioned<Project>) => Promise<Removed<'projects'> | Conflict<'projects'> | Failure>;
  readonly undo: () => void;
  readonly tell: (text: string) => void;
  readonly dismiss: () => void;
}

/** What the acts share. */
interface Desk extends Pick<ProgrammeOnPage, 'put' | 'drop'> {
  readonly store: Store;
  readonly say: (event: Event | undefined) => void;
  readonly setPending: React.Dispatch<React.SetStateAction<ReadonlySet<number>>>;
}

/** The acts on measures of a page, over its store. */
export function useProjectActs(store: Store, { put, drop }: ProgrammeOnPage): ProjectActs {
  const [event, say] = React.useState<Event>();
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const desk: Desk = { store, put, drop, say, setPending };
  return {
    event,
    pending,
    move: (record, to) => void move(desk, record, to),
    save: (base, mine) => save(desk, base, mine),
    saveQuietly: (base, mine) => write(desk, base, edited(base.value, mine)),
    create: (project) => create(desk, project),
    remove: (record) => remove(desk, record),
    undo: () => void (event && undo(desk, event)),
    tell: (text) => say({ what: 'told', text }),
    dismiss: () => say(undefined)
  };
}

async function write({ store, put, setPending }: Desk, base: Versioned<Project>, mine: Project): Promise<SaveOutcome> {
  setPending((now) => new Set(now).add(base.id));
  const outcome = await store.save('projects', base, mine);
  setPending((now) => new Set([...now].filter((id) => id !== base.id)));
  if (isConflict(outcome)) put('projects', outcome.theirs);
  else if (!isFailure(outcome)) put('projects', outcome.saved);
  return outcome;
}

async function move(desk: Desk, base: Versioned<Project>, to: Status): Promise<void> {
  const mine = edited(base.value, { ...base.value, status: to, statusDate: today() });
  desk.say({ what: 'moving', project: base.value, to });
  desk.put('projects', { ...base, value: mine });
  const outcome = await write(desk, base, mine);
  if (isFailure(outcome)) {
    desk.put('projects', base);
    desk.say({ what: 'failed', project: base.value, failure: outcome, retry: () => void move(desk, base, to) });
  } else if (isConflict(outcome)) desk.say({ what: 'conflict', theirs: outcome.theirs, mine });
  else desk.say({ what: 'saved', before: base, after: outcome.saved });
}

async function save(desk: Desk, base: Versioned<Project>, mine: Project): Promise<SaveOutcome> {
  const outcome = await write(desk, base, edited(base.value, mine));
  if (!isFailure(outcome) && !isConflict(outcome)) desk.say({ what: 'saved', before: base, after: outcome.saved });
  return outcome;
}

async function create({ store, put, say }: Desk, project: Project): Promise<SaveOutcome> {
  const outcome = await store.create('projects', project);
  if (isFailure(outcome)) return outcome;
  put('projects', outcome.saved);
  say({ what: 'created', record: outcome.saved });
  return outcome;
}

async function remove(desk: Desk, record: Versioned<Project>): ReturnType<ProjectActs['remove']> {
  const outcome = await desk.store.remove('projects', record);
  if (isFailure(outcome)) desk.say({ what: 'failed', project: record.value, failure: outcome, retry: () => void remove(desk, record) });
  else if (isConflict(outcome)) desk.put('projects', outcome.theirs);
  else {
    desk.drop('projects', record.id);
    desk.say({ what: 'removed', removed: outcome });
  }
  return outcome;
}

/** Takes back what was done, unless somebody has changed it since. */
async function undo(desk: Desk, done: Event): Promise<void> {
  desk.say(undefined);
  if (done.what === 'saved') {
    const { before, after } = done;
    // What held an example value before holds it again, and says so.
    const back = withProperties(after.value, before.value, [...differences(before.value, after.value), 'exampleFields']);
    const outcome = await write(desk, after, back);
    desk.say({ what: isFailure(outcome) || isConflict(outcome) ? 'cannotUndo' : 'undone', project: before.value });
  } else if (done.what === 'created') {
    const outcome = await desk.store.remove('projects', done.record);
    const undone = !isFailure(outcome) && !isConflict(outcome);
    if (undone) desk.drop('projects', done.record.id);
    desk.say({ what: undone ? 'undone' : 'cannotUndo', project: done.record.value });
  } else if (done.what === 'removed') {
    const outcome = await desk.store.restore('projects', done.removed);
    if (!isFailure(outcome)) desk.put('projects', outcome.saved);
    desk.say({ what: isFailure(outcome) ? 'cannotUndo' : 'undone', project: done.removed.removed.value });
  }
}
