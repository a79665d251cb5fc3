/**
 * An edit keeps its promises whatever people do, in any order, on any network: at random on a list in memory, the same
 * on the real store, and never where a fault is planted.
 */
import fc from 'fast-check';
import type { newKey } from '../src/domain/key';
import type { Project } from '../src/domain/project';
import type * as editing from '../src/domain/record/editing';
import type * as requested from '../src/domain/record/requested';
import type { Store } from '../src/domain/store';
import { aProject } from './builders';
import { localSite } from './localSite';
import { memoryServer, type ModelStore } from './model/memoryStore';
import { run, steps, type Taken } from './model/steps';
import type { World } from './model/world';

type Fault = 'none' | 'a key is used twice' | 'a base is ignored' | 'a late answer is taken';
let mockPlanted: Fault = 'none';

jest.mock('../src/domain/key', () => {
  const real = jest.requireActual<{ newKey: typeof newKey }>('../src/domain/key');
  return {
    ...real,
    newKey: (...args: Parameters<typeof newKey>) =>
      mockPlanted === 'a key is used twice' ? '2026-twice' : real.newKey(...args),
  };
});
jest.mock('../src/domain/record/editing', () => {
  const real = jest.requireActual<typeof editing>('../src/domain/record/editing');
  const ignoringBase: typeof editing.resume = (state, opening) => ({
    ...real.resume(state, opening),
    ...(state.base && state.offered && { base: state.base, mine: state.offered.mine, clash: undefined }),
  });
  return {
    ...real,
    resume: (...args: Parameters<typeof editing.resume<Project>>) =>
      (mockPlanted === 'a base is ignored' ? ignoringBase : real.resume)(...args),
  };
});
jest.mock('../src/domain/record/requested', () => {
  const real = jest.requireActual<typeof requested>('../src/domain/record/requested');
  const takingAny: typeof requested.withAnswer = (now, asked, answer) => now && { ...now, answer };
  return {
    withAnswer: (...args: Parameters<typeof requested.withAnswer>) =>
      (mockPlanted === 'a late answer is taken' ? takingAny : real.withAnswer)(...args),
  };
});
afterEach(() => {
  mockPlanted = 'none';
});

const atFirst = [1, 2, 3].map(
  (number) =>
    aProject({ key: `2026-${number}`, title: `title ${number}`, problem: `problem ${number}`, statusNote: 'note' })
      .value,
);

async function inMemory(): Promise<readonly ModelStore[]> {
  const server = memoryServer();
  const owner = server.store();
  for (const entity of atFirst) await owner.create(entity);
  return [server.store(), owner, server.store()];
}

/** How many runs of how many steps each, drawn from which seed; whether the first run that breaks a promise is told. */
interface Draw {
  readonly runs: number;
  readonly length: number;
  readonly seed: number;
  readonly endOnFailure?: boolean;
}

/** Takes many runs of steps; rejects with the shortest run that breaks a promise. */
async function take(
  { runs: numRuns, length, seed, endOnFailure = false }: Draw,
  taken: Taken = new Map(),
): Promise<readonly World['ledger'][]> {
  const ledgers: World['ledger'][] = [];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps(taken), { maxCommands: length, size: 'max' }), async (commands) => {
      ledgers.push((await run(commands, await inMemory())).ledger);
    }),
    { numRuns, seed, endOnFailure },
  );
  return ledgers;
}

const countOf = (taken: Taken): number => [...taken.values()].reduce((sum, count) => sum + count, 0);

/** How many runs of steps: 120 take more than 10,000 steps; the bench asks for ten times as many. */
const runs = Number(process.env['EDITING_RUNS'] ?? 120);

describe('random steps of two people', () => {
  it('lose nothing, overwrite nothing unseen, and make one row of one add [D3] [D4] [D5]', async () => {
    const taken: Taken = new Map();
    // The seed is the run's, which Jest prints: --seed repeats it.
    const ledgers = await take({ runs, length: 240, seed: jest.getSeed() }, taken);
    expect(countOf(taken)).toBeGreaterThan((10_000 / 120) * runs);
    for (const end of ['saved', 'clashed', 'failed'] as const)
      expect([end, ledgers.some(({ ended }) => ended[end] > 0)]).toEqual([end, true]);
  }, 600_000);

  // A fault is rare, and chance may miss it in any number of runs: the draw is always the same.
  it.each([
    ['a key is used twice', /are one row|made one row|a row too many|never shown/],
    ['a base is ignored', /never shown it|lost/],
    ['a late answer is taken', /of another row is restored/],
  ] as const)(
    'find it where %s',
    async (fault, broken) => {
      mockPlanted = fault;
      const { cause } = (await take({ runs: 400, length: 240, seed: 2, endOnFailure: true }).catch(
        (error: unknown) => error,
      )) as {
        readonly cause?: Error;
      };
      expect(cause?.message).toMatch(broken);
    },
    60_000,
  );
});

/** What the model asks of a store, by the real one. */
function modelStore(store: Store): ModelStore {
  const must = <T extends object>(outcome: T): Exclude<T, { failed: unknown }> => {
    if ('failed' in outcome) throw new Error(JSON.stringify(outcome));
    return outcome as Exclude<T, { failed: unknown }>;
  };
  return {
    rows: async () => must(await store.load()).records.projects,
    save: (base, mine, sent) => store.save('projects', base, mine, { sent: sent ?? [], beside: [] }),
    create: (entity, sent) => store.create('projects', entity, sent),
    remove: (record) => store.remove('projects', record),
    restore: (removed) => store.restore('projects', removed),
    history: async (record) => {
      const versions = await store.history('projects', record);
      return 'failed' in versions ? versions : versions.map(({ value }) => value);
    },
  };
}

/** The list as people see it: rows without what only the server knows; an absent text is an empty one. */
const seen = async (store: ModelStore | undefined): Promise<unknown> =>
  (await store?.rows())?.map(({ value: { key, ...value } }) =>
    Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined && held !== '')),
  );

it('the same steps end alike in memory and in the real list [D3] [D4] [D5]', async () => {
  const site = await localSite();
  try {
    const [lead, owner] = [site.as('lead'), site.as('owner')];
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    const real = [lead, owner, site.as('lead')].map(modelStore);
    await real[1]?.rows();
    for (const entity of atFirst) await owner.create('projects', entity);
    const memory = await inMemory();
    const taken: Taken = new Map();
    // The longest of some: a sample may have any length.
    const [commands] = fc
      .sample(fc.commands(steps(taken), { maxCommands: 300, size: 'max' }), { numRuns: 20, seed: jest.getSeed() })
      .map((sample) => [...sample])
      .sort((a, b) => b.length - a.length);
    if (!commands) throw new Error('No commands.');
    const one = await run(commands, memory);
    const other = await run(commands, real, async (what) => {
      const met = what === 'saveConflict' ? { status: 409 } : { expireDigest: true };
      await site.fault({
        match: { method: what === 'saveConflict' ? 'MERGE' : 'POST', path: 'items' },
        times: 1,
        do: met,
      });
      return () => site.faultless();
    });
    expect(await seen(real[0])).toEqual(await seen(memory[0]));
    expect(other.ledger.ended).toEqual(one.ledger.ended);
    expect(other.ledger.ended.saved).toBeGreaterThan(0);
  } finally {
    await site.close();
  }
}, 120_000);
