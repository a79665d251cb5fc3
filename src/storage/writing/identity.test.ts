import { aMetricValue, anEffect, aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { carried } from '../../domain/record/differences';
import { byId, type Entity, type Kind, type Programme, type Versioned } from '../../domain/programme';
import { isConflict, isFailure, type Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
beforeAll(async () => {
  site = await readySite();
});
beforeEach(() => {
  lead = site.as('lead');
});
afterEach(() => fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' }));
afterAll(() => site.close());

const items = (list: string): string => `web/getList('/sites/digi/Lists/${list}')/items`;

/** A row made in the list's own form, or pasted: SharePoint has nothing of it but what is given. Its number. */
async function made(list: string, cells: Readonly<Record<string, unknown>> = {}): Promise<number> {
  expect(await site.post('lead', items(list), JSON.stringify(cells))).toBe(201);
  const { value } = await site.read<{ readonly value: readonly { readonly Id: number }[] }>(
    'lead',
    `${items(list)}?$select=Id&$orderby=Id desc&$top=1`,
  );
  return value[0]?.Id ?? 0;
}

async function load(store = lead): Promise<Programme> {
  const outcome = await store.load();
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function read<K extends Kind>(kind: K, id: number, store = lead): Promise<Versioned<Entity[K]>> {
  const record = byId(await load(store), kind, id);
  if (!record) throw new Error(`${kind} ${id} is not there.`);
  return record;
}

async function saved<K extends Kind>(
  kind: K,
  base: Versioned<Entity[K]>,
  change: Partial<Entity[K]>,
  store = lead,
): Promise<Versioned<Entity[K]>> {
  const outcome = await store.save(kind, base, { ...base.value, ...change });
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

const keyInList = async (list: string, id: number): Promise<unknown> =>
  (await site.read<{ readonly Key: unknown }>('lead', `${items(list)}(${id})?$select=Key`)).Key;

const newKey = /^20\d\d-[2-9a-hjkmnp-z]{6}$/;

describe('a row made in the list', () => {
  it('without a name is named among what needs mending', async () => {
    const id = await made('Projects', { Year: 2025 });
    const programme = await load();
    expect(programme.badCells.filter((cell) => cell.kind === 'projects' && cell.id === id)).toEqual([
      { kind: 'projects', id, column: 'Title', title: 'Toimenpide', problem: 'noName', found: '' },
    ]);
  });

  it('has no notice, though without key and status, and nothing is written by reading it [I2]', async () => {
    const id = await made('Projects', { Title: 'Liitetty', Year: 2025 });
    const programme = await load();
    expect(byId(programme, 'projects', id)?.value).toMatchObject({
      key: `id:${id}`,
      title: 'Liitetty',
      status: undefined,
    });
    expect(programme.badCells.filter((cell) => cell.kind === 'projects' && cell.id === id)).toEqual([]);
    await lead.refresh(programme);
    expect(await keyInList('Projects', id)).toBeNull();
  });

  it('gets a key of ours with its first save, in its own year, and keeps it [I1] [I2]', async () => {
    const id = await made('Projects', { Title: 'Liitetty', Year: 2027 });
    const first = await saved('projects', await read('projects', id), { status: 'done' });
    expect(first.value.key).toMatch(/^2027-[2-9a-hjkmnp-z]{6}$/);
    expect(await keyInList('Projects', id)).toBe(first.value.key);
    const second = await saved('projects', first, { year: 2028, title: 'Toinen' });
    expect([second.id, second.value.key]).toEqual([id, first.value.key]);
  });

  it('gets a key of this year where it has none of its own to go by', async () => {
    const store = site.as('lead', () => new Date('2031-05-05T10:00:00Z'));
    const id = await made('Projects', { Title: 'Vuotta vailla' });
    const base = await read('projects', id, store);
    expect((await saved('projects', base, { titleSv: 'Utan år' }, store)).value.key).toMatch(/^2031-/);
  });

  it('keeps its actuals and effects when it gets its key, without a load [I10]', async () => {
    const [metric, project] = [await made('Metrics', { Title: 'Mittari' }), await made('Projects', { Year: 2025 })];
    const value = await made('MetricValues', { MetricId: metric, Year: 2024, ValueText: '50' });
    const effect = await made('Effects', { ProjectId: project, Effect: 'Nopeutuu' });
    const programme = await load();
    const [aMetricRow, aProjectRow] = [byId(programme, 'metrics', metric), byId(programme, 'projects', project)];
    if (!aMetricRow || !aProjectRow) throw new Error('The rows are not there.');
    expect((await saved('metrics', aMetricRow, { titleSv: 'Mått' })).value.key).toMatch(newKey);
    expect((await saved('projects', aProjectRow, { title: 'Nimetty' })).value.key).toMatch(newKey);
    const pointing = ({ records }: Programme): unknown => [
      records.metricValues.find(({ id }) => id === value)?.value.metric,
      records.effects.find(({ id }) => id === effect)?.value.project,
    ];
    expect(pointing(programme)).toEqual([metric, project]);
    expect(pointing(await load(site.as('director')))).toEqual([metric, project]);
  });

  it('can be pointed at while it has no key, and by what is added to it [I10]', async () => {
    const [metric, project] = [await made('Metrics', { Title: 'Mittari' }), await made('Projects', { Year: 2025 })];
    await load();
    expect(
      await lead.create('effects', anEffect({ key: `e-${project}`, project, effect: 'Nopeutuu' }).value),
    ).toMatchObject({ saved: { value: { project } } });
    expect(await lead.create('metricValues', aMetricValue({ key: `v-${metric}`, metric }).value)).toMatchObject({
      saved: { value: { metric } },
    });
    expect(await lead.create('projects', aProject({ key: `c-${project}`, continues: project }).value)).toMatchObject({
      saved: { value: { continues: project } },
    });
  });

  it('that two save at once is joined, and the key that came first counts [I2]', async () => {
    const id = await made('Projects', { Title: 'Kahden', Year: 2025 });
    const other = site.as('owner');
    const [mine, theirs] = [await read('projects', id), await read('projects', id, other)];
    const { key } = (await saved('projects', theirs, { problem: 'Toisen' }, other)).value;
    expect((await saved('projects', mine, { status: 'done' })).value).toMatchObject({
      key,
      status: 'done',
      problem: 'Toisen',
    });
  });

  it('that two change in the same property is a clash of that property, not of the key [M2]', async () => {
    const id = await made('Projects', { Title: 'Kahden', Year: 2025 });
    const other = site.as('owner');
    const [mine, theirs] = [await read('projects', id), await read('projects', id, other)];
    await saved('projects', theirs, { status: 'dropped' }, other);
    const outcome = await lead.save('projects', mine, { ...mine.value, status: 'done' });
    expect(!isFailure(outcome) && isConflict(outcome) && outcome.clashes).toEqual(['status']);
  });

  it('keeps its key when its first save is taken back, and when that is done again [M5]', async () => {
    const id = await made('Projects', { Title: 'Takaisin', Year: 2025 });
    const before = await read('projects', id);
    const after = await saved('projects', before, { status: 'done' });
    const undone = await saved('projects', after, carried(after.value, before.value, after.value));
    expect(undone.value).toEqual({ ...before.value, key: after.value.key });
    const again = await saved('projects', undone, carried(before.value, after.value, undone.value));
    expect(again.value).toEqual(after.value);
  });

  it('whose first save was answered into nothing has one key when it is saved again [M4]', async () => {
    const id = await made('Projects', { Title: 'Katkos', Year: 2025 });
    const base = await read('projects', id);
    await site.fault({ match: { method: 'POST', path: 'items(' }, times: 1, do: { drop: 'after' } });
    const { key } = (await saved('projects', base, { status: 'done' })).value;
    expect((await saved('projects', base, { status: 'done' })).value.key).toBe(key);
    expect(await keyInList('Projects', id)).toBe(key);
  });

  it('takes for no key what only looks like the name of a row', async () => {
    const id = await made('Projects', { Title: 'Käsin avattu', Year: 2025, Key: 'id:3' });
    const base = await read('projects', id);
    expect(base.value.key).toBe(`id:${id}`);
    expect((await saved('projects', base, { status: 'done' })).value.key).toMatch(newKey);
  });

  it('shows no change of key in its history', async () => {
    const id = await made('Projects', { Title: 'Vaiheet', Year: 2025 });
    const record = await saved('projects', await read('projects', id), { status: 'done' });
    const versions = await lead.history('projects', record);
    if (isFailure(versions)) throw new Error(versions.failed);
    expect(versions.map(({ value }) => value.key)).toEqual([record.value.key, record.value.key]);
  });
});

describe('many rows made in the list', () => {
  it('get a key each, and nothing else of them is written', async () => {
    const ids = [await made('Projects', { Title: 'Yksi', Year: 2025 }), await made('Projects', { Title: 'Kaksi' })];
    const programme = await load();
    const bases = ids.flatMap((id) => byId(programme, 'projects', id) ?? []);
    const outcomes = await lead.saveMany(
      'projects',
      bases.map((base) => ({ base, mine: base.value })),
    );
    if (isFailure(outcomes)) throw new Error(outcomes.failed);
    const records = outcomes.flatMap((outcome) => ('saved' in outcome ? [outcome.saved] : []));
    expect(records.map(({ id }) => id)).toEqual(ids);
    for (const [index, { value }] of records.entries()) {
      expect(value.key).toMatch(newKey);
      expect(value).toEqual({ ...bases[index]?.value, key: value.key });
    }
  });

  it('keep a key that somebody else has given meanwhile', async () => {
    const id = await made('Projects', { Title: 'Ehditty', Year: 2025 });
    const base = await read('projects', id);
    const other = site.as('owner');
    const { key } = (await saved('projects', await read('projects', id, other), { status: 'done' }, other)).value;
    expect(await lead.saveMany('projects', [{ base, mine: base.value }])).toMatchObject([
      { saved: { value: { key } } },
    ]);
    expect(await keyInList('Projects', id)).toBe(key);
  });
});

describe('a code', () => {
  it('is nobody’s key: a row that has it is saved beside one whose key is the same [I9]', async () => {
    await load();
    const code = 'A1';
    expect(await lead.create('projects', aProject({ key: code, code: 'Z1' }).value)).toHaveProperty('saved');
    const id = await made('Projects', { Title: 'Sama tunnus', Code: code, Year: 2025 });
    const record = await saved('projects', await read('projects', id), { status: 'done' });
    expect([record.value.code, record.value.key]).toEqual([code, expect.stringMatching(newKey)]);
  });

  it('that the list takes only once is told at its field, and not at another that is free', async () => {
    const once = async (on: boolean): Promise<void> => {
      for (const name of ['Code', 'TitleSv'])
        expect(
          await site.post(
            'owner',
            `web/getList('/sites/digi/Lists/Projects')/fields/getByInternalNameOrTitle('${name}')`,
            JSON.stringify({ Indexed: on, EnforceUniqueValues: on }),
            'MERGE',
          ),
        ).toBe(204);
    };
    await once(true);
    await load();
    const [one, other] = [aProject({ key: 'u-1', code: 'U1' }), aProject({ key: 'u-2', code: 'U2', titleSv: 'Två' })];
    expect(await lead.create('projects', one.value)).toHaveProperty('saved');
    const created = await lead.create('projects', other.value);
    if (!('saved' in created)) throw new Error(JSON.stringify(created));
    const refused = { failed: 'refused', properties: ['code'] };
    expect(await lead.create('projects', { ...other.value, key: 'u-3', code: 'u1', titleSv: 'Tre' })).toMatchObject(
      refused,
    );
    expect(await lead.save('projects', created.saved, { ...created.saved.value, code: 'U1' })).toMatchObject(refused);
    await once(false);
  });
});

it('nothing is asked that the site does not know', () => expect(site.service.unsupported).toEqual([]));
