/** What a failure is told as: code that does not come, a fault of our own, a connection that breaks. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aProject } from '../../tests/builders';
import type { LocalSite } from '../../tests/localSite';
import { readySite } from '../../tests/readySite';
import type { Versioned } from '../domain/programme';
import type { Project } from '../domain/project';
import type { Store } from '../domain/store';

/** Code that does not come: what its import() rejects with, by the name of the file. */
const mockLost = new Map<string, Error>();
const mockCode = (name: string): unknown => {
  const lost = mockLost.get(name);
  if (lost) throw lost;
  return jest.requireActual(`./${name}`);
};
jest.mock('./writing/save', () => mockCode('writing/save'));
jest.mock('./writing/create', () => mockCode('writing/create'));
jest.mock('./writing/saveMany', () => mockCode('writing/saveMany'));
jest.mock('./writing/recycleBin', () => mockCode('writing/recycleBin'));
jest.mock('./writing/frozenCopies', () => mockCode('writing/frozenCopies'));
jest.mock('./writing/refused', () => mockCode('writing/refused'));
jest.mock('./reading/versions', () => mockCode('reading/versions'));
jest.mock('./reading/refresh', () => mockCode('reading/refresh'));
jest.mock('./setUp/provision', () => mockCode('setUp/provision'));

let site: LocalSite;
let lead: Store;
let assets: Server;
let assetsUrl = '';
beforeAll(async () => {
  site = await readySite();
  assets = createServer((_, answer) => answer.writeHead(404).end());
  await new Promise<void>((listening) => assets.listen(0, '127.0.0.1', listening));
  assetsUrl = `http://127.0.0.1:${(assets.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  lead = site.as('lead');
  await lead.load();
});
afterEach(async () => {
  mockLost.clear();
  jest.restoreAllMocks();
  await fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
});
afterAll(async () => {
  await site.close();
  assets.closeAllConnections();
  await new Promise((closed) => assets.close(closed));
});

let count = 0;
async function fresh(): Promise<Versioned<Project>> {
  count += 1;
  const outcome = await lead.create('projects', aProject({ key: `F${count}`, title: `Toimenpide ${count}` }).value);
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

/** webpack's error for a script that its server does not have, or that nobody answers for. */
const lostCode = (request: string): Error =>
  Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError', request });

const acts: readonly [string, string, (record: Versioned<Project>) => Promise<unknown>][] = [
  ['a save', 'writing/save', (record) => lead.save('projects', record, { ...record.value, status: 'done' })],
  [
    'a change of many',
    'writing/saveMany',
    (record) => lead.saveMany('projects', [{ base: record, mine: record.value }]),
  ],
  ['an add', 'writing/create', () => lead.create('projects', aProject({ key: 'lisays' }).value)],
  ['a delete', 'writing/recycleBin', (record) => lead.remove('projects', record)],
  ['an undone delete', 'writing/recycleBin', (removed) => lead.restore('projects', { removed, handle: 'x' })],
  ['a history', 'reading/versions', (record) => lead.history('projects', record)],
  ['a set-up', 'setUp/provision', () => site.as('owner').setUp(() => undefined)],
];

describe('code of the store that does not come', () => {
  it.each(acts)('ends %s in a failure: gone from its server, or without an answer', async (_, file, act) => {
    const record = await fresh();
    jest.resetModules();
    mockLost.set(file, lostCode(`${assetsUrl}/chunk.write_1.js`));
    expect(await act(record)).toEqual({ failed: 'outdated' });
    mockLost.set(file, lostCode('http://127.0.0.1:9/chunk.write_1.js'));
    expect(await act(record)).toEqual({ failed: 'offline' });
  });

  it('is asked for again by the next try', async () => {
    const record = await fresh();
    jest.resetModules();
    mockLost.set('writing/save', lostCode('http://127.0.0.1:9/chunk.write_1.js'));
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual({ failed: 'offline' });
    mockLost.clear();
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toMatchObject({
      saved: { value: { status: 'done' } },
    });
  });

  it('leaves a refusal as it is where only its fields could not be found out', async () => {
    const record = await fresh();
    mockLost.set('writing/refused', lostCode('http://127.0.0.1:9/chunk.refused_1.js'));
    expect(await lead.save('projects', record, { ...record.value, benefit: 9 })).toMatchObject({
      failed: 'refused',
      properties: [],
    });
  });
});

describe('a fault of our own', () => {
  it('is told as what it is, not as a lost network, and the store does not reject', async () => {
    const now = (): Date => {
      throw new TypeError('x is undefined');
    };
    expect(await site.as('lead', now).load()).toEqual({ failed: 'unknown', message: 'TypeError: x is undefined' });
    const programme = await lead.load();
    if ('failed' in programme) throw new Error(programme.failed);
    mockLost.set('reading/refresh', new TypeError('y is undefined'));
    jest.resetModules();
    expect(await lead.refresh(programme)).toEqual({ failed: 'unknown', message: 'TypeError: y is undefined' });
  });

  it.each(acts)('in %s is told, too', async (_, file, act) => {
    const record = await fresh();
    jest.resetModules();
    mockLost.set(file, new TypeError('z is undefined'));
    expect(await act(record)).toEqual({ failed: 'unknown', message: 'TypeError: z is undefined' });
  });
});

describe('a connection that breaks', () => {
  it('before the answer is told as being offline', async () => {
    const record = await fresh();
    await site.fault({ match: { path: '/_api/web' }, times: 99, do: { drop: 'before' } });
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual({
      failed: 'offline',
      unsure: true,
    });
    expect(await lead.saveMany('projects', [{ base: record, mine: { ...record.value, status: 'done' } }])).toEqual([
      { failed: 'offline', unsure: true },
    ]);
  });

  it('in the middle of the answer is told as being offline, too', async () => {
    const record = await fresh();
    const real = fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
      const answer = await real(address, init);
      if (init?.method !== 'GET' || !answer.ok) return answer;
      const half = new ReadableStream({
        start: (body) => {
          body.enqueue(new TextEncoder().encode('{"value":['));
          body.error(new TypeError('terminated'));
        },
      });
      return new Response(half, { status: answer.status, headers: answer.headers });
    });
    expect(await lead.history('projects', record)).toEqual({ failed: 'offline' });
    expect(await lead.load()).toEqual({ failed: 'offline' });
  });
});
