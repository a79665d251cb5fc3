import type { SPFI } from '@pnp/sp';
import type { Entity, Kind } from '../domain/programme';
import { isFailure, type Failure, type Store } from '../domain/store';
import type { KeptProgramme } from './reading/cache';
import { callsTo, type Calls } from './calls';
import type { Surroundings } from './columns/column';
import { failureOf } from './failure';
import { loadProgramme } from './reading/load';

/** What a store stands on. */
export interface Ground {
  readonly sp: SPFI;
  /** Server-relative address of the web that holds the lists, '/' for a root site. */
  readonly webUrl: string;
  /** The clock and the dice, handed in so that a test can hold them. */
  readonly now: () => Date;
  readonly random: () => number;
  /** Where the last programme that was read is kept, if anywhere. */
  readonly kept?: KeptProgramme;
}

/** What the store's acts share. */
interface Desk extends Ground {
  readonly calls: Calls;
  /** What the last load told of rows and time zone; writing needs it, and waits for a load that is under way. */
  around: Surroundings | undefined;
  loading: ReturnType<Store['load']> | undefined;
}

const notLoaded: Failure = { failed: 'unknown', message: 'Nothing can be written before the lists have been read.' };

/**
 * The programme in the SharePoint lists of one site. Reading is here; the code of every other act is fetched when it is
 * first wanted.
 */
export function sharePointStore(ground: Ground): Store {
  const desk: Desk = { ...ground, calls: callsTo(ground.sp, ground.webUrl), around: undefined, loading: undefined };
  return {
    load: () => load(desk),
    refresh: (since) => refresh(desk, since),
    save: (kind, base, mine) =>
      attempt(
        desk,
        async (around) =>
          (await import(/* webpackChunkName: 'write' */ './writing/save')).save({ ...desk, around }, kind, base, mine),
        { kind, mine },
      ),
    saveMany: (kind, changes) =>
      attempt(desk, async (around) =>
        (await import(/* webpackChunkName: 'write-many' */ './writing/saveMany')).saveMany(
          { ...desk, around },
          kind,
          changes,
        ),
      ),
    create: (kind, entity) =>
      attempt(
        desk,
        async (around) =>
          (await import(/* webpackChunkName: 'write' */ './writing/save')).create({ ...desk, around }, kind, entity),
        { kind, mine: entity },
      ),
    remove: (kind, record) =>
      attempt(desk, async (around) =>
        (await import(/* webpackChunkName: 'recycle-bin' */ './writing/recycleBin')).recycle(
          desk.calls,
          kind,
          record,
          around,
        ),
      ),
    restore: (kind, removed) =>
      attempt(desk, async (around) =>
        (await import(/* webpackChunkName: 'recycle-bin' */ './writing/recycleBin')).bringBack(
          desk.calls,
          kind,
          removed,
          around,
        ),
      ),
    history: (kind, record) =>
      attempt(desk, async (around) =>
        (await import(/* webpackChunkName: 'history' */ './reading/versions')).versionsOf(
          desk.calls,
          kind,
          record,
          around,
        ),
      ),
    ...decisions(desk),
    setUp: (onStep) => setUp(desk, onStep),
  };
}

/** What the board decides: a state of a roadmap, and the frozen copies beside it. */
function decisions(desk: Desk): Pick<Store, 'decide' | 'freeze' | 'copies' | 'copy'> {
  return {
    decide: (base, wanted, onStep) =>
      attempt(
        desk,
        async (around) =>
          (await frozenCopies()).decide({ ...desk, around, load: () => load(desk) }, base, wanted, onStep),
        { kind: 'roadmaps', mine: wanted },
      ),
    freeze: (roadmap, label, onStep) =>
      attempt(desk, async (around) =>
        (await frozenCopies()).freeze({ ...desk, around, load: () => load(desk) }, roadmap, label, onStep),
      ),
    copies: (roadmap) => attempt(desk, async () => (await frozenCopies()).copiesOf(desk.calls, roadmap)),
    copy: (roadmap, name) => attempt(desk, async () => (await frozenCopies()).copyOf(desk.calls, roadmap, name)),
  };
}

const frozenCopies = () => import(/* webpackChunkName: 'frozen-copies' */ './writing/frozenCopies');

/** An act that needs a load before it; its refusal is an outcome, of a write with the fields that are to blame. */
async function attempt<T, K extends Kind>(
  desk: Desk,
  act: (around: Surroundings) => Promise<T>,
  written?: { readonly kind: K; readonly mine: Entity[K] },
): Promise<T | Failure> {
  if (!desk.around) await desk.loading;
  // A load that failed is tried again: the network may be back. One that waits for the page to be drawn is not waited
  // for.
  const outcome = desk.around ? undefined : await load(desk);
  if (!desk.around) return outcome && isFailure(outcome) ? outcome : notLoaded;
  try {
    return await act(desk.around);
  } catch (error) {
    const failure = await failureOf(error);
    if (!written || failure.failed !== 'refused') return failure;
    const { propertiesRefused } = await import(/* webpackChunkName: 'refused' */ './writing/refused');
    return { ...failure, properties: await propertiesRefused(error, desk.calls, written.kind, written.mine) };
  }
}

/** Reads again what has moved; everything, where nothing has been read yet. */
function refresh(desk: Desk, since: Parameters<Store['refresh']>[0]): ReturnType<Store['refresh']> {
  if (desk.around === undefined) return load(desk);
  return attempt(desk, async (around) => {
    const { refreshed } = await import(/* webpackChunkName: 'refresh' */ './reading/refresh');
    return refreshed(desk.sp, desk.webUrl, since, around, desk.now);
  });
}

function load(desk: Desk): ReturnType<Store['load']> {
  desk.loading = read(desk);
  return desk.loading;
}

async function read(desk: Desk): ReturnType<Store['load']> {
  const loaded = await loadProgramme(desk.sp, desk.webUrl, desk.now);
  if (isFailure(loaded)) {
    // Whoever may no longer read is not shown what they could read before.
    if (loaded.failed === 'forbidden' || loaded.failed === 'notProvisioned') void desk.kept?.drop();
    return loaded;
  }
  desk.around = loaded.around;
  void desk.kept?.keep(loaded.programme);
  return loaded.programme;
}

async function setUp({ calls }: Desk, onStep: Parameters<Store['setUp']>[0]): ReturnType<Store['setUp']> {
  try {
    const { provision } = await import(/* webpackChunkName: 'set-up' */ './setUp/provision');
    await provision({ write: (send) => calls.write(send), webUrl: calls.webUrl, onStep });
    return { ready: true };
  } catch (error) {
    return failureOf(error);
  }
}
