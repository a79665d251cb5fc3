/** @jest-environment node */
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { addRow, envelopeOf, freshTitle, openSite, refusal, type Row, type Site } from './site';

let site: Site;
let sp: SPFI;
let list: IList;
let me: number;
let listId: string;
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  listId = (await sp.web.lists.add(freshTitle())).Id;
  list = sp.web.lists.getById(listId);
  me = (await sp.web.currentUser()).Id;
  const columns = [
    '<Field Type="Text" Name="Key" DisplayName="Avain" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="Note" Name="Story" DisplayName="Story" />',
    '<Field Type="Number" Name="Year" DisplayName="Year" Min="2000" Max="2100" />',
    '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
    '<Field Type="DateTime" Name="Moment" DisplayName="Moment" Format="DateTime" />',
    '<Field Type="Boolean" Name="Flag" DisplayName="Flag"><Default>1</Default></Field>',
    '<Field Type="Choice" Name="State" DisplayName="State"><Default>A</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
    '<Field Type="User" Name="Lead" DisplayName="Lead" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    `<Field Type="Lookup" Name="Other" DisplayName="Other" List="{${listId}}" ShowField="Title" />`,
  ];
  for (const SchemaXml of columns) await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
});
afterAll(() => site.close());

const post = (body: unknown): Promise<Response> =>
  site.send(`web/lists('${listId}')/items`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json;charset=utf-8' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const write = (id: number, etag: string, body: unknown): Promise<Response> =>
  site.send(`web/lists('${listId}')/items(${id})`, {
    method: 'POST',
    headers: { 'X-HTTP-Method': 'MERGE', 'IF-Match': etag },
    body: JSON.stringify(body),
  });

describe('an item', () => {
  it('is made with 201, an etag and its address', async () => {
    const { Id } = await sp.web.lists.add(freshTitle());
    const response = await site.send(`web/lists('${Id}')/items`, { method: 'POST', body: '{"Title":"Item 0"}' });
    const item = (await response.json()) as object;
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},1"$/);
    expect(response.headers.get('location')).toBe(`${site.url}/_api/Web/Lists(guid'${Id}')/Items(1)`);
    expect(item).toMatchObject({
      Id: 1,
      ID: 1,
      Title: 'Item 0',
      AuthorId: me,
      EditorId: me,
      OData__UIVersionString: '1.0',
      Attachments: false,
    });
  });

  it('keeps what was written, of every type', async () => {
    const cells = {
      Title: 'Kaikki',
      Key: 'all',
      Story: 'a\nb'.repeat(500),
      Year: 2025,
      Moment: '2024-01-22T10:11:12Z',
      Flag: false,
      State: 'B',
      LeadId: me,
      OtherId: 1,
      Link: { Description: 'Porvoo', Url: 'https://example.com/å?a=1,2' },
    };
    const { Id } = await addRow(list, cells);
    expect(await list.items.getById(Id)()).toMatchObject({ ...cells, LeadStringId: String(me) });
    await list.items
      .getById(Id)
      .update({ LeadId: null, OtherId: null, Link: null, Year: null, Story: null, Moment: null });
    expect(await list.items.getById(Id)()).toMatchObject({
      Title: 'Kaikki',
      LeadId: null,
      LeadStringId: null,
      OtherId: null,
      Link: null,
      Year: null,
      Story: null,
      Moment: null,
    });
  });

  it('gets defaults for what a body leaves out, not for what it empties', async () => {
    expect(await list.items.add({ Title: 'defaults' })).toMatchObject({ Flag: true, State: 'A', Year: null });
    expect(await list.items.add({ Title: 'none', Flag: null, State: null })).toMatchObject({ Flag: null, State: null });
  });

  it.each([
    ['2024-06-05T21:00:00Z', '2024-06-05T21:00:00Z'],
    ['2024-06-06T12:34:56Z', '2024-06-05T21:00:00Z'],
    ['2024-01-22T00:00:00Z', '2024-01-21T22:00:00Z'],
    ['2024-03-31T12:00:00+03:00', '2024-03-30T22:00:00Z'],
  ])('keeps %s in a column of days as the midnight of the site, %s', async (sent, kept) => {
    expect(await list.items.add({ Day: sent })).toMatchObject({ Day: kept });
  });

  it('changes with 204 and a new etag; what the body leaves out stays', async () => {
    const { Id, 'odata.etag': etag } = await addRow(list, { Title: 'before', Year: 2024 });
    const response = await write(Id, etag, { Title: 'after' });
    expect(response.status).toBe(204);
    expect(response.headers.get('etag')).toBe(etag.replace(',1"', ',2"'));
    expect(await list.items.getById(Id)()).toMatchObject({
      Title: 'after',
      Year: 2024,
      OData__UIVersionString: '2.0',
      'odata.etag': response.headers.get('etag'),
    });
  });

  it('answers 412 to an old etag and names both', async () => {
    const { Id, 'odata.etag': etag } = await addRow(list, { Title: 'first' });
    await list.items.getById(Id).update({ Title: 'second' }, etag);
    expect(await refusal(list.items.getById(Id).update({ Title: 'third' }, etag))).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${etag}' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`,
    });
    await list.items.getById(Id).update({ Title: 'forced' });
    expect(await list.items.getById(Id).select('Title')()).toMatchObject({ Title: 'forced' });
  });

  it('is won by one of many who write at once', async () => {
    const { Id, 'odata.etag': etag } = await addRow(list, { Title: 'raced' });
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => (await write(Id, etag, { Title: `writer ${index}` })).status),
    );
    expect(statuses.sort()).toEqual([204, 412, 412, 412, 412, 412, 412, 412]);
  });

  it('goes with DELETE under the etag that was read, with 200 and nothing in it', async () => {
    const { Id, 'odata.etag': etag } = await addRow(list, { Title: 'first' });
    await list.items.getById(Id).update({ Title: 'second' }, etag);
    expect(await refusal(list.items.getById(Id).delete(etag))).toMatchObject({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    });
    expect(await list.items.getById(Id).select('Title')()).toMatchObject({ Title: 'second' });
    const { 'odata.etag': now } = await list.items.getById(Id)<Row>();
    const response = await site.send(`web/lists('${listId}')/items(${Id})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'DELETE', 'IF-Match': now },
    });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await refusal(list.items.getById(Id)())).toMatchObject({ status: 404 });
    await list.items.getById((await addRow(list, { Title: 'any' })).Id).delete();
  });

  it('leaves its number to nobody when it goes', async () => {
    const { Id } = await addRow(list, { Title: 'gone' });
    await list.items.getById(Id).recycle();
    expect(await refusal(list.items.getById(Id)())).toEqual({
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.',
    });
    expect((await addRow(list, { Title: 'next' })).Id).toBeGreaterThan(Id);
  });

  it('may not repeat a value of a unique column, in any case of letters', async () => {
    const { Id } = await addRow(list, { Key: 'Ä1' });
    const other = await addRow(list, { Key: 'Ä2' });
    const refused = {
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: expect.stringContaining('[Avain]') as string,
    };
    expect(await refusal(list.items.add({ Key: 'ä1' }))).toEqual(refused);
    expect(await refusal(list.items.getById(other.Id).update({ Key: 'Ä1' }))).toEqual(refused);
    await list.items.getById(Id).update({ Key: 'Ä1' });
    await Promise.all([list.items.add({ Title: 'no key' }), list.items.add({ Title: 'no key either' })]);
  });

  it.each([
    ['{"Nonsense":1}', 400, /^The property 'Nonsense' does not exist on type 'SP\.Data\..+ListItem'\./],
    ['{"Lead":1}', 400, /^The property 'Lead' does not exist/],
    ['{"__proto__":1}', 400, /^The property '__proto__' does not exist/],
    ['{"Title":5}', 400, /^Cannot convert a primitive value to the expected type 'Edm\.String'/],
    ['{"Year":"2024"}', 400, /'Edm\.Double'/],
    ['{"Flag":1}', 400, /'Edm\.Boolean'/],
    ['{"Moment":"yesterday"}', 400, /'Edm\.DateTime'/],
    ['{"LeadId":1.5}', 400, /'Edm\.Int32'/],
    ['{"Title":{}}', 400, /^An unexpected 'StartObject' node was found/],
    ['{"Title":[]}', 400, /^An unexpected 'StartArray' node was found/],
    ['{"Link":"https://example.com"}', 400, /^An unexpected 'PrimitiveValue' node was found/],
    ['[]', 400, /StartArray/],
    ['', 400, /^Invalid JSON/],
    ['{', 400, /^Invalid JSON/],
    [`{"Title":"${'x'.repeat(256)}"}`, 500, /^Invalid text value/],
    ['{"Year":1999}', 500, /^List data validation failed/],
  ])('is refused as %s', async (body, status, message) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect((await envelopeOf(response)).message).toMatch(message);
  });

  it('moves the stamps of its list', async () => {
    const { Id: own } = await sp.web.lists.add(freshTitle());
    const counted = sp.web.lists.getById(own).select('ItemCount', 'LastItemModifiedDate', 'LastItemDeletedDate');
    const before = await counted();
    await site.nextSecond();
    const { Id } = await addRow(sp.web.lists.getById(own), { Title: 'x' });
    const added = await counted();
    expect(added.ItemCount).toBe(1);
    expect(added.LastItemModifiedDate > before.LastItemModifiedDate).toBe(true);
    await sp.web.lists.getById(own).items.getById(Id).recycle();
    const deleted = await counted();
    expect(deleted.ItemCount).toBe(0);
    expect(deleted.LastItemDeletedDate > before.LastItemDeletedDate).toBe(true);
  });
});
