/** Answers that are not SharePoint's own, and reads that fail after a write has arrived. */
import { aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
  await lead.load();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => site.close());

let count = 0;
const newProject = (): Project => aProject({ key: `O${(count += 1)}`, statusNote: 'ennen' }).value;

async function fresh(): Promise<Versioned<Project>> {
  const outcome = await lead.create('projects', newProject());
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

type Call = Readonly<{ method: string; address: string }>;

/** Answers the calls that `which` names with this; the service does not see them. */
function answerWith(which: (call: Call) => boolean, answer: () => Response): void {
  const real = fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const headers = new Headers(init?.headers);
    const method = headers.get('X-HTTP-Method') ?? init?.method ?? 'GET';
    const asked = address instanceof Request ? address.url : String(address);
    return which({ method, address: asked }) ? Promise.resolve(answer()) : real(address, init);
  });
}

/** A page of somebody on the way, such as a sign-in. */
const page = (status: number) => (): Response =>
  new Response('<!DOCTYPE html><html><title>Kirjaudu</title></html>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });

const isWrite = ({ method, address }: Call): boolean => method !== 'GET' && !address.includes('contextinfo');
/** A read of rows; the one of a list's columns comes before a write. */
const isRead = ({ method, address }: Call): boolean => method === 'GET' && !address.includes('/fields?');

describe('a page that somebody on the way answers in place of SharePoint', () => {
  it('is no answer to a save, which has not arrived', async () => {
    const record = await fresh();
    answerWith(isWrite, page(200));
    const mine = { ...record.value, statusNote: 'minun' };
    expect(await lead.save('projects', record, mine)).toEqual({ failed: 'offline' });
    jest.restoreAllMocks();
    expect(await lead.save('projects', record, mine)).toMatchObject({ saved: { value: { statusNote: 'minun' } } });
  });

  it('is no answer to an add, a change of many, a delete, a read or a check', async () => {
    const record = await fresh();
    const programme = await lead.load();
    if ('failed' in programme) throw new Error(programme.failed);
    answerWith(() => true, page(200));
    const offline = { failed: 'offline' };
    // Nothing was sent: what columns the list has was not answered.
    expect(await lead.create('projects', newProject())).toEqual(offline);
    expect(await lead.create('projects', { ...newProject(), problem: '', statusNote: '' })).toEqual({
      ...offline,
      unsure: true,
    });
    expect(await lead.saveMany('projects', [{ base: record, mine: { ...record.value, code: 'X9' } }])).toEqual([
      { ...offline, unsure: true },
    ]);
    expect(await lead.remove('projects', record)).toEqual(offline);
    expect(await lead.load()).toEqual(offline);
    expect(await lead.refresh(programme)).toEqual(offline);
  });

  it.each([400, 500, 502])('is no word of SharePoint about the data where it answers %i', async (status) => {
    const record = await fresh();
    answerWith(isWrite, page(status));
    expect(await lead.save('projects', record, { ...record.value, statusNote: 'minun' })).toEqual({
      failed: 'unknown',
    });
  });
});

describe('a save that arrived and cannot be read back', () => {
  it.each([
    ['breaks off', () => Response.error()],
    ['is answered 500', page(500)],
    ['is answered by somebody on the way', page(200)],
  ])('is told as saved, with what was sent, where the read %s', async (_, answer) => {
    const record = await fresh();
    answerWith(isRead, answer);
    const mine = { ...record.value, statusNote: 'minun' };
    const outcome = await lead.save('projects', record, mine);
    jest.restoreAllMocks();
    if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
    expect(outcome.saved).toMatchObject({ id: record.id, value: mine });
    // Its etag is that of the list: the next save meets nobody.
    expect(await lead.save('projects', outcome.saved, { ...mine, statusNote: 'minun taas' })).toMatchObject({
      saved: { value: { statusNote: 'minun taas' } },
      merged: [],
    });
  });

  it('is told as added, where it was added', async () => {
    const mine = newProject();
    answerWith(isRead, page(500));
    const outcome = await lead.create('projects', mine);
    jest.restoreAllMocks();
    if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
    expect(outcome.saved.value).toEqual(mine);
    expect(await lead.save('projects', outcome.saved, { ...mine, statusNote: 'minun' })).toMatchObject({ merged: [] });
  });
});

it('a record brought back that cannot be read is told as back; its next save meets what stands there', async () => {
  const record = await fresh();
  const removed = await lead.remove('projects', record);
  if (!('removed' in removed)) throw new Error(JSON.stringify(removed));
  answerWith(isRead, page(500));
  const outcome = await lead.restore('projects', removed);
  jest.restoreAllMocks();
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.saved).toMatchObject({ id: record.id, value: record.value });
  expect(await lead.save('projects', outcome.saved, { ...record.value, statusNote: 'minun' })).toMatchObject({
    saved: { value: { statusNote: 'minun' } },
  });
});

it('an empty answer is one, whatever its type says', async () => {
  const record = await fresh();
  const real = fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    const answer = await real(address, init);
    if (answer.status !== 204) return answer;
    const headers = new Headers(answer.headers);
    headers.set('Content-Type', 'text/html');
    return new Response(null, { status: 204, headers });
  });
  expect(await lead.save('projects', record, { ...record.value, statusNote: 'minun' })).toMatchObject({
    saved: { value: { statusNote: 'minun' } },
  });
});

describe('a save that SharePoint acknowledged without doing it', () => {
  it('is no save', async () => {
    const record = await fresh();
    answerWith(isWrite, () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }));
    expect(await lead.save('projects', record, { ...record.value, statusNote: 'minun' })).toEqual({
      failed: 'offline',
    });
  });
});
