/** Writes that are sent again after no answer came, by PnPjs or by the browser unseen, and are refused then. */
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { saved, startedProject } from '../../../tests/storeOutcomes';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
});
afterAll(() => site.close());

afterEach(() => site.faultless());

const fresh = (): Promise<Versioned<Project>> => startedProject(lead);

describe('where an earlier sending got no answer and a later one is refused', () => {
  const unknown = (failed: string): unknown => expect.objectContaining({ failed, unsure: true });
  const isOf = (status: number): string => (status === 401 ? 'signedOut' : 'forbidden');
  const lostOnce = async (path: string, status: number): Promise<void> => {
    await site.fault({ match: { method: 'POST', path }, times: 1, do: { drop: 'after' } });
    await site.fault({ match: { method: 'POST', path }, times: 9, do: { status } });
  };
  const unreadable = (fault: object): Promise<void> =>
    site.fault({ match: { method: 'GET', path: '/items' }, times: 99, do: fault });

  it.each([401, 403])('with %i, the row tells what has arrived [M4]', async (status) => {
    const record = await fresh();
    await lostOnce('items(', status);
    const now = saved(await lead.save('projects', record, { ...record.value, status: 'done' }));
    expect(now.value.status).toBe('done');
    await site.faultless();
    await lostOnce("Projects')/items", status);
    const key = `T-refused-${status}`;
    expect(saved(await lead.create('projects', { ...record.value, key })).value.key).toBe(key);
    await site.faultless();
    await lostOnce('recycle', status);
    expect(await lead.remove('projects', now)).toEqual({ removed: now, handle: undefined });
  });

  it.each([401, 403])('with %i, and the row cannot be read either, nobody knows [M4]', async (status) => {
    const record = await fresh();
    for (const fault of [{ drop: 'before' }, { status }]) {
      await lostOnce('items(', status);
      await unreadable(fault);
      expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toEqual(unknown(isOf(status)));
      await site.faultless();
      await lostOnce("Projects')/items", status);
      await unreadable(fault);
      const key = `T-unread-${status}-${Object.keys(fault).join()}`;
      expect(await lead.create('projects', { ...record.value, key })).toEqual(unknown(isOf(status)));
      await site.faultless();
    }
  });

  it('also a batch, all or in part [M6]', async () => {
    const record = await fresh();
    const change = { base: record, mine: { ...record.value, status: 'done' as const } };
    await site.fault({ match: { method: 'POST', path: '$batch' }, times: 1, do: { drop: 'after' } });
    await site.fault({ match: { method: 'POST', path: '$batch' }, times: 1, do: { status: 403 } });
    expect(await lead.saveMany('projects', [change])).toMatchObject([{ saved: { value: { status: 'done' } } }]);
    await site.faultless();
    const now = saved(await lead.save('projects', record, change.mine));
    const next = { base: now, mine: { ...now.value, status: 'started' as const } };
    await site.fault({ match: { method: 'POST', path: '$batch' }, times: 1, do: { drop: 'after' } });
    await site.fault({ match: { method: 'MERGE', path: `items(${now.id})` }, times: 1, do: { delay: 1 } });
    await site.fault({ match: { method: 'MERGE', path: `items(${now.id})` }, times: 1, do: { status: 403 } });
    expect(await lead.saveMany('projects', [next])).toMatchObject([{ saved: { value: { status: 'started' } } }]);
  });
});

describe('a write that is refused', () => {
  it.each([401, 403])('%i is told as it is once the row is read as it was [M4]', async (status) => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 9, do: { status } });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done' });
    expect(outcome).toMatchObject({ failed: status === 401 ? 'signedOut' : 'forbidden' });
    expect(outcome).not.toHaveProperty('unsure');
  });

  it('is told as it is, too, where somebody else has written the same meanwhile', async () => {
    const record = await fresh();
    saved(await site.as('owner').save('projects', record, { ...record.value, status: 'dropped' }));
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 9, do: { status: 403 } });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done' });
    expect(outcome).toMatchObject({ failed: 'forbidden' });
  });

  it('names the fields to blame, also where the first sending was lost on its way', async () => {
    const record = await fresh();
    const error = { code: '-2130575163, Microsoft.SharePoint.SPException', message: { value: '[Tunnus] is wrong.' } };
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 1, do: { drop: 'before' } });
    const answer = { status: 400, body: { 'odata.error': error } };
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 9, do: { answer } });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done', code: 'B1' });
    expect(outcome).toMatchObject({ failed: 'refused', properties: ['code'] });
  });

  it.each([401, 403])('%i is told as it is where the read is refused with it, too', async (status) => {
    const record = await fresh();
    await site.fault({ match: { path: '/items' }, times: 99, do: { status } });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done' });
    expect(outcome).toMatchObject({ failed: status === 401 ? 'signedOut' : 'forbidden' });
    expect(outcome).not.toHaveProperty('unsure');
  });

  it.each([401, 403])('after %i nobody knows where the row cannot be read otherwise [M4]', async (status) => {
    const record = await fresh();
    await site.fault({ match: { method: 'POST', path: '/items' }, times: 9, do: { status } });
    await site.fault({ match: { method: 'GET', path: '/items' }, times: 99, do: { drop: 'before' } });
    const unknown = { failed: status === 401 ? 'signedOut' : 'forbidden', unsure: true };
    expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toMatchObject(unknown);
    expect(await lead.create('projects', { ...record.value, key: `T-door-${status}` })).toMatchObject(unknown);
  });
});
