/** @jest-environment node */
import type { IList, IListItemFormUpdateValue } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import type { Versioned } from '../../src/domain/programme';
import { isFailure } from '../../src/domain/store';
import { schemas } from '../../src/storage/schema/schemas';
import type { Kind } from '../../src/domain/programme';
import type { LocalSite } from '../localSite';
import { readySite } from '../readySite';
import { addRow, clientOf, describeLocally, freshTitle, openSite, refusal, type Site } from './site';

let site: LocalSite;
let lead: SPFI;
let owner: SPFI;

type Form = Readonly<Record<string, string>>;
type FormAnswer = readonly IListItemFormUpdateValue[];

const ownersWrite = ['Roadmaps', 'Settings'];
const listOf = (name: string): ReturnType<SPFI['web']['getList']> =>
  (ownersWrite.includes(name) ? owner : lead).web.getList(`/sites/digi/Lists/${name}`);
const valuesOf = (form: Form): IListItemFormUpdateValue[] =>
  Object.entries(form).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const add = async (name: string, cells: Record<string, unknown> = {}): Promise<number> =>
  (await addRow(listOf(name), cells)).Id;
const change = (name: string, id: number, form: Form): Promise<FormAnswer> =>
  listOf(name).items.getById(id).validateUpdateListItem(valuesOf(form)) as Promise<FormAnswer>;
const addForm = async (name: string, form: Form): Promise<FormAnswer> =>
  listOf(name).addValidateUpdateItemUsingPath(valuesOf(form), `/sites/digi/Lists/${name}`);
const wrongIn = (outcome: FormAnswer): Record<string, unknown> =>
  Object.fromEntries(
    outcome
      .filter(({ HasException }) => HasException)
      .map(({ FieldName, ErrorMessage }): [string, unknown] => [FieldName ?? '', ErrorMessage]),
  );
const person = '[{"Key":"i:0#.f|membership|lead@example.com"}]';

interface Case {
  readonly name: string;
  readonly good: Form;
  /** What REST then gives. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly bad: Form;
  /** What a second row has otherwise, where a column is unique. */
  readonly second?: Form;
}

const cases: Readonly<Record<Kind, Case>> = {
  themes: {
    name: 'Themes',
    good: { Title: 'Uusi teema', Code: 'Z', SortOrder: '5', Kind: 'teema' },
    row: { Title: 'Uusi teema', Code: 'Z', SortOrder: 5, Kind: 'teema' },
    bad: { Title: '', SortOrder: 'viides', Kind: 'pääteema' },
  },
  responsibles: {
    name: 'Responsibles',
    good: { Title: 'Tietohallintojohtaja', ValidFrom: '1.6.2025', ValidTo: '31.12.2026' },
    row: { Title: 'Tietohallintojohtaja', ValidFrom: '2025-05-31T21:00:00Z', ValidTo: '2026-12-30T22:00:00Z' },
    bad: { Title: ' ', ValidFrom: '31.6.2025', ValidTo: '2025' },
  },
  projects: {
    name: 'Projects',
    good: {
      Title: 'Lomakkeella tehty',
      Year: '2025',
      Theme: '1;#Ihmislähtöiset sähköiset palvelut',
      Status: 'Aloitettu',
      StatusDate: '24.11.2026',
      StatusNote: 'Yksi\nkaksi',
      Responsible: '2',
      Lead: person,
      Need: 'Laki',
      Benefit: '5',
      ClimateProgramme: '1',
      Continues: '1;#Pohja',
      Link: 'https://example.com/a,b, Sivu, jolla on pilkku',
    },
    row: {
      Year: 2025,
      ThemeId: 1,
      Status: 'Aloitettu',
      StatusDate: '2026-11-23T22:00:00Z',
      StatusNote: 'Yksi\nkaksi',
      ResponsibleId: 2,
      LeadId: 7,
      Need: 'Laki',
      Benefit: 5,
      ClimateProgramme: true,
      ContinuesId: 1,
      Link: { Url: 'https://example.com/a,b', Description: 'Sivu, jolla on pilkku' },
      Key: null,
    },
    bad: {
      Title: 'x'.repeat(256),
      Year: '1999',
      Theme: '99;#Ei ole',
      Status: 'Melkein valmis',
      StatusDate: '2/23/2012',
      Lead: '[{"Key":"i:0#.f|membership|nobody@example.com"}]',
      Benefit: '6',
      ClimateProgramme: 'kyllä',
      Link: 'ei osoite',
    },
  },
  metrics: {
    name: 'Metrics',
    good: {
      Title: 'Käyttäjiä',
      TargetKind: 'luku',
      TargetValue: '1 250,5',
      ScaleMin: '-2',
      Responsible: '1',
      Approximate: '0',
    },
    row: { TargetKind: 'luku', TargetValue: 1250.5, ScaleMin: -2, ResponsibleId: 1, Approximate: false },
    bad: { Title: '', TargetKind: 'Luku', TargetValue: '1.5', Responsible: 'Elinvoimajohtaja' },
  },
  metricValues: {
    name: 'MetricValues',
    good: {
      Title: '2025',
      Metric: '1;#Mittari',
      Year: '2025',
      ValueText: 'Noin 50',
      Value: '50',
      Approximate: '1',
      AsOf: '2025-10-31',
    },
    row: { MetricId: 1, Year: 2025, Value: 50, Approximate: true, AsOf: '2025-10-30T22:00:00Z' },
    bad: { Metric: '', Year: '2101', Value: '5 0', AsOf: '29.2.2025' },
  },
  effects: {
    name: 'Effects',
    good: {
      Title: 'Vaikutus',
      Project: '1;#Pohja',
      Part: 'a',
      Effect: 'Säästöä',
      Amount: '3100',
      CostKind: 'vuosikustannus',
      Funding: 'talousarvio',
    },
    row: { ProjectId: 1, Part: 'a', Amount: 3100, CostKind: 'vuosikustannus', Funding: 'talousarvio' },
    bad: { Project: '0', Amount: '3100 €', CostKind: 'kuukausi' },
  },
  roadmaps: {
    name: 'Roadmaps',
    good: {
      Title: 'Digitiekartta 2026',
      Year: '2026',
      State: 'luonnos',
      DecisionDate: '1.2.2026',
      Minutes: 'https://example.com/p',
      IctSpend: '1000000',
    },
    row: {
      Year: 2026,
      State: 'luonnos',
      DecisionDate: '2026-01-31T22:00:00Z',
      Minutes: { Url: 'https://example.com/p', Description: 'https://example.com/p' },
      IctSpend: 1e6,
    },
    bad: { Year: '', State: 'valmis', DecisionDate: 'eilen', Minutes: 'javascript:alert(1)' },
    second: { Year: '2027' },
  },
  settings: {
    name: 'Settings',
    good: { Title: 'Oma asetus', Value: 'x'.repeat(300) },
    row: { Title: 'Oma asetus', Value: 'x'.repeat(300) },
    bad: { Title: '' },
  },
};

describeLocally("the forms of the product's lists", () => {
  beforeAll(async () => {
    site = await readySite();
    lead = await clientOf(site.url).as('lead');
    owner = await clientOf(site.url).as('owner');
    await add('Projects', { Title: 'Pohja', Year: 2024 });
    await add('Metrics', { Title: 'Mittari' });
  }, 30_000);
  afterAll(() => site.close());

  describe.each(Object.entries(cases))('the form of %s', (kind, { name, good, row, bad, second }) => {
    it('takes what a person writes on a Finnish site', async () => {
      const id = await add(name);
      const outcome = await change(name, id, good);
      expect(wrongIn(outcome)).toEqual({});
      expect(Object.keys(outcome[0] ?? {}).sort()).toEqual([
        'ErrorCode',
        'ErrorMessage',
        'FieldName',
        'FieldValue',
        'HasException',
        'ItemId',
      ]);
      expect(await listOf(name).items.getById(id)()).toMatchObject(row);
      expect(schemas[kind as Kind].name).toBe(name);
    });

    it('adds a row with them, and none where a column is wrong', async () => {
      const count = async (): Promise<number> => (await listOf(name).select('ItemCount')()).ItemCount;
      const before = await count();
      const fresh = { ...good, ...(second && { Year: '2028' }) };
      const outcome = await addForm(name, fresh);
      expect(wrongIn(outcome)).toEqual({});
      const { FieldName, FieldValue } = outcome.at(-1) ?? {};
      expect(FieldName).toBe('Id');
      expect(await listOf(name).items.getById(Number(FieldValue)).select('Title')()).toMatchObject({
        Title: good['Title'],
      });
      const refused = await addForm(name, { ...fresh, ...bad });
      expect(Object.keys(wrongIn(refused)).sort()).toEqual(Object.keys(bad).sort());
      expect(refused.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0', HasException: false });
      expect(await count()).toBe(before + 1);
    });

    it('names every column that is wrong and writes none', async () => {
      const id = await add(name);
      expect(wrongIn(await change(name, id, { ...good, ...second }))).toEqual({});
      const version = async (): Promise<unknown> =>
        listOf(name).items.getById(id).select('OData__UIVersionString', 'Title')();
      expect(wrongIn(await change(name, id, { Title: 'Muutettu' }))).toEqual({});
      const changed = await version();
      expect(changed).toMatchObject({ Title: 'Muutettu', OData__UIVersionString: '3.0' });
      expect(Object.keys(wrongIn(await change(name, id, { Title: 'Ei näin', ...bad }))).sort()).toEqual(
        Object.keys(bad).sort(),
      );
      expect(await version()).toEqual(changed);
    });
  });

  describe('a form', () => {
    it('enforces what is required, for columns that it holds', async () => {
      expect(wrongIn(await change('Projects', 1, { Title: ' ', Year: '' }))).toEqual({
        Title: expect.any(String) as unknown,
        Year: expect.any(String) as unknown,
      });
      expect(wrongIn(await change('Projects', 1, { Status: 'Tehty' }))).toEqual({});
    });

    it('says at its field that a date and a repeated value are wrong, with their codes', async () => {
      await listOf('Projects').items.getById(1).update({ Key: 'TAKEN' });
      const id = await add('Projects', { Title: 'x' });
      const outcome = await change('Projects', id, { Title: 'y', Year: '2025', Key: 'taken', StatusDate: 'huomenna' });
      expect(outcome.filter(({ HasException }) => HasException)).toEqual([
        expect.objectContaining({ FieldName: 'Key', ErrorCode: -2130575169, FieldValue: 'taken', ItemId: id }),
        expect.objectContaining({ FieldName: 'StatusDate', ErrorCode: -2146232832, FieldValue: 'huomenna' }),
      ]);
    });

    it('empties what a person empties, and may keep a word that is no choice any more', async () => {
      const id = await add('Projects', { Title: 'x', Year: 2025 });
      expect(wrongIn(await change('Projects', id, { Status: 'Tehty', StatusDate: '1.1.2025', Lead: person }))).toEqual(
        {},
      );
      expect(wrongIn(await change('Projects', id, { Status: '', StatusDate: '', Lead: '[]' }))).toEqual({});
      expect(await listOf('Projects').items.getById(id)()).toMatchObject({
        Status: null,
        StatusDate: null,
        LeadId: null,
      });
      await site.change('lead', 'Projects', id, { Status: 'Vanha sana' });
      expect(wrongIn(await change('Projects', id, { Status: 'Vanha sana', StatusNote: 'uusi' }))).toEqual({});
      expect(Object.keys(wrongIn(await change('Projects', id, { Status: 'Toinen vanha' })))).toEqual(['Status']);
    });

    it('knows no other columns and no missing row', async () => {
      expect(Object.keys(wrongIn(await change('Projects', 1, { Nonsense: 'x', Modified: '1.1.2025' })))).toEqual([
        'Nonsense',
        'Modified',
      ]);
      expect(await refusal(change('Projects', 999, { Title: 'x' }))).toMatchObject({ status: 404 });
      expect(
        await refusal(
          listOf('Projects')
            .items.getById(1)
            .validateUpdateListItem([{ FieldName: 'Title' } as IListItemFormUpdateValue]),
        ),
      ).toMatchObject({ status: 400 });
    });

    it('that was saved without a key is read by the product', async () => {
      const id = await add('Projects', { Title: 'Luonnos', Year: 2025 });
      expect(wrongIn(await change('Projects', id, { Title: 'Ilman avainta' }))).toEqual({});
      const programme = await site.as('lead').load();
      const found: Versioned<{ key: string; title: string }> | undefined = isFailure(programme)
        ? undefined
        : programme.records.projects.find((record) => record.id === id);
      expect(found?.value).toMatchObject({ title: 'Ilman avainta', key: `id:${id}` });
      expect(site.service.unsupported).toEqual([]);
    });
  });
});

describe('a form of any list', () => {
  let any: Site;
  let list: IList;
  beforeAll(async () => {
    any = await openSite();
    const { web } = await any.as('owner');
    list = web.lists.getById((await web.lists.add(freshTitle())).Id);
    for (const SchemaXml of [
      '<Field Type="Text" Name="Need" DisplayName="Need" Required="TRUE" />',
      '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
    ]) {
      await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
    }
  });
  afterAll(() => any.close());
  const change = (id: number, form: Form): Promise<FormAnswer> =>
    list.items.getById(id).validateUpdateListItem(valuesOf(form)) as Promise<FormAnswer>;

  it('enforces what is required, which no other way of writing does', async () => {
    const { Id } = await addRow(list, { Title: 'x' });
    await list.items.getById(Id).update({ Need: null });
    expect(Object.keys(wrongIn(await change(Id, { Need: ' ' })))).toEqual(['Need']);
  });

  it('takes a date as the site writes it', async () => {
    const { Id } = await addRow(list, { Title: 'x', Need: 'y' });
    expect(wrongIn(await change(Id, { Day: '2.6.2025' }))).toEqual({});
    expect(await list.items.getById(Id).select('Day')()).toMatchObject({ Day: '2025-06-01T21:00:00Z' });
  });
});
