/** @jest-environment node */
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { envelopeOf, freshTitle, openSite, type Site } from './site';

let site: Site;
let sp: SPFI;
let rows: IList;
let rowsId: string;
let themesId: string;
let me: { readonly Id: number; readonly Title: string; readonly Email: string };
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  themesId = (await sp.web.lists.add(freshTitle())).Id;
  rowsId = (await sp.web.lists.add(freshTitle())).Id;
  rows = sp.web.lists.getById(rowsId);
  me = await sp.web.currentUser();
  for (const Title of ['Palvelut', 'Kyvykkyys']) await sp.web.lists.getById(themesId).items.add({ Title });
  const columns = [
    '<Field Type="Number" Name="Year" DisplayName="Year" />',
    '<Field Type="Boolean" Name="Flag" DisplayName="Flag" />',
    '<Field Type="Note" Name="Story" DisplayName="Story" />',
    '<Field Type="User" Name="Lead" DisplayName="Lead" />',
    '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
    `<Field Type="Lookup" Name="Theme" DisplayName="Theme" List="{${themesId}}" ShowField="Title" />`,
  ];
  for (const SchemaXml of columns) await rows.fields.createFieldAsXml({ SchemaXml, Options: 8 });
  await rows.items.add({
    Title: "Äiti's",
    Year: 2024,
    Flag: true,
    LeadId: me.Id,
    ThemeId: 1,
    Day: '2024-01-21T22:00:00Z',
  });
  await rows.items.add({ Title: 'b', Year: 2025, Flag: false, ThemeId: 2 });
  await rows.items.add({ Title: 'a', Year: 2024 });
  await rows.items.add({ Title: 'b', ThemeId: 99 });
  await rows.items.add({ Title: 'c', Year: 2024, ThemeId: 2 });
});
afterAll(() => site.close());

const idsOf = (found: readonly { readonly Id: number }[]): readonly number[] => found.map(({ Id }) => Id);
const ask = (query: string): Promise<Response> => site.send(`web/lists('${rowsId}')/items?${query}`);

describe('$select and $expand', () => {
  it('give what was asked for, lookups and people with it', async () => {
    const [first, , third, dangling] = await rows.items
      .select('Id', 'Title', 'ThemeId', 'Theme/Title', 'Lead/Id', 'Lead/Title', 'Lead/EMail', 'Editor/Title')
      .expand('Theme', 'Lead', 'Editor')<readonly Record<string, unknown>[]>();
    expect(first).toMatchObject({
      Id: 1,
      ID: 1,
      Title: "Äiti's",
      ThemeId: 1,
      Theme: { Title: 'Palvelut' },
      Lead: { Id: me.Id, Title: me.Title, EMail: me.Email },
      Editor: { Title: me.Title },
      'odata.etag': expect.stringMatching(/,1"$/) as string,
      'odata.type': expect.stringMatching(/^SP\.Data\..*ListItem$/) as string,
    });
    expect(third).toMatchObject({ ThemeId: null, Theme: null, Lead: null });
    expect(dangling).toMatchObject({ ThemeId: 99, Theme: null });
  });

  it('give only what was asked for without metadata', async () => {
    expect(await (await ask('$select=Title,Year&$top=1')).json()).toMatchObject({
      value: [{ Title: "Äiti's", Year: 2024 }],
    });
    expect(
      Object.keys(
        ((await (await ask('$select=Title,Theme/Title&$expand=Theme')).json()) as { value: object[] }).value[1] ?? {},
      ).sort(),
    ).toEqual(['Theme', 'Title']);
  });

  it.each([
    ['$select=Nonsense', "The field or property 'Nonsense' does not exist."],
    ['$select=Title&$expand=Nonsense', "The field or property 'Nonsense' does not exist."],
    [
      '$select=Theme',
      "The query to field 'Theme' is not valid. The $select query string must specify the target fields and the $expand query string must contains Theme.",
    ],
    [
      '$select=Lead/Title',
      "The query to field 'Lead' is not valid. The $select query string must specify the target fields and the $expand query string must contains Lead.",
    ],
    ['$select=Theme/Nonsense&$expand=Theme', "The field or property 'Theme/Nonsense' does not exist."],
    [
      '$select=Title&$expand=Theme',
      "The query to field 'Theme' is not valid. The $select query string must specify the target fields and the $expand query string must contains Theme.",
    ],
    ['$orderby=Nonsense', "Column 'Nonsense' does not exist. It may have been deleted by another user."],
    ["$filter=Story+eq+'x'", "The field 'Story' of type 'Note' cannot be used in the query filter expression."],
  ])('refuse %s', async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect((await envelopeOf(response)).message).toBe(message);
  });
});

describe('$filter', () => {
  it.each([
    ['Year eq 2024', [1, 3, 5]],
    ["Title eq 'äITI''S'", [1]],
    ["Year eq 2024 and Title eq 'a'", [3]],
    ["Id eq 1 or Id eq 4 or Year eq 2024 and Title eq 'a'", [1, 3, 4]],
    ['Flag eq 1', [1]],
    ['Flag eq 0', [2]],
    ['Year eq null', [4]],
    ['ThemeId eq 2', [2, 5]],
    ['Id eq 2', [2]],
    ["Day eq '2024-01-21T22:00:00Z'", [1]],
    ["Day eq datetime'2024-01-21T22:00:00Z'", [1]],
    ["Title eq ''' OR 1=1 --'", []],
  ])('%s finds %j', async (filter, ids) => {
    expect(idsOf(await rows.items.filter(filter).select('Id')())).toEqual(ids);
  });

  it.each([
    'Year',
    'Year eq',
    'Year eq 2024 and',
    'Year eq 2024 or',
    'Year eq 2024)',
    "Title eq 'open",
    'Year eq x',
    'Flag eq true',
    "Year eq '2024'",
    'Title eq 5',
    'none eq 1',
    "' eq '",
  ])('refuses %s with 400', async (filter) => {
    expect((await ask(`$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });
});

describe('questions without end', () => {
  it.each([
    ['of conditions', `$filter=${'Id+eq+1+and+'.repeat(900)}Id+eq+1`],
    ['of columns', `$orderby=${'Id,'.repeat(4000)}Id`],
  ])('%s are refused with 400', async (_, query) => {
    expect((await ask(query)).status).toBe(400);
  });
});

describe('$orderby and pages', () => {
  it('sort by columns, and by id where they are equal', async () => {
    expect(idsOf(await rows.items.select('Id').orderBy('Year', false).orderBy('Title')())).toEqual([2, 3, 5, 1, 4]);
    expect(idsOf(await rows.items.select('Id').orderBy('Id', false)())).toEqual([5, 4, 3, 2, 1]);
  });

  it('lead from page to page until every row was given', async () => {
    const paged: number[] = [];
    for await (const page of rows.items.select('Id').top(2)) paged.push(...idsOf(page as { Id: number }[]));
    expect(paged).toEqual([1, 2, 3, 4, 5]);
  });

  it('write the next link as recorded: before the rows, the token first, hex in lower case', async () => {
    const text = await (await site.send(`web/lists(guid%27${rowsId}%27)/items?%24select=Id%2CTitle&%24top=2`)).text();
    expect(
      text.startsWith(
        `{"odata.nextLink":"${site.url}/_api/web/lists(guid%27${rowsId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2","value":[`,
      ),
    ).toBe(true);
    expect(await (await ask('$top=5')).text()).not.toContain('nextLink');
  });

  it('give 100 rows unless told otherwise, and 5,000 at most', async () => {
    const { Id } = await sp.web.lists.add(freshTitle());
    const many = sp.web.lists.getById(Id).items;
    for (let index = 0; index < 101; index++) await many.add({ Title: String(index) });
    expect(await many.select('Id')()).toHaveLength(100);
    expect(await many.select('Id').top(6000)()).toHaveLength(101);
  });

  it.each(['$top=x', '$top=-1', '$skiptoken=p_ID%3D1', '$skiptoken=Paged%3DTRUE%26p_ID%3Dx', '$orderby=Year+sideways'])(
    'refuse %s with 400',
    async (query) => {
      expect((await ask(query)).status).toBe(400);
    },
  );
});
