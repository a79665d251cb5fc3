/** Answers that are lost on the way or late, and requests that SharePoint wants to be sent anew. */
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { loaded, saved, startedProject } from '../../../tests/storeOutcomes';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isFailure, type Earlier, type Store } from '../../domain/store';

let site: LocalSite;
let owner: Store;
let lead: Store;
beforeAll(async () => {
  site = await readySite();
  owner = site.as('owner');
  lead = site.as('lead');
});
afterAll(() => site.close());

afterEach(() => site.faultless());

/** What the same form has sent before. */
const own = (...sent: readonly Project[]): Earlier<Project> => ({ sent, beside: [] });

const fresh = (): Promise<Versioned<Project>> => startedProject(lead);

describe('when the network misbehaves', () => {
  it('an update whose answer was lost is recognised as our own [M4]', async () => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 1, do: { drop: 'after' } });
    expect(saved(await lead.save('projects', record, { ...record.value, status: 'done' })).value.status).toBe('done');
  });

  it('a create whose answer was lost is not doubled [M4]', async () => {
    await site.fault({ match: { method: 'POST', path: '/items' }, times: 1, do: { drop: 'after' } });
    const record = await fresh();
    expect(
      loaded(await lead.load()).records.projects.filter(({ value }) => value.key === record.value.key),
    ).toHaveLength(1);
  });

  it('a create finds its own row by what it had sent; the same key in another tab is a conflict [M4]', async () => {
    const { value } = await fresh();
    const other = { ...value, title: 'Toisessa välilehdessä', statusNote: 'Sen lause.' };
    expect(await lead.create('projects', other)).toMatchObject({ theirs: { value: { title: value.title } } });
    const mended = { ...value, title: 'Korjattu nimi' };
    expect(await lead.create('projects', mended, [value])).toMatchObject({
      saved: { value: { title: 'Korjattu nimi' } },
    });
    expect(await lead.create('projects', { ...mended, statusNote: 'Uusi.' }, [value, mended])).toMatchObject({
      saved: { value: { title: 'Korjattu nimi', statusNote: 'Uusi.' } },
    });
  });

  it('what was typed back after an unsure save is written, and others’ changes are joined [M4]', async () => {
    const record = await fresh();
    const sent = { ...record.value, statusNote: 'Väärä.', benefit: 3 };
    const back = { ...record.value, benefit: 3 };
    expect(await lead.save('projects', record, record.value, own(sent))).toEqual({ saved: record, merged: [] });
    saved(await lead.save('projects', record, sent));
    const now = saved(await lead.save('projects', record, back, own(sent)));
    expect(now.value).toMatchObject({ statusNote: record.value.statusNote, benefit: 3 });
    const again = { ...now.value, statusNote: 'Taas väärä.' };
    const other = saved(await lead.save('projects', now, again));
    saved(await owner.save('projects', other, { ...other.value, title: 'Toisen antama nimi' }));
    expect(await lead.save('projects', now, { ...now.value, impact: 2 }, own(again))).toMatchObject({
      merged: ['title'],
      saved: { value: { title: 'Toisen antama nimi', impact: 2, statusNote: now.value.statusNote } },
    });
  });

  it('what was typed back after an unsure save is a clash where others wrote there since [M2] [M4]', async () => {
    const record = await fresh();
    const sent = { ...record.value, statusNote: 'Väärä.' };
    const arrived = saved(await lead.save('projects', record, sent));
    const theirs = saved(await owner.save('projects', arrived, { ...sent, statusNote: 'Kollegan.' }));
    expect(await lead.save('projects', record, record.value, own(sent))).toMatchObject({
      theirs: { etag: theirs.etag, value: { statusNote: 'Kollegan.' } },
      clashes: ['statusNote'],
    });
    expect(saved(await lead.save('projects', theirs, { ...theirs.value, benefit: 3 })).value.statusNote).toBe(
      'Kollegan.',
    );
  });

  it('what another form wrote on the same base, and this one does not change, stays [M3] [M4]', async () => {
    const record = await fresh();
    const byOther = { ...record.value, statusNote: 'Perille tullut.', benefit: 3 };
    saved(await lead.save('projects', record, byOther));
    const beside = { sent: [], beside: [byOther] };
    const mine = { ...record.value, impact: 2, benefit: 4 };
    expect(await lead.save('projects', record, mine, beside)).toMatchObject({
      merged: [],
      saved: { value: { statusNote: 'Perille tullut.', impact: 2, benefit: 4 } },
    });
  });

  it('an expired digest is renewed', async () => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 1, do: { expireDigest: true } });
    expect(saved(await lead.save('projects', record, { ...record.value, status: 'done' })).value.status).toBe('done');
  });

  it.each([['alone'], ['in a batch']])(
    'a write that met another one at the same time is read again and joined, %s [M1]',
    async (how) => {
      const record = await fresh();
      saved(await owner.save('projects', record, { ...record.value, title: 'Toisen antama nimi' }));
      const mine = { ...record.value, status: 'done' as const };
      await site.fault({ match: { method: 'MERGE', path: 'items(' }, times: 1, do: { status: 409 } });
      const many = how === 'alone' ? undefined : await lead.saveMany('projects', [{ base: record, mine }]);
      const outcome = many ? (isFailure(many) ? many : many[0]) : await lead.save('projects', record, mine);
      expect(outcome).toMatchObject({
        merged: ['title'],
        saved: { value: { title: 'Toisen antama nimi', status: 'done' } },
      });
    },
  );

  it('throttling is waited for, as told', async () => {
    await site.fault({ match: { path: 'Lists/Themes' }, times: 1, do: { status: 429, retryAfter: 1 } });
    const began = Date.now();
    expect(loaded(await lead.load()).records.themes).toHaveLength(4);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
  });

  it('throttling without end is told, and nothing is written', async () => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 9, do: { status: 503, retryAfter: 0 } });
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toMatchObject({
      failed: 'throttled',
    });
    await site.faultless();
    expect(loaded(await lead.load()).records.projects.find(({ id }) => id === record.id)?.value.status).toBe('started');
  });

  it('no answer at all is told as being offline', async () => {
    await site.fault({ match: { path: '/_api/web' }, times: 99, do: { drop: 'before' } });
    expect(await site.as('lead').load()).toEqual({ failed: 'offline' });
  });
});

it('a delete whose row cannot be read first names the list, not a refusal, and deletes nothing', async () => {
  const record = await fresh();
  const answer = { status: 500, body: { 'odata.error': { code: '-1', message: { value: 'No.' } } } };
  await site.fault({ match: { method: 'GET', path: `items(${record.id})` }, do: { answer } });
  const told = { failed: 'unreadable', lists: ['projects'], message: 'No.' };
  expect(await lead.remove('projects', record)).toMatchObject(told);
  await site.faultless();
  expect(loaded(await lead.load()).records.projects.some(({ id }) => id === record.id)).toBe(true);
});

it('a delete before which the row may not be read is told as a right that is missing', async () => {
  const record = await fresh();
  await site.fault({ match: { method: 'GET', path: `items(${record.id})` }, do: { status: 403 } });
  const told = { failed: 'forbidden', lists: ['projects'] };
  expect(await lead.remove('projects', record)).toMatchObject(told);
});

describe('a delete whose answer was lost', () => {
  const gone = async (id: number): Promise<boolean> =>
    !loaded(await lead.load()).records.projects.some((record) => record.id === id);

  it('is told as done: the row is in the recycle bin, only the way back is not known', async () => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'recycle' }, times: 1, do: { drop: 'after' } });
    expect(await lead.remove('projects', record)).toEqual({ removed: record, handle: undefined });
    expect(await gone(record.id)).toBe(true);
  });

  it('and taken back twice, because that answer was lost, too, stands there again', async () => {
    const record = await fresh();
    const removed = await lead.remove('projects', record);
    if (!('removed' in removed)) throw new Error(JSON.stringify(removed));
    await site.fault({ match: { method: 'POST', path: 'restore' }, times: 1, do: { drop: 'after' } });
    expect(await lead.restore('projects', removed)).toMatchObject({ saved: { id: record.id } });
    expect(await gone(record.id)).toBe(false);
  });
});

describe('where the answer to a write does not come, however often it is asked', () => {
  const unanswered = (path: string, method = 'POST'): Promise<void> =>
    site.fault({ match: { method, path }, times: 99, do: { drop: 'after' } });
  const unread = (): Promise<void> =>
    site.fault({ match: { method: 'GET', path: '/items' }, times: 99, do: { drop: 'before' } });

  it('a save that arrived is told as saved [M4]', async () => {
    const record = await fresh();
    await unanswered('items(');
    expect(saved(await lead.save('projects', record, { ...record.value, status: 'done' })).value.status).toBe('done');
  });

  it('a save that did not arrive is told as that [M4]', async () => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 99, do: { drop: 'before' } });
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual({ failed: 'offline' });
  });

  it('an add that arrived is told as added [M4]', async () => {
    const { value } = await fresh();
    await unanswered('/items');
    const added = saved(await lead.create('projects', { ...value, key: 'T-unanswered' }));
    expect(added.value).toMatchObject({ key: 'T-unanswered', title: value.title });
  });

  it('an add that did not arrive is told as that [M4]', async () => {
    const { value } = await fresh();
    await site.fault({ match: { method: 'POST', path: '/items' }, times: 99, do: { drop: 'before' } });
    expect(await lead.create('projects', { ...value, key: 'T-unsent' })).toEqual({ failed: 'offline' });
  });

  it('a delete that arrived is told as deleted, one that did not as that [M4]', async () => {
    const record = await fresh();
    await unanswered('recycle');
    expect(await lead.remove('projects', record)).toEqual({ removed: record, handle: undefined });
    await site.faultless();
    const other = await fresh();
    await site.fault({ match: { method: 'POST', path: 'recycle' }, times: 99, do: { drop: 'before' } });
    expect(await lead.remove('projects', other)).toEqual({ failed: 'offline' });
  });

  it('and the row cannot be read either, it is told that nobody knows [M4]', async () => {
    const record = await fresh();
    const unknown = { failed: 'offline', unsure: true };
    await unanswered('items(');
    await unread();
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual(unknown);
    await site.faultless();
    await unanswered('/items');
    await unread();
    expect(await lead.create('projects', { ...record.value, key: 'T-unknown' })).toEqual(unknown);
    await site.faultless();
    const other = await fresh();
    const removed = await lead.remove('projects', other);
    if (!('removed' in removed)) throw new Error(JSON.stringify(removed));
    await unanswered('restore');
    await unread();
    expect(await lead.restore('projects', removed)).toEqual(unknown);
  });

  it('and the call that is sent again meets the first one, it is told that nobody knows either [M4]', async () => {
    const record = await fresh();
    const once = (path: string): Promise<void> =>
      site.fault({ match: { method: 'POST', path }, times: 1, do: { drop: 'after' } });
    const unknown = { failed: 'offline', unsure: true };
    await once('items(');
    await unread();
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual(unknown);
    await site.faultless();
    await once('/items');
    await unread();
    expect(await lead.create('projects', { ...record.value, key: 'T-twice' })).toEqual(unknown);
    await site.faultless();
    const removed = await lead.remove('projects', await fresh());
    if (!('removed' in removed)) throw new Error(JSON.stringify(removed));
    await once('restore');
    await unread();
    expect(await lead.restore('projects', removed)).toEqual(unknown);
  });

  it('and an add is found by its key but cannot be read or joined, nobody knows [M4]', async () => {
    const { value } = await fresh();
    const first = { ...value, key: 'T-found' };
    await site.fault({ match: { method: 'POST', path: "Projects')/items" }, times: 1, do: { drop: 'after' } });
    await site.fault({ match: { method: 'GET', path: 'items(' }, times: 99, do: { drop: 'before' } });
    expect(await lead.create('projects', first)).toEqual({ failed: 'offline', unsure: true });
    await site.faultless();
    await site.fault({ match: { method: 'MERGE', path: 'items(' }, times: 99, do: { status: 503 } });
    const further = { ...first, statusNote: 'Lisää.' };
    expect(await lead.create('projects', further, [first])).toMatchObject({ failed: 'throttled', unsure: true });
    await site.faultless();
    expect(saved(await lead.create('projects', further, [first])).value.statusNote).toBe('Lisää.');
    const rows = loaded(await lead.load()).records.projects.filter((row) => row.value.key === 'T-found');
    expect(rows).toHaveLength(1);
  }, 120_000);

  it('of a browser without a network nothing was sent', async () => {
    const record = await fresh();
    await site.fault({ match: { path: '/_api/' }, times: 99, do: { drop: 'before' } });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual({ failed: 'offline' });
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});
