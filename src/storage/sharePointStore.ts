import type { SPFI } from '@pnp/sp';
import { isKeyOfRow, newKey } from '../domain/key';
import { merge } from '../domain/merge';
import type { Entity, Kind, Versioned } from '../domain/programme';
import { isFailure, type Conflict, type Failure, type Saved, type Store } from '../domain/store';
import { callsTo, type Calls, type RowName } from './calls';
import type { Surroundings } from './column';
import { duplicateValue, failureOf, refusalOf } from './failure';
import { loadProgramme } from './load';
import { cellsOf, rawRow } from './rows';

/** What a store stands on. */
export interface Ground {
  readonly sp: SPFI;
  /** Server-relative address of the web that holds the lists, '/' for a root site. */
  readonly webUrl: string;
  /** The clock and the dice, handed in so that a test can hold them. */
  readonly now: () => Date;
  readonly random: () => number;
}

/** What the store's acts share. */
interface Desk extends Ground {
  readonly calls: Calls;
  /** What the last load told of rows and time zone; writing needs it. */
  around: Surroundings | undefined;
}

const notLoaded: Failure = { failed: 'unknown', message: 'Nothing can be written before the lists have been read.' };

/** The programme in the SharePoint lists of one site. */
export function sharePointStore(ground: Ground): Store {
  const desk: Desk = { ...ground, calls: callsTo(ground.sp, ground.webUrl), around: undefined };
  return {
    load: () => load(desk),
    save: (kind, base, mine) => save(desk, kind, base, mine),
    create: (kind, entity) => create(desk, kind, entity),
    remove: (kind, record) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'recycle-bin' */ './recycleBin')).recycle(desk.calls, kind, record, around)),
    restore: (kind, removed) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'recycle-bin' */ './recycleBin')).bringBack(desk.calls, kind, removed, around)),
    history: (kind, record) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'history' */ './history')).versionsOf(desk.calls, kind, record, around)),
    setUp: (onStep) => setUp(desk, onStep)
  };
}

/** An act that is fetched when it is first wanted; its refusal is an outcome. */
async function attempt<T>({ around }: Desk, act: (around: Surroundings) => Promise<T>): Promise<T | Failure> {
  if (!around) return notLoaded;
  try {
    return await act(around);
  } catch (error) {
    return failureOf(error);
  }
}

async function load(desk: Desk): ReturnType<Store['load']> {
  const loaded = await loadProgramme(desk.sp, desk.webUrl, () => `${desk.now().toISOString().slice(0, 19)}Z`);
  if (isFailure(loaded)) return loaded;
  desk.around = loaded.around;
  return loaded.programme;
}

type SaveOutcome<K extends Kind> = Saved<K> | Conflict<K> | Failure;

/** How often a record that others keep changing is read again before the save is given up. */
const patience = 4;

async function save<K extends Kind>(desk: Desk, kind: K, base: Versioned<Entity[K]>, wanted: Entity[K], kept: readonly string[] = [], tries = 1): Promise<SaveOutcome<K>> {
  const { calls, around } = desk;
  if (!around) return notLoaded;
  const mine = withKey(wanted, desk);
  const cells = cellsOf(kind, mine, base.value, around);
  if (Object.keys(cells).length === 0) return { saved: base, merged: kept };
  try {
    await calls.write((sp) => calls.items(kind, sp).getById(base.id).update(cells, base.etag));
    return { saved: await calls.reread(kind, base, around), merged: kept };
  } catch (error) {
    if ((await refusalOf(error))?.status !== 412 || tries === patience) return failureOf(error);
  }
  // Somebody was first: their state may be our own lost answer, may leave our change room, or may clash with it.
  try {
    const theirs = await calls.reread(kind, base, around);
    const joined = merge(base.value, mine, theirs.value);
    if ('clashes' in joined) return { theirs, clashes: joined.clashes };
    return await save(desk, kind, theirs, joined.merged, joined.theirs, tries + 1);
  } catch (error) {
    return failureOf(error);
  }
}

async function create<K extends Kind>({ calls, around }: Desk, kind: K, entity: Entity[K]): Promise<Saved<K> | Failure> {
  if (!around) return notLoaded;
  try {
    const saved = await calls.reread(kind, await add(calls, kind, entity, around), around);
    around.remember(kind, saved.id, saved.value.key);
    return { saved, merged: [] };
  } catch (error) {
    return failureOf(error);
  }
}

/** Sends a new row. A create is re-sent when its answer was lost; the unique key then tells that the first one arrived. */
async function add<K extends Kind>(calls: Calls, kind: K, entity: Entity[K], around: Surroundings): Promise<RowName> {
  try {
    const cells = cellsOf(kind, entity, undefined, around);
    return rawRow(await calls.write<unknown>((sp) => calls.items(kind, sp).add(cells))) ?? { key: entity.key };
  } catch (error) {
    if ((await refusalOf(error))?.code !== duplicateValue) throw error;
    return { key: entity.key };
  }
}

async function setUp({ calls }: Desk, onStep: Parameters<Store['setUp']>[0]): ReturnType<Store['setUp']> {
  const { provision } = await import(/* webpackChunkName: 'set-up' */ './provision');
  try {
    await provision({ write: (send) => calls.write(send), webUrl: calls.webUrl, onStep });
    return { ready: true };
  } catch (error) {
    return failureOf(error);
  }
}

/** A row made in SharePoint's own form has no key yet: the first save through us gives it one. */
function withKey<T extends Entity[Kind]>(mine: T, { now, random }: Ground): T {
  if (!isKeyOfRow(mine.key)) return mine;
  const year = 'year' in mine ? mine.year : now().getUTCFullYear();
  return { ...mine, key: 'code' in mine && mine.code !== '' ? mine.code : newKey(year, random) };
}
