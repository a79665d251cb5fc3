/** @jest-environment node */
import type { SPFI } from '@pnp/sp';
import type { IFieldInfo } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import { addRow, describeLocally, freshTitle, openSite, refusal, type Site } from './site';

const lookupXml = (name: string, listId: string): string =>
  `<Field Type="Lookup" Name="${name}" DisplayName="${name}" List="{${listId}}" ShowField="Title" RelationshipDeleteBehavior="Restrict" />`;

let site: Site;
let sp: SPFI;
let list: IList;
let targets: IList;
let me: { readonly Id: number; readonly Title: string; readonly Email: string };
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  me = await sp.web.currentUser();
  const targetsId = (await sp.web.lists.add(freshTitle())).Id;
  targets = sp.web.lists.getById(targetsId);
  list = sp.web.lists.getById((await sp.web.lists.add(freshTitle())).Id);
  const columns = [
    '<Field Type="Text" Name="Key" DisplayName="Avain" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="User" Name="Lead" DisplayName="Lead" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="Boolean" Name="Flag" DisplayName="Flag" />',
    lookupXml('Other', targetsId),
  ];
  for (const SchemaXml of columns) await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
  await targets.items.add({ Title: 'Kohde' });
});
afterAll(() => site.close());

type Version = Readonly<Record<string, unknown>>;
const versionsOf = (id: number): Promise<readonly Version[]> => list.items.getById(id).versions<readonly Version[]>();
const missing = { status: 404, code: '-2130575338, System.ArgumentException' };

describe('versions', () => {
  it('come the newest first, one for each change', async () => {
    const { Id } = await addRow(targets, { Title: 'first' });
    await targets.items.getById(Id).update({ Title: 'second' });
    const versions = await targets.items.getById(Id).versions<readonly Version[]>();
    expect(versions).toMatchObject([
      {
        VersionLabel: '2.0',
        VersionId: 1024,
        IsCurrentVersion: true,
        Title: 'second',
        OData__x005f_UIVersionString: '2.0',
      },
      {
        VersionLabel: '1.0',
        VersionId: 512,
        IsCurrentVersion: false,
        Title: 'first',
        Editor: { LookupId: me.Id, LookupValue: me.Title, Email: me.Email },
      },
    ]);
    expect(versions[0]?.['Created']).toBe(String(versions[0]?.['Modified']).slice(0, -1));
  });

  it('give lookups, people and links as objects', async () => {
    const { Id } = await addRow(list, {
      Title: 'x',
      LeadId: me.Id,
      OtherId: 1,
      Link: { Url: 'https://example.com', Description: 'Sivu' },
      Flag: true,
    });
    await list.items.getById(Id).update({ LeadId: null, OtherId: null, Link: null, Flag: false });
    expect(await versionsOf(Id)).toMatchObject([
      { Lead: null, Other: null, Link: null, Flag: false },
      {
        Lead: { LookupId: me.Id, LookupValue: me.Title, Email: me.Email },
        Other: { LookupId: 1, LookupValue: 'Kohde' },
        Link: { Url: 'https://example.com', Description: 'Sivu' },
        Flag: true,
      },
    ]);
  });

  it('can be asked for from the newest on', async () => {
    const { Id } = await addRow(list, { Title: 'a' });
    for (const Title of ['b', 'c']) await list.items.getById(Id).update({ Title });
    expect(await list.items.getById(Id).versions.top(2)()).toMatchObject([
      { VersionLabel: '3.0', Title: 'c' },
      { VersionLabel: '2.0', Title: 'b' },
    ]);
    expect(await refusal(list.items.getById(999).versions())).toMatchObject(missing);
  });

  it('are the fifty last', async () => {
    const { Id } = await addRow(list, { Title: '1' });
    for (let index = 2; index <= 52; index++) await list.items.getById(Id).update({ Title: String(index) });
    const labels = (await versionsOf(Id)).map((version) => version['VersionLabel']);
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([50, '52.0', '3.0']);
  });
});

describe('a recycled item', () => {
  it('is gone from the list, and comes back from the bin as it was', async () => {
    const { Id, 'odata.etag': etag } = await addRow(list, { Title: 'Pois', Key: 'R1' });
    const binId = await list.items.getById(Id).recycle();
    expect(binId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await refusal(list.items.getById(Id)())).toMatchObject(missing);
    expect(await refusal(list.items.getById(Id).recycle())).toMatchObject(missing);
    await sp.web.recycleBin.getById(binId).restore();
    expect(await list.items.getById(Id)()).toMatchObject({ Id, Title: 'Pois', Key: 'R1', 'odata.etag': etag });
    expect(await refusal(sp.web.recycleBin.getById(binId).restore())).toMatchObject({ status: 400 });
    expect(await versionsOf(Id)).toHaveLength(1);
  });

  it('leaves its unique value free, and does not come back while another has it', async () => {
    const { Id } = await addRow(list, { Key: 'R2' });
    const binId = await list.items.getById(Id).recycle();
    const other = await addRow(list, { Key: 'r2' });
    expect(await refusal(sp.web.recycleBin.getById(binId).restore())).toMatchObject({
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    });
    await list.items.getById(other.Id).recycle();
    await sp.web.recycleBin.getById(binId).restore();
    expect(await list.items.getById(Id).select('Key')()).toMatchObject({ Key: 'R2' });
  });
});

describeLocally('the recycle bin', () => {
  it('shows to others than an owner only what they threw away themselves', async () => {
    const { Id } = await addRow(list, { Title: 'owner' });
    const binId = await list.items.getById(Id).recycle();
    expect(await refusal((await site.as('lead')).web.recycleBin.getById(binId).restore())).toMatchObject({
      status: 400,
    });
  });
});

describe('a lookup that restricts deleting', () => {
  const restrict = (name: string, changes: object): Promise<unknown> =>
    list.fields
      .getByInternalNameOrTitle(name)
      .update({ '@odata.type': '#SP.FieldLookup', ...changes } as Partial<IFieldInfo>, '');

  it('is not made by the field XML, only by MERGE on an indexed column', async () => {
    const { Id } = await targets.select('Id')();
    await list.fields.createFieldAsXml({ SchemaXml: lookupXml('Restricting', Id), Options: 8 });
    const behavior = async (): Promise<unknown> =>
      ((await list.fields.getByInternalNameOrTitle('Restricting')()) as unknown as Version)[
        'RelationshipDeleteBehavior'
      ];
    expect(await behavior()).toBe(0);
    expect(await refusal(restrict('Restricting', { RelationshipDeleteBehavior: 2 }))).toMatchObject({ status: 400 });
    expect(await refusal(restrict('Restricting', { Indexed: true, RelationshipDeleteBehavior: 7 }))).toMatchObject({
      status: 400,
    });
    await restrict('Restricting', { Indexed: true, RelationshipDeleteBehavior: 2 });
    expect(await behavior()).toBe(2);
  });

  it('keeps what it points at from being recycled', async () => {
    await restrict('Other', { Indexed: true, RelationshipDeleteBehavior: 2 });
    const target = await addRow(targets, { Title: 'Pidetään' });
    const pointing = await addRow(list, { Title: 'x', OtherId: target.Id });
    expect(await refusal(targets.items.getById(target.Id).recycle())).toMatchObject({
      status: 500,
      message: expect.stringContaining('cannot be deleted') as string,
    });
    await list.items.getById(pointing.Id).update({ OtherId: null });
    await targets.items.getById(target.Id).recycle();
    expect(await refusal(targets.items.getById(target.Id)())).toMatchObject(missing);
  });
});
