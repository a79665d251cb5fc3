/**
 * @jest-environment node
 *
 * Lists and sites that an owner has restricted: nothing is lost, and what is not shown or not kept is told.
 */
import { anEffect, aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isFailure, type Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
let director: Store;

beforeEach(async () => {
  site = await readySite();
  lead = site.as('lead');
  director = site.as('director');
  await lead.load();
}, 30_000);
afterEach(() => site.close());

const restrict = async (properties: object): Promise<void> => {
  const list = "web/getList('/sites/digi/Lists/Projects')";
  expect(await site.post('owner', list, JSON.stringify(properties), 'MERGE')).toBe(204);
};

function loaded(programme: Programme | object): Programme {
  if (isFailure(programme) || !('records' in programme)) throw new Error(JSON.stringify(programme));
  return programme;
}

async function add(store: Store, key: string): Promise<Versioned<Project>> {
  const outcome = await store.create('projects', aProject({ key, code: '' }).value);
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

it('rows that wait for approval are counted for whoever does not see them, also when more come', async () => {
  await restrict({ EnableModeration: true, DraftVersionVisibility: 2 });
  await add(lead, 'odottaa');
  expect(loaded(await lead.load()).partlyShown).toEqual({ projects: { why: 'approval', hidden: 0 } });
  const seen = loaded(await director.load());
  expect([seen.records.projects.length, seen.partlyShown]).toEqual([0, { projects: { why: 'approval', hidden: 1 } }]);
  site.nextSecond();
  await add(lead, 'toinen');
  site.nextSecond();
  expect(loaded(await director.refresh(seen)).partlyShown).toEqual({ projects: { why: 'approval', hidden: 2 } });
});

it('where everybody sees their own rows only, those of others are counted', async () => {
  const owner = site.as('owner');
  await owner.load();
  await add(owner, 'omistajan');
  await add(lead, 'vetajan');
  await restrict({ ReadSecurity: 2 });
  const seen = loaded(await lead.load());
  expect(seen.records.projects.map(({ value: { key } }) => key)).toEqual(['vetajan']);
  expect(seen.partlyShown).toEqual({ projects: { why: 'ownRows', hidden: 1 } });
  expect(loaded(await owner.load()).partlyShown).toEqual({ projects: { why: 'ownRows', hidden: 0 } });
});

it('what points at a row that the reader may not see is not called wrong', async () => {
  const owner = site.as('owner');
  await owner.load();
  const hidden = await add(owner, 'piilossa');
  const effect = await owner.create('effects', { ...anEffect().value, key: 'E-piilossa', project: hidden.id });
  if (!('saved' in effect)) throw new Error(JSON.stringify(effect));
  await restrict({ ReadSecurity: 2 });
  const seen = loaded(await lead.load());
  expect([seen.badCells, seen.records.effects[0]?.value.project]).toEqual([[], undefined]);
});

it('a row that only its author may change is told as forbidden, and stays', async () => {
  const owner = site.as('owner');
  await owner.load();
  const record = await add(owner, 'omistajan');
  await restrict({ WriteSecurity: 2 });
  await lead.load();
  expect(await lead.save('projects', record, { ...record.value, title: 'Muu' })).toMatchObject({ failed: 'forbidden' });
  expect(await lead.remove('projects', record)).toMatchObject({ failed: 'forbidden' });
  expect(loaded(await lead.load()).records.projects[0]?.value.title).toBe(record.value.title);
});

it.each([
  [403, 'forbidden'],
  [423, 'locked'],
])('in a site that is locked (%d) a save and an add are told as %s', async (status, failed) => {
  const record = await add(lead, 'lukittu');
  for (const method of ['MERGE', 'POST']) await site.fault({ match: { method, path: '/items' }, do: { status } });
  const wanted = { ...record.value, title: 'Muu' };
  expect(await lead.save('projects', record, wanted)).toMatchObject({ failed });
  expect(await lead.saveMany('projects', [{ base: record, mine: wanted }])).toMatchObject([{ failed }]);
  expect(await lead.create('projects', aProject({ key: 'uusi' }).value)).toMatchObject({ failed });
});

it('a list that demands check-out refuses a save, and nothing is lost', async () => {
  const record = await add(lead, 'ulos');
  await restrict({ ForceCheckout: true });
  expect(await lead.save('projects', record, { ...record.value, title: 'Muu' })).toMatchObject({ failed: 'locked' });
  expect(loaded(await lead.load()).records.projects[0]).toEqual(record);
});

it('without versions the history says that what was before is gone', async () => {
  const record = await add(lead, 'versioton');
  expect(await lead.history('projects', record)).toEqual([expect.not.objectContaining({ overwritten: true })]);
  await restrict({ EnableVersioning: false });
  await lead.save('projects', record, { ...record.value, title: 'Muu' });
  expect(await lead.history('projects', record)).toMatchObject([{ overwritten: true, value: { title: 'Muu' } }]);
});

it.each([
  ['forbids', { status: 403 }],
  ['refuses', { answer: { status: 500, body: { 'odata.error': { code: '-1', message: { value: 'No.' } } } } }],
] as const)(
  'a list that %s to tell whether it keeps versions has its history, alone and among others',
  async (how, answer) => {
    const record = await add(lead, `kysytty-${how}`);
    await lead.save('projects', record, { ...record.value, title: 'Muu' });
    await site.fault({ match: { path: '$select=EnableVersioning' }, do: answer });
    const told = [{ overwritten: 'unknown', value: { title: 'Muu' } }, { value: { title: record.value.title } }];
    expect(await lead.history('projects', record)).toMatchObject(told);
    expect(await lead.recentHistory('projects', [record])).toMatchObject([told]);
  },
);

it('a busy site that does not tell whether a list keeps versions is throttling', async () => {
  const record = await add(lead, 'ruuhka');
  await site.fault({ match: { path: '$select=EnableVersioning' }, do: { status: 429, retryAfter: 0 } });
  expect(await lead.history('projects', record)).toMatchObject({ failed: 'throttled' });
  expect(await lead.recentHistory('projects', [record])).toMatchObject({ failed: 'throttled' });
}, 60_000);

it('two saves of one row at the same moment are joined, by themselves and in batches', async () => {
  const record = await add(lead, 'yhdessa');
  const other = site.as('owner');
  await other.load();
  const [one, two] = await Promise.all([
    lead.save('projects', record, { ...record.value, title: 'Nimi' }),
    other.saveMany('projects', [{ base: record, mine: { ...record.value, statusNote: 'Lause' } }]),
  ]);
  expect([one, two]).toEqual([
    expect.objectContaining({ merged: expect.anything() as unknown }),
    [expect.objectContaining({ merged: expect.anything() as unknown })],
  ]);
  expect(loaded(await lead.load()).records.projects[0]?.value).toMatchObject({ title: 'Nimi', statusNote: 'Lause' });
});

it('a part of a batch that is answered as a save conflict is read again and joined', async () => {
  const record = await add(lead, 'ristiin');
  await site.fault({ match: { method: 'MERGE', path: '/items(' }, times: 1, do: { status: 409 } });
  expect(await lead.saveMany('projects', [{ base: record, mine: { ...record.value, title: 'Muu' } }])).toMatchObject([
    { saved: { value: { title: 'Muu' } } },
  ]);
});
