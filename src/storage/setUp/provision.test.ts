import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { localSite, type LocalSite } from '../../../tests/localSite';
import { thirdOf } from '../../../tests/thirdOf';
import { kinds } from '../../domain/programme';
import { isFailure, type SetUpStep } from '../../domain/store';
import { listFiles, type ListFile } from './listFiles';

// A set-up is some 250 calls; on a busy machine the longest cases take two of them past the usual five seconds.
jest.setTimeout(30_000);

const folder = path.resolve(__dirname, '../../../sharepoint/lists');

let site: LocalSite;
beforeEach(async () => {
  site = await localSite();
});
afterEach(() => site.close());

interface ColumnRecord {
  readonly internalName: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly required?: true;
  readonly indexed?: true;
  readonly unique?: true;
  readonly restrictsDelete?: true;
  readonly format?: object;
}

interface ViewRecord {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly query: string;
  readonly board?: string;
}

interface ListRecord {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnRecord[];
  readonly validation?: { readonly formula: string; readonly message: string };
  readonly form: object;
  readonly view: ViewRecord;
  readonly views: readonly ViewRecord[];
  readonly link?: { readonly column: string; readonly page: string; readonly format: object };
  readonly seed: readonly Readonly<Record<string, unknown>>[];
}

const checkedIn = (): readonly ListRecord[] =>
  readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ListRecord);
const listPath = (url: string): string => `web/getList('/sites/digi/${url}')`;

describe('sharepoint/lists', () => {
  it('is what the schema says: `npm run lists` writes it anew', () => {
    const onDisk: readonly ListFile[] = readdirSync(folder).map((name) => ({
      name,
      content: readFileSync(path.join(folder, name), 'utf8'),
    }));
    const byName = (a: ListFile, b: ListFile): number => (a.name < b.name ? -1 : 1);
    expect([...onDisk].sort(byName)).toEqual([...listFiles()].sort(byName));
  });
});

describe('set-up', () => {
  it('makes a site as sharepoint/lists says', async () => {
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    for (const list of checkedIn()) {
      expect(await site.read('owner', `${listPath(list.url)}?$select=Title,Description`)).toEqual({
        Title: list.title,
        Description: list.description,
      });
      const { value: fields } = await site.read<{ value: readonly Record<string, unknown>[] }>(
        'owner',
        `${listPath(list.url)}/fields`,
      );
      for (const column of list.columns) {
        expect(fields.find((field) => field['InternalName'] === column.internalName)).toMatchObject({
          Title: column.title,
          Description: column.description,
          TypeAsString: column.type,
          Required: column.required ?? false,
          Indexed: column.indexed ?? false,
          EnforceUniqueValues: column.unique ?? false,
          DefaultValue: column.default ?? null,
          ...(column.type === 'Lookup' && { RelationshipDeleteBehavior: column.restrictsDelete ? 2 : 0 }),
          ...(column.choices && { Choices: column.choices }),
        });
      }
      const { value: rows } = await site.read<{ value: readonly Record<string, unknown>[] }>(
        'owner',
        `${listPath(list.url)}/items?$top=100`,
      );
      expect(rows).toHaveLength(list.seed.length);
      list.seed.forEach((seed, index) =>
        expect(rows[index]).toMatchObject(Object.fromEntries(Object.entries(seed).filter(([name]) => name !== 'Kind'))),
      );
    }
    expect(site.service.unsupported).toEqual([]);
  });

  it('makes each list open well by itself: formats, form, rule and views as sharepoint/lists says', async () => {
    await site.as('owner').setUp(() => undefined);
    for (const list of checkedIn()) {
      const formats = await formatsOf(site, list.url);
      expect(formats).toEqual(
        Object.fromEntries(
          list.columns.flatMap(({ internalName, format }) => (format ? [[internalName, format]] : [])),
        ),
      );
      expect(await layoutOf(list.url)).toEqual(list.form);
      expect(await site.read('owner', `${listPath(list.url)}?$select=ValidationFormula,ValidationMessage`)).toEqual({
        ValidationFormula: list.validation?.formula ?? '',
        ValidationMessage: list.validation?.message ?? '',
      });
      const views = await viewsOf(site, list.url);
      expect(views.find((view) => view.isDefault)).toMatchObject(list.view);
      expect(views.filter((view) => !view.isDefault)).toEqual(
        list.views.map((view) => expect.objectContaining(view) as unknown),
      );
    }
    expect(site.service.unsupported).toEqual([]);
  });

  it('tells how far it has come', async () => {
    const steps: SetUpStep[] = [];
    await site.as('owner').setUp((step) => steps.push(step));
    expect(steps.filter(({ part }) => part === 'ready').map(({ kind }) => kind)).toEqual([...kinds]);
    expect(steps.at(-1)).toMatchObject({ done: 40, total: 40 });
    expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b));
  });

  it('run again changes nothing', async () => {
    await site.as('owner').setUp(() => undefined);
    const before = await everything();
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(await everything()).toEqual(before);
  });

  const namesIn = async (list: string, of: 'fields' | 'views'): Promise<readonly string[]> => {
    const { value } = await site.read<{ value: readonly { InternalName?: string; Title: string }[] }>(
      'owner',
      `${listPath(`Lists/${list}`)}/${of}`,
    );
    return value.map(({ InternalName, Title }) => InternalName ?? Title).sort();
  };
  const namesInAll = async (): Promise<readonly (readonly string[])[]> =>
    Promise.all(
      checkedIn().flatMap(({ url }) => (['fields', 'views'] as const).map((of) => namesIn(url.slice(6), of))),
    );

  it('run twice at the same time makes each column and view once', async () => {
    const owners = [site.as('owner'), site.as('owner')];
    expect(await Promise.all(owners.map((store) => store.setUp(() => undefined)))).toEqual(
      Array(2).fill({ ready: true }),
    );
    const made = await namesInAll();
    await site.close();
    site = await localSite();
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(made).toEqual(await namesInAll());
  });

  it('takes away columns that two runs of old made twice, while nobody has written into them', async () => {
    const owner = site.as('owner');
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    const once = await namesIn('Themes', 'fields');
    const again = async (name: string): Promise<void> => {
      const path = `${listPath('Lists/Themes')}/fields`;
      const { SchemaXml: xml } = await site.read<{ SchemaXml: string }>(
        'owner',
        `${path}/getbyinternalnameortitle('${name}')`,
      );
      const twin = xml.replace(/ (ID|SourceID)="[^"]*"/g, '');
      const body = JSON.stringify({ parameters: { SchemaXml: twin, Options: 8 } });
      expect(await site.post('owner', `${path}/createfieldasxml`, body)).toBe(200);
    };
    for (const name of ['TitleEn', 'SortOrder', 'TitleSv']) await again(name);
    await site.change('owner', 'Themes', 1, { TitleSv0: 'Skrivet här' });
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    expect(await namesIn('Themes', 'fields')).toEqual([...once, 'TitleSv0'].sort());
  });

  it('names the type of a column in verbose JSON where SharePoint does not take it in plain JSON', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    const status = `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Status')`;
    await merge(status, { '@odata.type': '#SP.FieldChoice', Choices: ['Aloitettu'] });
    const real = fetch;
    const refusal = { 'odata.error': { code: '-1, Microsoft.SharePoint', message: { value: 'Not on SP.Field.' } } };
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation((address, init) =>
        typeof init?.body === 'string' && init.body.includes('"@odata.type"')
          ? Promise.resolve(Response.json(refusal, { status: 400 }))
          : real(address, init),
      );
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    jest.restoreAllMocks();
    expect((await site.read<{ Choices: readonly string[] }>('owner', status)).Choices).toContain('Luovutaan');
  });

  it('repairs a missing choice, and leaves what people added, renamed and removed', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    await merge(`${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Status')`, {
      '@odata.type': '#SP.FieldChoice',
      Choices: ['Aloitettu', 'Tauolla'],
    });
    await merge(listPath('Lists/Projects'), { Title: 'Hankkeet' });
    await merge(`${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Title')`, { Title: 'Hanke' });
    expect(await site.post('owner', `${listPath('Lists/Themes')}/items(4)/recycle`)).toBe(200);
    await owner.setUp(() => undefined);
    const { Choices: choices } = await site.read<{ Choices: readonly string[] }>(
      'owner',
      `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Status')`,
    );
    expect(choices).toEqual(['Aloitettu', 'Tauolla', 'Suunnitellaan', 'Tehty', 'Ei tietoa', 'Luovutaan']);
    expect(await site.read('owner', `${listPath('Lists/Projects')}?$select=Title`)).toEqual({ Title: 'Hankkeet' });
    expect(
      await site.read('owner', `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Title')?$select=Title`),
    ).toMatchObject({ Title: 'Hanke' });
    expect(
      (await site.read<{ value: readonly unknown[] }>('owner', `${listPath('Lists/Themes')}/items`)).value,
    ).toHaveLength(3);
  });

  it('leaves views, formats and forms that people made their own', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    const views = `${listPath('Lists/Projects')}/views`;
    await merge(`${views}/getByTitle('Omat')`, { Title: 'Minun' });
    await merge(`${views}/getByTitle('Vuosittain')`, { ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>' });
    await merge(field('Status'), { CustomFormatter: '{"elmType":"div"}' });
    await merge(await formPath('Lists/Projects'), {
      ClientFormCustomFormatter: '{"bodyJSONFormatter":{"sections":[]}}',
    });
    await merge(listPath('Lists/Responsibles'), { ValidationFormula: '' });
    const before = await everything();
    await owner.setUp(() => undefined);
    expect(await everything()).toEqual(before);
  });

  it('gives a format and a form back where people left none', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    const before = await everything();
    await merge(field('Status'), { CustomFormatter: '' });
    await merge(await formPath('Lists/Projects'), { ClientFormCustomFormatter: '' });
    await owner.setUp(() => undefined);
    expect(await everything()).toEqual(before);
  });

  it('names columns in the form as the site does', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    await merge(field('Problem'), { Title: 'Miksi' });
    await merge(await formPath('Lists/Projects'), { ClientFormCustomFormatter: '' });
    await owner.setUp(() => undefined);
    const layout = JSON.stringify(await layoutOf('Lists/Projects'));
    expect(layout).toContain('"Miksi"');
    expect(layout).not.toContain('"Ongelma"');
  });

  it('links each measure to its panel once the settings say where the page is, and follows the page', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    const { link } = checkedIn().find(({ url }) => url === 'Lists/Projects') ?? {};
    expect(await formatsOf(site, 'Lists/Projects')).not.toHaveProperty('Code');
    for (const page of [
      'https://porvoo.sharepoint.com/sites/digi/SitePages/A.aspx',
      'https://porvoo.sharepoint.com/sites/digi/SitePages/B.aspx',
    ]) {
      await setPage(page);
      await owner.setUp(() => undefined);
      expect(await formatsOf(site, 'Lists/Projects')).toHaveProperty(
        'Code',
        JSON.parse(JSON.stringify(link?.format).replace(link?.page ?? '', page)),
      );
    }
    await setPage('javascript:alert(1)');
    await owner.setUp(() => undefined);
    expect(await formatsOf(site, 'Lists/Projects')).not.toHaveProperty('Code');
  });

  it('leaves a format that people gave the code', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    await merge(field('Code'), { CustomFormatter: '{"elmType":"span"}' });
    await setPage('https://porvoo.sharepoint.com/sites/digi/SitePages/A.aspx');
    await owner.setUp(() => undefined);
    expect(await formatsOf(site, 'Lists/Projects')).toHaveProperty('Code', { elmType: 'span' });
  });

  it.each(thirdOf([3, 20, 45, 72, 87, 96, 140, 240]))('interrupted at its write %i goes on from there', async (nth) => {
    await site.fault({ match: { method: 'POST', path: '/_api/web' }, nth, do: { status: 401 } });
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({ failed: 'signedOut' });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(await keysAndPresentation(site)).toEqual(await (whole ??= ofWholeSite()));
  });

  it('is refused to whoever may not manage lists', async () => {
    expect(await site.as('director').setUp(() => undefined)).toMatchObject({ failed: 'forbidden' });
    const outcome = await site.as('director').load();
    expect(isFailure(outcome) && outcome).toMatchObject({ failed: 'notProvisioned', owner: false });
  });

  it('names the lists that are missing on a half-made site', async () => {
    await site.fault({ match: { method: 'POST', path: '/_api/web/lists' }, nth: 6, do: { status: 401 } });
    await site.as('owner').setUp(() => undefined);
    expect(await site.as('owner').load()).toEqual({
      failed: 'incomplete',
      owner: true,
      names: ['Vaikutukset', 'Tiekartat', 'Asetukset'],
    });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(isFailure(await site.as('owner').load())).toBe(false);
  });

  it('names the column that a list lacks', async () => {
    const made = checkedIn().reduce(
      (sum, { columns }) => sum + columns.filter(({ internalName }) => internalName !== 'Title').length,
      0,
    );
    await site.fault({ match: { method: 'POST', path: '/createfieldasxml' }, nth: made, do: { status: 401 } });
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({ failed: 'signedOut' });
    expect(await site.as('lead').load()).toMatchObject({
      failed: 'incomplete',
      owner: false,
      names: ['Asetukset: Arvo englanniksi'],
    });
  });

  async function everything(): Promise<unknown> {
    return Promise.all(
      checkedIn().map(async ({ url }) => [
        await site.read('owner', listPath(url)),
        await site.read('owner', `${listPath(url)}/fields`),
        await site.read('owner', `${listPath(url)}/items?$top=100`),
        await viewsOf(site, url),
        await layoutOf(url),
      ]),
    );
  }

  /** Of a site whose set-up was never interrupted: made once. */
  let whole: Promise<unknown> | undefined;
  async function ofWholeSite(): Promise<unknown> {
    const other = await localSite();
    await other.as('owner').setUp(() => undefined);
    const found = await keysAndPresentation(other);
    await other.close();
    return found;
  }

  async function keysAndPresentation(of: LocalSite): Promise<unknown> {
    return Promise.all(
      checkedIn().map(async ({ url }) => {
        const { value: rows } = await of.read<{ value: readonly { Key: string }[] }>(
          'owner',
          `${listPath(url)}/items?$select=Key&$top=100`,
        );
        const { value: fields } = await of.read<{ value: readonly object[] }>(
          'owner',
          `${listPath(url)}/fields?$select=InternalName,Indexed,CustomFormatter,RelationshipDeleteBehavior`,
        );
        return [url, rows.map(({ Key }) => Key), fields, await viewsOf(of, url), await layoutOf(url, of)];
      }),
    );
  }

  async function viewsOf(
    of: LocalSite,
    url: string,
  ): Promise<readonly (ViewRecord & { readonly isDefault: boolean })[]> {
    interface View {
      Title: string;
      DefaultView: boolean;
      ViewQuery: string;
      ViewType2: string | null;
      ViewData: string | null;
      ViewFields: { Items: readonly string[] };
    }
    const { value: views } = await of.read<{ value: readonly View[] }>(
      'owner',
      `${listPath(url)}/views?$expand=ViewFields`,
    );
    return views.map((view) => ({
      title: view.Title,
      columns: view.ViewFields.Items,
      query: view.ViewQuery,
      isDefault: view.DefaultView,
      ...(view.ViewType2 === 'KANBAN' && view.ViewData !== null && { board: view.ViewData }),
    }));
  }

  async function formatsOf(of: LocalSite, url: string): Promise<Readonly<Record<string, unknown>>> {
    const { value: fields } = await of.read<{
      value: readonly { InternalName: string; CustomFormatter: string | null }[];
    }>('owner', `${listPath(url)}/fields`);
    return Object.fromEntries(
      fields.flatMap(({ InternalName: name, CustomFormatter: format }) =>
        format ? [[name, JSON.parse(format) as unknown]] : [],
      ),
    );
  }

  async function formOf(
    url: string,
    of: LocalSite,
  ): Promise<{ readonly StringId: string; readonly ClientFormCustomFormatter: string } | undefined> {
    const { value: types } = await of.read<{
      value: readonly { StringId: string; ClientFormCustomFormatter: string }[];
    }>('owner', `${listPath(url)}/contenttypes?$select=StringId,ClientFormCustomFormatter`);
    return types.find(({ StringId: id }) => id.startsWith('0x0100'));
  }

  const layoutOf = async (url: string, of = site): Promise<unknown> =>
    JSON.parse((await formOf(url, of))?.ClientFormCustomFormatter || 'null') as unknown;
  const formPath = async (url: string): Promise<string> =>
    `${listPath(url)}/contenttypes('${(await formOf(url, site))?.StringId ?? ''}')`;
  const field = (name: string): string => `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('${name}')`;

  async function setPage(address: string): Promise<void> {
    const { value: rows } = await site.read<{ value: readonly { Id: number; Key: string }[] }>(
      'owner',
      `${listPath('Lists/Settings')}/items?$select=Id,Key&$top=100`,
    );
    await site.change('owner', 'Settings', rows.find(({ Key }) => Key === 'pageUrl')?.Id ?? 0, { Value: address });
  }

  async function merge(target: string, body: object): Promise<void> {
    expect(await site.post('owner', target, JSON.stringify(body), 'MERGE')).toBe(204);
  }
});
