import { aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { saved } from '../../../tests/storeOutcomes';
import { outdatedEtag } from '../../domain/record/etag';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isFailure, type Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
let requests: string[] = [];
beforeAll(async () => {
  site = await readySite();
  site.service.app.server.on('request', ({ method, url }: { method: string; url: string }) =>
    requests.push(`${method} ${url.split('?')[0]?.split('/').pop()}`),
  );
});
beforeEach(async () => {
  lead = site.as('lead');
  await lead.load();
});
afterEach(() => fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' }));
afterAll(() => site.close());

let count = 0;
/** New measures that have been started. */
async function started(many: number): Promise<readonly Versioned<Project>[]> {
  const made: Versioned<Project>[] = [];
  for (let index = 0; index < many; index++) {
    count += 1;
    const outcome = await lead.create(
      'projects',
      aProject({ key: `M${count}`, title: `Toimenpide ${count}`, status: 'started' }).value,
    );
    if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
    made.push(outcome.saved);
  }
  requests = [];
  return made;
}

const finished = (records: readonly Versioned<Project>[]): readonly { base: Versioned<Project>; mine: Project }[] =>
  records.map((base) => ({ base, mine: { ...base.value, status: 'done' as const } }));

async function inList(records: readonly Versioned<Project>[]): Promise<readonly string[]> {
  const { value } = await site.read<{
    value: readonly { Id: number; Status: string; OData__UIVersionString: string }[];
  }>('owner', "web/getList('/sites/digi/Lists/Projects')/items?$select=Id,Status,OData__UIVersionString&$top=5000");
  return records.map(
    ({ id }) =>
      value.filter((row) => row.Id === id).map((row) => `${row.Status} ${row.OData__UIVersionString}`)[0] ?? 'gone',
  );
}

describe('many measures', () => {
  it('are saved in two requests, and come back as they are in the list', async () => {
    const records = await started(12);
    const outcomes = await lead.saveMany('projects', finished(records));
    expect(requests.filter((request) => !request.endsWith('contextinfo'))).toEqual(['POST $batch', 'POST $batch']);
    const programme = await lead.load();
    if (isFailure(programme)) throw new Error(programme.failed);
    expect(outcomes).toEqual(
      records.map(({ id }) => ({ saved: programme.records.projects.find((record) => record.id === id), merged: [] })),
    );
    expect(await inList(records)).toEqual(Array(12).fill('Tehty 2.0'));
  });

  it('get another year, theme, lead, start and end, each as the list then holds it, and are taken back [M5]', async () => {
    const records = await started(2);
    const programme = await lead.load();
    if (isFailure(programme)) throw new Error(programme.failed);
    const theme = programme.records.themes[1]?.id;
    const changes: readonly Partial<Project>[] = [
      { year: 2031 },
      { theme },
      { lead: programme.me },
      { startsOn: '2025-07-01' },
      { dueOn: '2025-09-30' },
    ];
    let now = records;
    for (const change of changes) {
      const outcomes = await lead.saveMany(
        'projects',
        now.map((base) => ({ base, mine: { ...base.value, ...change } })),
      );
      if (isFailure(outcomes)) throw new Error(outcomes.failed);
      now = outcomes.map(saved);
      for (const { value } of now) expect(value).toMatchObject(change);
    }
    const cells = await site.read('owner', `web/getList('/sites/digi/Lists/Projects')/items(${now[0]?.id})`);
    expect(cells).toMatchObject({
      ...{ Year: 2031, ThemeId: theme, LeadId: programme.me.id },
      ...{ StartsOn: '2025-06-30T21:00:00Z', DueOn: '2025-09-29T21:00:00Z' },
    });
    const back = await lead.saveMany(
      'projects',
      now.map((base, index) => ({ base, mine: records[index]?.value ?? base.value })),
    );
    if (isFailure(back)) throw new Error(back.failed);
    expect(back.map((outcome) => saved(outcome).value)).toEqual(records.map(({ value }) => value));
  });

  it('are named as somebody else’s where they had done the same before: there is nothing of mine to take back [M1]', async () => {
    const records = await started(2);
    const [first] = records;
    await site.change('owner', 'Projects', first?.id ?? 0, { Status: 'Tehty' });
    expect(await lead.saveMany('projects', finished(records))).toMatchObject([
      { saved: { modifiedBy: 'Outi Omistaja' }, merged: [], alike: ['status'] },
      { merged: [] },
    ]);
    const [, second] = (await lead.saveMany('projects', finished(records))) as readonly object[];
    expect(second).not.toHaveProperty('alike');
  });

  it('have each an outcome of its own: saved, joined with another’s change, a clash, refused, gone [M6]', async () => {
    const records = await started(6);
    const [, joined, clashing, , gone] = records;
    await site.change('owner', 'Projects', joined?.id ?? 0, { Problem: 'Toisen kirjoittama' });
    await site.change('owner', 'Projects', clashing?.id ?? 0, { Status: 'Luovutaan' });
    await site.post('owner', `web/getList('/sites/digi/Lists/Projects')/items(${gone?.id})/recycle`);
    const changes = finished(records).map((change, index) =>
      index === 3 ? { ...change, mine: { ...change.mine, benefit: 9 } } : change,
    );
    expect(await lead.saveMany('projects', changes)).toEqual([
      { saved: expect.objectContaining({ value: { ...records[0]?.value, status: 'done' } }) as unknown, merged: [] },
      {
        saved: expect.objectContaining({
          value: { ...joined?.value, status: 'done', problem: 'Toisen kirjoittama' },
        }) as unknown,
        merged: ['problem'],
      },
      { theirs: expect.objectContaining({ modifiedBy: 'Outi Omistaja' }) as unknown, clashes: ['status'] },
      expect.objectContaining({ failed: 'refused' }),
      expect.objectContaining({ failed: 'missing' }),
      { saved: expect.objectContaining({ value: { ...records[5]?.value, status: 'done' } }) as unknown, merged: [] },
    ]);
    expect(await inList(records)).toEqual([
      'Tehty 2.0',
      'Tehty 3.0',
      'Luovutaan 2.0',
      'Aloitettu 1.0',
      'gone',
      'Tehty 2.0',
    ]);
  });

  it('are all saved where some were throttled within the batch: these wait, and are sent by themselves', async () => {
    const records = await started(4);
    await site.fault({
      match: { method: 'MERGE', path: `items(${records[1]?.id})` },
      times: 2,
      do: { status: 429, retryAfter: 0 },
    });
    const outcomes = await lead.saveMany('projects', finished(records));
    expect(isFailure(outcomes) ? outcomes : outcomes.filter((outcome) => !('saved' in outcome))).toEqual([]);
    expect(await inList(records)).toEqual(Array(4).fill('Tehty 2.0'));
  });

  it('fail together where no batch was taken, an earlier sending stays unsure, and a retry saves them', async () => {
    const records = await started(3);
    await site.fault({ match: { path: '$batch' }, do: { status: 429, retryAfter: 0 } });
    expect(await lead.saveMany('projects', finished(records))).toMatchObject(
      Array(3).fill({ failed: 'throttled', unsure: true }),
    );
    expect(await inList(records)).toEqual(Array(3).fill('Aloitettu 1.0'));
    await fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
    expect(await lead.saveMany('projects', finished(records))).toHaveLength(3);
    expect(await inList(records)).toEqual(Array(3).fill('Tehty 2.0'));
  });

  it.each([
    ['the answer to the batch is lost', { match: { path: '$batch' }, nth: 1, do: { drop: 'after' } }],
    ['the connection breaks within it', { match: { method: 'MERGE' }, nth: 3, do: { drop: 'after' } }],
    ['the digest has expired', { match: { path: '$batch' }, nth: 1, do: { expireDigest: true } }],
    ['reading back is throttled once', { match: { path: '$batch' }, nth: 2, do: { status: 503, retryAfter: 0 } }],
  ])('are each written once where %s', async (_, fault) => {
    const records = await started(5);
    await site.fault(fault);
    const outcomes = await lead.saveMany('projects', finished(records));
    expect(
      isFailure(outcomes) ? outcomes : outcomes.map((outcome) => 'saved' in outcome && outcome.saved.value.status),
    ).toEqual(Array(5).fill('done'));
    expect(await inList(records)).toEqual(Array(5).fill('Tehty 2.0'));
  });

  it('are taken back, where nobody knew of them, only as far as the reader was the last to write', async () => {
    const [arrived, elsewhere, never] = await started(3);
    if (!arrived || !elsewhere || !never) throw new Error('Not three.');
    const done = (record: Versioned<Project>): Project => ({ ...record.value, status: 'done' });
    saved(await lead.save('projects', arrived, done(arrived)));
    saved(await site.as('owner').save('projects', elsewhere, done(elsewhere)));
    const outcomes = await lead.saveMany(
      'projects',
      [arrived, elsewhere, never].map((base) => ({
        base: { ...base, etag: outdatedEtag(base.etag), value: done(base) },
        mine: base.value,
        ownOnly: true as const,
      })),
    );
    if (isFailure(outcomes)) throw new Error(outcomes.failed);
    expect(outcomes.map((outcome) => ('saved' in outcome ? outcome.saved.value.status : 'theirs'))).toEqual([
      'started',
      'theirs',
      'started',
    ]);
    expect(await inList([arrived, elsewhere, never])).toEqual(['Aloitettu 3.0', 'Tehty 2.0', 'Aloitettu 1.0']);
  });

  it('that need no write are saved as they are, also where the answer to the batch is lost [M3]', async () => {
    const [record] = await started(1);
    if (!record) throw new Error('No measure.');
    await site.fault({ match: { path: '$batch' }, times: 4, do: { drop: 'after' } });
    expect(await lead.saveMany('projects', [{ base: record, mine: record.value }])).toMatchObject([
      { saved: { id: record.id, etag: record.etag }, merged: [] },
    ]);
  });

  it('are read again where every answer is lost, and tell what has arrived, also of an undo [M4]', async () => {
    const records = await started(3);
    const [, joined] = records;
    await site.change('owner', 'Projects', joined?.id ?? 0, { Problem: 'Toisen kirjoittama' });
    const lost = { match: { path: '$batch' }, times: 4, do: { drop: 'after' } };
    await site.fault(lost);
    const outcomes = await lead.saveMany('projects', finished(records));
    expect(outcomes).toMatchObject([{ saved: { id: records[0]?.id } }, { failed: 'offline' }, { merged: [] }]);
    expect(await inList(records)).toEqual(['Tehty 2.0', 'Aloitettu 2.0', 'Tehty 2.0']);
    if (isFailure(outcomes)) throw new Error(outcomes.failed);
    const back = outcomes.flatMap((outcome, index) => {
      const mine = records[index]?.value;
      return 'saved' in outcome && mine ? [{ base: outcome.saved, mine }] : [];
    });
    await site.fault(lost);
    expect(await lead.saveMany('projects', back)).toMatchObject(
      Array(2).fill({ saved: { value: { status: 'started' } } }),
    );
  });

  it.each([
    ['every answer to them and to reading again is lost', { match: { path: '$batch' }, do: { drop: 'after' } }],
    ['they cannot be read back', { match: { method: 'GET', path: 'items(' }, do: { status: 503, retryAfter: 0 } }],
  ])('are told as what nobody knows where %s, and saving again tells', async (_, fault) => {
    const records = await started(2);
    await site.fault(fault);
    expect(await lead.saveMany('projects', finished(records))).toMatchObject(Array(2).fill({ unsure: true }));
    await fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
    expect(await lead.saveMany('projects', finished(records))).toMatchObject(Array(2).fill({ merged: [] }));
    expect(await inList(records)).toEqual(Array(2).fill('Tehty 2.0'));
  });

  it('that hold nothing new need no write, and those of a reader are refused one by one [M3]', async () => {
    const records = await started(2);
    const [first] = records;
    const unchanged = await lead.saveMany('projects', first ? [{ base: first, mine: first.value }] : []);
    expect(unchanged).toEqual([{ saved: first, merged: [] }]);
    const director = site.as('director');
    await director.load();
    expect(await director.saveMany('projects', finished(records))).toEqual(
      Array(2).fill(expect.objectContaining({ failed: 'forbidden' })),
    );
    expect(await inList(records)).toEqual(Array(2).fill('Aloitettu 1.0'));
  });
});
