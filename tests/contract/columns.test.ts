/** @jest-environment node */
import { InjectHeaders } from '@pnp/queryable';
import { randomUUID } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import type { IFieldInfo } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { freshTitle, openSite, refusal, type Site } from './site';

let site: Site;
let sp: SPFI;
let list: IList;
let listId: string;
let title: string;
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  title = freshTitle();
  listId = (await sp.web.lists.add(title)).Id;
  list = sp.web.getList(`${site.path}/Lists/${title}`);
});
afterAll(() => site.close());

const make = (xml: string, Options = 8): Promise<Partial<IFieldInfo>> =>
  list.fields.createFieldAsXml({ SchemaXml: xml, Options });

describe('columns made from XML', () => {
  it.each([
    ['Text', 2, ''],
    ['Note', 3, 'NumLines="4" RichText="FALSE"'],
    ['DateTime', 4, 'Format="DateOnly"'],
    ['Choice', 6, 'Format="Dropdown"'],
    ['Boolean', 8, ''],
    ['Number', 9, 'Decimals="0" Min="1" Max="5"'],
    ['URL', 11, 'Format="Hyperlink"'],
    ['User', 20, 'UserSelectionMode="PeopleOnly"'],
  ])('of type %s are of kind %i and have the names of the XML', async (type, FieldTypeKind, attributes) => {
    const field = await make(
      `<Field Type="${type}" Name="Made${type}" StaticName="Made${type}" DisplayName="Tehty ${type}" Description="Ä &amp; ö" ${attributes} />`,
    );
    expect(field).toMatchObject({
      InternalName: `Made${type}`,
      Title: `Tehty ${type}`,
      TypeAsString: type,
      FieldTypeKind,
      Description: 'Ä & ö',
    });
  });

  it('look up a list given by its id', async () => {
    const byId = await make(
      `<Field Type="Lookup" Name="ById" DisplayName="ById" List="{${listId}}" ShowField="Title" />`,
    );
    expect((byId as { LookupList: string }).LookupList.replace(/[{}]/g, '')).toBe(listId);
    expect(
      (await refusal(make(`<Field Type="Lookup" Name="Lost" DisplayName="Lost" List="{${randomUUID()}}" />`))).status,
    ).toBe(404);
  });

  it('take their internal name from the XML, with a number where it is in use', async () => {
    expect((await make('<Field Type="Text" Name="Hinted" DisplayName="Nimi näin" />')).InternalName).toBe('Hinted');
    expect((await make('<Field Type="Text" Name="Hinted" DisplayName="Twice" />')).InternalName).toBe('Hinted0');
  });

  it('are made with the same name where they are put on the form, too', async () => {
    const made = await make('<Field Type="Text" Name="OnForm" DisplayName="Lomakkeella" />', 9);
    expect(made.InternalName).toBe('OnForm');
  });

  it('go when they are deleted', async () => {
    await make('<Field Type="Text" Name="Passing" DisplayName="Menevä" />');
    const { fields } = sp.web.lists.getById(listId);
    await fields.getByInternalNameOrTitle('Passing').delete();
    expect((await fields()).map(({ InternalName }) => InternalName)).not.toContain('Passing');
  });

  it('keep choices, default, index and uniqueness', async () => {
    await make(
      '<Field Type="Choice" Name="State" DisplayName="Tila"><Default>B</Default><CHOICES><CHOICE>A &amp; O</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
    );
    await make(
      '<Field Type="Text" Name="Unique" DisplayName="Unique" Indexed="TRUE" EnforceUniqueValues="TRUE" Required="TRUE" Hidden="FALSE" />',
    );
    expect(await list.fields.getByInternalNameOrTitle('Tila')()).toMatchObject({
      Choices: ['A & O', 'B'],
      DefaultValue: 'B',
    });
    expect(await list.fields.getByInternalNameOrTitle('Unique')()).toMatchObject({
      Indexed: true,
      EnforceUniqueValues: true,
      Required: true,
    });
  });

  it.each([
    ['<Field', 400],
    ['<Nothing />', 400],
    ['<Field Type="Note" Name="X" DisplayName="X" Indexed="TRUE" />', 400],
    ['<Field Type="Calculated" Name="X" DisplayName="X" />', 501],
  ])('are refused as %s', async (xml, status) => {
    expect((await refusal(make(xml))).status).toBe(status);
  });
});

describe('columns', () => {
  it('are there from the beginning, named in Finnish', async () => {
    const fields = await list.fields.select('InternalName', 'Title', 'TypeAsString', 'Choices')<
      readonly IFieldInfo[]
    >();
    const types = Object.fromEntries(fields.map(({ InternalName, TypeAsString }) => [InternalName, TypeAsString]));
    expect(types).toMatchObject({
      ID: 'Counter',
      Title: 'Text',
      Created: 'DateTime',
      Modified: 'DateTime',
      Author: 'User',
      Editor: 'User',
      Attachments: 'Attachments',
      LinkTitle: 'Computed',
    });
    expect(fields.find(({ InternalName }) => InternalName === 'Title')?.Title).toBe('Otsikko');
  });

  it('change by MERGE', async () => {
    await make('<Field Type="Text" Name="Changing" DisplayName="Before" />');
    const formatter = '{"elmType":"div","txtContent":"@currentField"}';
    await list.fields
      .getByInternalNameOrTitle('Changing')
      .update({ Title: 'Jälkeen', Indexed: true, Description: 'd', CustomFormatter: formatter }, 'SP.FieldText');
    expect(await list.fields.getByInternalNameOrTitle('Changing')()).toMatchObject({
      Title: 'Jälkeen',
      Indexed: true,
      Description: 'd',
      CustomFormatter: formatter,
    });
  });

  it('take new choices only from a body that names the type', async () => {
    await make(
      '<Field Type="Choice" Name="Growing" DisplayName="Growing"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
    );
    const field = list.fields.getByInternalNameOrTitle('Growing');
    expect(await refusal(field.update({ Choices: ['A', 'B'] } as Partial<IFieldInfo>, 'SP.FieldChoice'))).toMatchObject(
      {
        status: 400,
        message:
          "The property 'Choices' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.",
      },
    );
    const typed = (more: object): Promise<unknown> => field.update(more as Partial<IFieldInfo>, 'SP.FieldChoice');
    await typed({ '@odata.type': '#SP.FieldChoice', Choices: ['A', 'B'] });
    expect(await field()).toMatchObject({ Choices: ['A', 'B'] });
    const metadata = { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: ['A', 'B', 'C'] } };
    expect((await refusal(typed(metadata))).status).toBe(400);
    const verbose = InjectHeaders({ 'Content-Type': 'application/json;odata=verbose' });
    await list.fields
      .getByInternalNameOrTitle('Growing')
      .using(verbose)
      .update(metadata as unknown as Partial<IFieldInfo>, 'SP.FieldChoice');
    expect(await field()).toMatchObject({ Choices: ['A', 'B', 'C'] });
  });

  // As public lists show it: https://github.com/pnp/sp-dev-fx-extensions/issues/103
  it('turned into rich text give HTML in an element of SharePoint’s own, and leave what stood there before', async () => {
    const { Id } = await sp.web.lists.add(freshTitle());
    const own = sp.web.lists.getById(Id);
    const xml = '<Field Type="Note" Name="Rich" DisplayName="Rich" RichText="FALSE" />';
    await own.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
    const field = own.fields.getByInternalNameOrTitle('Rich');
    const added = async (Rich: string): Promise<number> =>
      ((await own.items.add({ Title: 'a', Rich })) as { readonly Id: number }).Id;
    const [plain, rich] = [await added('<b>a</b>: b'), { RichText: true }];
    expect((await refusal(field.update(rich as Partial<IFieldInfo>, ''))).status).toBe(400);
    await field.update({ '@odata.type': '#SP.FieldMultiLineText', ...rich } as Partial<IFieldInfo>, '');
    expect(await field()).toMatchObject(rich);
    const made = await added('<div>a &lt; b: c<br>d</div>');
    const held = async (id: number): Promise<unknown> =>
      (await own.items.getById(id).select('Rich')<{ readonly Rich: string }>()).Rich;
    expect(await held(plain)).toBe('<b>a</b>: b');
    expect(await held(made)).toMatch(
      /^<div class="ExternalClass[0-9A-F]{32}"><div>a &lt; b&#58; c<br>d<\/div><\/div>$/,
    );
  });

  it('that are not there are refused by name', async () => {
    expect(await refusal(list.fields.getByInternalNameOrTitle('None')())).toMatchObject({
      status: 400,
      code: '-2147024809, System.ArgumentException',
      message: "Column 'None' does not exist. It may have been deleted by another user.",
    });
  });
});

describe('views', () => {
  it('begin with one, named in Finnish, that shows the title', async () => {
    const { Id } = await sp.web.lists.add(freshTitle());
    const view = sp.web.lists.getById(Id).defaultView;
    expect(await view.select('Title', 'DefaultView', 'RowLimit')()).toMatchObject({
      Title: 'Kaikki kohteet',
      DefaultView: true,
      RowLimit: 30,
    });
    expect(await view.fields()).toMatchObject({ Items: ['LinkTitle'] });
  });

  it('take other columns, order and number of rows', async () => {
    const view = list.defaultView;
    await view.fields.removeAll();
    await view.fields.add('LinkTitle');
    await view.fields.add('Muokattu');
    await view.update({
      ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>',
      RowLimit: 100,
      CustomFormatter: '{}',
    });
    expect(await view.fields()).toMatchObject({ Items: ['LinkTitle', 'Modified'] });
    expect(await view()).toMatchObject({
      ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>',
      RowLimit: 100,
      CustomFormatter: '{}',
      ListViewXml: expect.stringContaining('<FieldRef Name="Modified" />') as unknown,
    });
    expect((await refusal(view.fields.add('None'))).status).toBe(400);
  });

  it('are made with a title alone, and show the title column', async () => {
    const made = await list.views.add('Lyhyt', false, { RowLimit: 10 });
    expect(made).toMatchObject({ Title: 'Lyhyt', RowLimit: 10, DefaultView: false });
    expect(await list.views.getByTitle('Lyhyt').fields()).toMatchObject({ Items: ['LinkTitle'] });
    const raw = await site.send(`web/lists('${listId}')/views`, {
      method: 'POST',
      body: JSON.stringify({ Title: 'Toinen' }),
    });
    expect([raw.status, await raw.json()]).toEqual([201, expect.objectContaining({ Title: 'Toinen' })]);
    expect((await refusal(list.views.add(''))).status).toBe(400);
  });

  const add = (parameters: object, id = listId): Promise<Response> =>
    site.send(`web/lists('${id}')/views/add`, { method: 'POST', body: JSON.stringify({ parameters }) });

  it('are added with their columns, as a board too, and one at a time is the default', async () => {
    const board = {
      Title: 'Taulu',
      ViewFields: ['LinkTitle', 'State'],
      Query: '',
      PersonalView: false,
      SetAsDefaultView: true,
      Paged: true,
      RowLimit: 100,
      CustomFormatter: '{}',
      ViewType2: 'KANBAN',
      ViewData: '<FieldRef Name="State" Type="KanbanPivotColumn" />',
    };
    const { Id } = await sp.web.lists.add(freshTitle());
    const own = sp.web.lists.getById(Id);
    await own.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Choice" Name="State" DisplayName="Tila"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
      Options: 8,
    });
    const made = await add(board, Id);
    expect(made.status).toBe(200);
    const view = (await made.json()) as Record<string, unknown>;
    expect(view).toMatchObject({
      Title: 'Taulu',
      ViewType2: 'KANBAN',
      ViewData: board.ViewData,
      CustomFormatter: '{}',
      RowLimit: 100,
      DefaultView: true,
    });
    expect(await own.views.getByTitle('Taulu').fields()).toMatchObject({ Items: ['LinkTitle', 'State'] });
    const views = await own.views.select('Title', 'DefaultView')();
    expect(views.map(({ Title, DefaultView }) => [Title, DefaultView])).toEqual([
      ['Kaikki kohteet', false],
      ['Taulu', true],
    ]);
    await own.views.getByTitle('Taulu').update({ CustomFormatter: '{"hideSelection":true}' });
    expect(await own.views.getByTitle('Taulu').select('CustomFormatter')()).toMatchObject({
      CustomFormatter: '{"hideSelection":true}',
    });
  });

  it.each([
    {},
    { Title: '' },
    { Title: 'X', ViewFields: ['None'] },
    { Title: 'X', Nonsense: 1 },
    { Title: 'X', RowLimit: 'many' },
  ])('are refused as %j', async (parameters) => {
    const { length } = await list.views();
    expect((await add(parameters)).status).toBe(400);
    expect(await list.views()).toHaveLength(length);
  });
});

describe('validation formulas', () => {
  it('of a column and of a list are kept', async () => {
    await make('<Field Type="Number" Name="From" DisplayName="Alku" />');
    await list.fields
      .getByInternalNameOrTitle('From')
      .update({ ValidationFormula: '=[Alku]>0', ValidationMessage: 'Yli nollan.' });
    expect(await list.fields.getByInternalNameOrTitle('From')()).toMatchObject({
      ValidationFormula: '=[Alku]>0',
      ValidationMessage: 'Yli nollan.',
    });
    await list.update({ ValidationFormula: '=[Alku]>0', ValidationMessage: 'Ei käy.' });
    expect(await list.select('ValidationFormula', 'ValidationMessage')()).toMatchObject({
      ValidationFormula: '=[Alku]>0',
      ValidationMessage: 'Ei käy.',
    });
  });
});
