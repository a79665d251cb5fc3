import type { SPFI } from '@pnp/sp';
import type { Entity, Kind } from '../domain/programme';
import { isFailure, type Failure, type Store } from '../domain/store';
import { callsTo, type Calls } from './calls';
import type { CellContext } from './columns/column';
import { failureOf } from './failure';
import { loadProgramme } from './reading/load';
import { unreadOf } from './reading/unread';
import type { FreezeContext } from './writing/frozenCopies';

/** What a store is made from. */
export interface StoreOptions {
  readonly sp: SPFI;
  /** Server-relative address of the web that holds the lists, '/' for a root site. */
  readonly webUrl: string;
  /** The time now, and a random number from 0 to 1; a test gives its own. */
  readonly now: () => Date;
  readonly random: () => number;
  /** Forgets what this reader saw the last time: they may no longer read it, or it is there no more. */
  readonly forget?: () => void;
  /** Waits until a second has passed: stamps of lists are whole seconds. */
  readonly pause?: () => Promise<void>;
  /** What the page knows the reader and the site by: the report of a site's test leaves it out. */
  readonly names?: readonly string[];
}

/** What the functions of one store share. */
interface StoreState extends StoreOptions {
  readonly calls: Calls;
  /** What the last load told of rows and time zone; writing needs it, and waits for a load that is under way. */
  cellContext: CellContext | undefined;
  listIds: readonly string[];
  loading: ReturnType<Store['load']> | undefined;
}

const notLoaded: Failure = { failed: 'unknown', message: 'Nothing can be written before the lists have been read.' };

/**
 * The programme in the SharePoint lists of one site. Loading is here; the code of everything else is fetched when it is
 * first wanted.
 */
export function sharePointStore(options: StoreOptions): Store {
  const calls = callsTo(options.sp, options.webUrl);
  const state: StoreState = { ...options, calls, cellContext: undefined, listIds: [], loading: undefined };
  return {
    load: () => load(state),
    refresh: (since) => refresh(state, since),
    ...saving(state),
    ...recycling(state),
    findPeople: (text) => attempt(state, async () => (await peopleCode()).foundPeople(calls, text)),
    mayEdit: async (person) => {
      const told = await attempt(state, async () => (await peopleCode()).mayEdit(calls, person));
      return typeof told === 'object' ? undefined : told;
    },
    history: (kind, record) =>
      attempt(state, async (cellContext) => {
        const { versionsOf } = await import(/* webpackChunkName: 'history' */ './reading/versions');
        return versionsOf(calls, kind, record, cellContext);
      }),
    recentHistory: (kind, records) =>
      attempt(state, async (cellContext) => {
        const { recentVersionsOf } = await import(/* webpackChunkName: 'history' */ './reading/versions');
        return recentVersionsOf(calls, kind, records, cellContext);
      }),
    ...decisions(state),
    setUp: (onStep, first) => setUp(state, onStep, first),
    ...testing(state),
  };
}

const writeCode = () => import(/* webpackChunkName: 'write' */ './writing/people');
const peopleCode = () => import(/* webpackChunkName: 'people' */ './reading/people');
const recycleBinCode = () => import(/* webpackChunkName: 'recycle-bin' */ './writing/recycleBin');
const frozenCopiesCode = () => import(/* webpackChunkName: 'frozen-copies' */ './writing/frozenCopies');

/** Writes records, one or many, and adds them. What the board decides is not written here: see `decisions`. */
function saving(state: StoreState): Pick<Store, 'save' | 'saveMany' | 'create'> {
  return {
    save: (kind, base, mine, earlier) =>
      attempt(
        state,
        async (cellContext) =>
          decides(base.value, mine)
            ? byDecideAlone
            : (await writeCode()).saveWithPeople({ ...state, cellContext }, kind, base, mine, earlier),
        { kind, mine },
      ),
    saveMany: (kind, changes) =>
      attempt(state, async (cellContext) => {
        if (changes.some(({ base, mine }) => decides(base.value, mine))) return byDecideAlone;
        return (await writeCode()).saveManyWithPeople({ ...state, cellContext }, kind, changes);
      }),
    create: (kind, entity, sent) =>
      attempt(
        state,
        async (cellContext) =>
          decides({ state: undefined }, entity)
            ? byDecideAlone
            : (await writeCode()).createWithPeople({ ...state, cellContext }, kind, entity, sent),
        { kind, mine: entity },
      ),
  };
}

const byDecideAlone: Failure = { failed: 'wrongStep', wrong: 'byDecisionOnly' };

/** True where a write would take a roadmap to another state: that freezes a copy first. A new one may be a draft. */
function decides(before: object, after: object): boolean {
  const stateOf = (roadmap: object): unknown => ('state' in roadmap ? (roadmap.state ?? 'draft') : undefined);
  return 'state' in before && stateOf(before) !== (stateOf(after) ?? 'draft');
}

/** Puts records into the site's recycle bin, and brings them back. */
function recycling(state: StoreState): Pick<Store, 'remove' | 'restore'> {
  const { calls } = state;
  return {
    remove: (kind, record) =>
      attempt(state, async (cellContext) => (await recycleBinCode()).recycle(calls, kind, record, cellContext)),
    restore: (kind, removed) =>
      attempt(state, async (cellContext) => (await recycleBinCode()).bringBack(calls, kind, removed, cellContext)),
  };
}

/** What the board decides: a state of a roadmap, and the frozen copies beside it. */
function decisions(state: StoreState): Pick<Store, 'decide' | 'freeze' | 'copies' | 'copy'> {
  const { calls } = state;
  const contextOf = (cellContext: CellContext): FreezeContext => ({ ...state, cellContext, load: () => load(state) });
  return {
    decide: (base, wanted, onStep) =>
      attempt(
        state,
        async (cellContext) => (await frozenCopiesCode()).decide(contextOf(cellContext), base, wanted, onStep),
        { kind: 'roadmaps', mine: wanted },
      ),
    freeze: (roadmap, label, onStep) =>
      attempt(state, async (cellContext) =>
        (await frozenCopiesCode()).freeze(contextOf(cellContext), roadmap, label, onStep),
      ),
    copies: (roadmap) => attempt(state, async () => (await frozenCopiesCode()).copiesOf(calls, roadmap)),
    copy: (roadmap, name) => attempt(state, async () => (await frozenCopiesCode()).copyOf(calls, roadmap, name)),
  };
}

/** What an act was to write. */
interface WrittenOf<K extends Kind> {
  readonly kind: K;
  readonly mine: Entity[K];
}

/** Does what needs a load before it; a refusal is an outcome, of a write with the fields that are to blame. */
async function attempt<T, K extends Kind>(
  state: StoreState,
  act: (cellContext: CellContext) => Promise<T>,
  written?: WrittenOf<K>,
): Promise<T | Failure> {
  if (!state.cellContext) await state.loading;
  // A load that failed is tried again: the network may be back. One that waits for the page to be drawn is not waited
  // for.
  const outcome = state.cellContext ? undefined : await load(state);
  if (!state.cellContext) return outcome && isFailure(outcome) ? outcome : notLoaded;
  try {
    return await act(state.cellContext);
  } catch (error) {
    const failure = await failureOf(error);
    return written && failure.failed === 'refused' ? withProperties(failure, error, state, written) : failure;
  }
}

/** A refusal with the fields that are to blame; without them where they cannot be found out. */
async function withProperties<K extends Kind>(
  refusal: Failure,
  error: unknown,
  { calls }: StoreState,
  { kind, mine }: WrittenOf<K>,
): Promise<Failure> {
  try {
    const { explained } = await import(/* webpackChunkName: 'refused' */ './writing/refused');
    return await explained(refusal, error, calls, kind, mine);
  } catch {
    return { ...refusal, properties: [] }; // it is told all the same
  }
}

/** Reads again what has moved; everything, where nothing has been read yet. */
function refresh(state: StoreState, since: Parameters<Store['refresh']>[0]): ReturnType<Store['refresh']> {
  if (state.cellContext === undefined) return load(state);
  return attempt(state, async (cellContext) => {
    const { refreshed } = await import(/* webpackChunkName: 'refresh' */ './reading/refresh');
    const outcome = await refreshed(state.calls, since, { cellContext, listIds: state.listIds }, state.now);
    // A column may have been taken away since, or one list does not answer: a load reads what there is without it.
    return isFailure(outcome) && unreadOf(outcome) ? load(state) : outcome;
  });
}

/** Reads everything; a write that is asked for meanwhile waits for it. */
function load(state: StoreState): ReturnType<Store['load']> {
  state.loading = read(state);
  return state.loading;
}

async function read(state: StoreState): ReturnType<Store['load']> {
  const loaded = await loadProgramme(state.sp, state.webUrl, state.now, state.cellContext?.rich).catch(failureOf);
  if (isFailure(loaded)) {
    // Whoever may no longer read is not shown what they could read before, nor lists that are there no more.
    if (['forbidden', 'notProvisioned', 'foreignLists'].includes(loaded.failed)) state.forget?.();
    return loaded;
  }
  state.cellContext = loaded.cellContext;
  state.listIds = loaded.listIds;
  return loaded.programme;
}

async function setUp(
  { calls }: StoreState,
  ...[onStep, first]: Parameters<Store['setUp']>
): ReturnType<Store['setUp']> {
  try {
    const { provision } = await import(/* webpackChunkName: 'set-up' */ './setUp/provision');
    return await provision({ write: (send) => calls.write(send), webUrl: calls.webUrl, onStep, first });
  } catch (error) {
    return failureOf(error);
  }
}

/** The tests of the site itself, which need no lists of ours. */
function testing(state: StoreState): Pick<Store, 'testSite' | 'clearSiteTests'> {
  const { sp, webUrl, now, random, pause = aSecond, names = [] } = state;
  return {
    testSite: async ({ onStep, stopped }) => {
      try {
        const { runSiteTest } = await import(/* webpackChunkName: 'site-test' */ './siteTest/runSiteTest');
        return await runSiteTest({ sp, webUrl, now, random, pause, stopped, names }, onStep);
      } catch (error) {
        return failureOf(error);
      }
    },
    clearSiteTests: async () => {
      try {
        const { clearTraces } = await import(/* webpackChunkName: 'site-test' */ './siteTest/traces');
        return await clearTraces(sp, webUrl, now);
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

function aSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}
