/**
 * @jest-environment node
 *
 * Rules that a city gave its lists: what they refuse is told at its field, in the city's own words, and nothing is
 * lost.
 */
import { aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import type { Programme, Versioned } from '../../domain/programme';
import type { Responsible } from '../../domain/responsible';
import type { Project } from '../../domain/project';
import { isFailure, type Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;

beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
}, 30_000);
beforeEach(() => lead.load());
afterEach(() => site.faultless());
afterAll(() => site.close());

const measures = "web/getList('/sites/digi/Lists/Projects')";

const changed = async (path: string, properties: object): Promise<void> => {
  expect(await site.post('owner', path, JSON.stringify(properties), 'MERGE')).toBe(204);
};
const column = (name: string): string => `${measures}/fields/getByInternalNameOrTitle('${name}')`;

function loaded(programme: Awaited<ReturnType<Store['load']>>): Programme {
  if (isFailure(programme)) throw new Error(JSON.stringify(programme));
  return programme;
}

let count = 0;
async function fresh(): Promise<Versioned<Project>> {
  count += 1;
  const outcome = await lead.create('projects', aProject({ key: `oma-${count}`, code: '' }).value);
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

it("a list's own rule is told in its own words: of a new row, a change, and each of many", async () => {
  const [one, other] = [await fresh(), await fresh()];
  await changed(measures, { ValidationFormula: '=LEN([Toimenpide])>3', ValidationMessage: 'Nimi on liian lyhyt.' });
  const told = { failed: 'refused', message: 'Nimi on liian lyhyt.', properties: [] };
  expect(await lead.create('projects', aProject({ key: 'oma', title: 'Abc', code: '' }).value)).toMatchObject(told);
  expect(await lead.save('projects', one, { ...one.value, title: 'Abc' })).toMatchObject(told);
  expect(
    await lead.saveMany('projects', [
      { base: one, mine: { ...one.value, title: 'Abc' } },
      { base: other, mine: { ...other.value, title: 'Abcd' } },
    ]),
  ).toEqual([expect.objectContaining(told), expect.objectContaining({ merged: [] })]);
  const { projects } = loaded(await lead.load()).records;
  expect(projects.find(({ id }) => id === one.id)?.value.title).toBe(one.value.title);
  await changed(measures, { ValidationFormula: '', ValidationMessage: '' });
});

it('without words of its own a rule is told in those of SharePoint', async () => {
  const record = await fresh();
  await changed(measures, { ValidationFormula: '=[Vuosi]>=2020' });
  expect(await lead.save('projects', record, { ...record.value, year: 2019 })).toMatchObject({
    failed: 'refused',
    message: 'List data validation failed.',
  });
  expect(await lead.save('projects', record, { ...record.value, year: 2020 })).toHaveProperty('saved');
  await changed(measures, { ValidationFormula: '' });
});

it("a column's own formula marks its field, in its words", async () => {
  const record = await fresh();
  // By its internal name: a site's own column of numbers is called Tunnus, too.
  await changed(column('Code'), {
    ValidationFormula: '=OR(ISBLANK([Code]),LEN([Code])>2)',
    ValidationMessage: 'Tunnuksessa on kolme merkkiä.',
  });
  expect(await lead.save('projects', record, { ...record.value, code: 'A' })).toMatchObject({
    failed: 'refused',
    message: 'Tunnuksessa on kolme merkkiä.',
    properties: ['code'],
  });
  await changed(column('Code'), { ValidationFormula: '' });
});

it('a refusal that names a column by its title marks its field, whatever it says else', async () => {
  const record = await fresh();
  const body = {
    'odata.error': {
      code: '-1, Microsoft.SharePoint.SPException',
      message: { lang: 'fi-FI', value: 'Ei käy: [Tila].' },
    },
  };
  await site.fault({ match: { method: 'MERGE', path: 'items(' }, do: { answer: { status: 500, body } } });
  expect(await lead.save('projects', record, { ...record.value, status: 'done' })).toMatchObject({
    failed: 'refused',
    message: 'Ei käy: [Tila].',
    properties: ['status'],
  });
});

it('a role keeps the days of the rule that set-up gives its list', async () => {
  const role: Responsible = {
    key: 'rooli',
    title: 'Johtaja',
    titleSv: '',
    titleEn: '',
    validFrom: '2026-02-01',
    validTo: undefined,
  };
  const created = await lead.create('responsibles', role);
  if (!('saved' in created)) throw new Error(JSON.stringify(created));
  expect(await lead.save('responsibles', created.saved, { ...role, validTo: '2026-01-31' })).toMatchObject({
    failed: 'refused',
    message: 'Viimeinen voimassaolopäivä on ennen ensimmäistä.',
  });
  expect(await lead.save('responsibles', created.saved, { ...role, validTo: '2026-02-01' })).toHaveProperty('saved');
});

it('two keys that differ in case alone are told as one key twice', async () => {
  const [one, other] = [await fresh(), await fresh()];
  await changed(column('Key'), { EnforceUniqueValues: false });
  await site.change('lead', 'Projects', one.id, { Key: 'sama' });
  await site.change('lead', 'Projects', other.id, { Key: 'SAMA' });
  expect(loaded(await lead.load()).badCells).toEqual([
    expect.objectContaining({ id: other.id, problem: 'duplicateKey', found: 'SAMA' }),
  ]);
});
