import type { SPFI } from '@pnp/sp';
import type { Entity, Kind } from '../domain/programme';
import { isFailure, type Failure, type Store } from '../domain/store';
import { callsTo, type Calls } from './calls';
import type { Surroundings } from './column';
import { failureOf } from './failure';
import { loadProgramme } from './load';

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

/** The programme in the SharePoint lists of one site. Reading is here; the code of every other act is fetched when it is first wanted. */
export function sharePointStore(ground: Ground): Store {
  const desk: Desk = { ...ground, calls: callsTo(ground.sp, ground.webUrl), around: undefined };
  return {
    load: () => load(desk),
    save: (kind, base, mine) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'write' */ './write')).save({ ...desk, around }, kind, base, mine), { kind, mine }),
    create: (kind, entity) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'write' */ './write')).create({ ...desk, around }, kind, entity), { kind, mine: entity }),
    remove: (kind, record) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'recycle-bin' */ './recycleBin')).recycle(desk.calls, kind, record, around)),
    restore: (kind, removed) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'recycle-bin' */ './recycleBin')).bringBack(desk.calls, kind, removed, around)),
    history: (kind, record) => attempt(desk, async (around) => (await import(/* webpackChunkName: 'history' */ './history')).versionsOf(desk.calls, kind, record, around)),
    setUp: (onStep) => setUp(desk, onStep)
  };
}

/** An act that needs a load before it; its refusal is an outcome, of a write with the fields that are to blame. */
async function attempt<T, K extends Kind>(desk: Desk, act: (around: Surroundings) => Promise<T>, written?: { readonly kind: K; readonly mine: Entity[K] }): Promise<T | Failure> {
  if (!desk.around) return notLoaded;
  try {
    return await act(desk.around);
  } catch (error) {
    const failure = await failureOf(error);
    if (!written || failure.failed !== 'refused') return failure;
    const { propertiesRefused } = await import(/* webpackChunkName: 'refused' */ './refused');
    return { ...failure, properties: await propertiesRefused(error, desk.calls, written.kind, written.mine) };
  }
}

async function load(desk: Desk): ReturnType<Store['load']> {
  const loaded = await loadProgramme(desk.sp, desk.webUrl, () => `${desk.now().toISOString().slice(0, 19)}Z`);
  if (isFailure(loaded)) return loaded;
  desk.around = loaded.around;
  return loaded.programme;
}

async function setUp({ calls }: Desk, onStep: Parameters<Store['setUp']>[0]): ReturnType<Store['setUp']> {
  try {
    const { provision } = await import(/* webpackChunkName: 'set-up' */ './provision');
    await provision({ write: (send) => calls.write(send), webUrl: calls.webUrl, onStep });
    return { ready: true };
  } catch (error) {
    return failureOf(error);
  }
}
