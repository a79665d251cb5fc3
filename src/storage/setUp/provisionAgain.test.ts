/** What set-up does on a site that is there: what it leaves, mends and follows. */
import { JSDOM } from 'jsdom';
import { localSite, type LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { checkedIn, formPath, formatsOf, layoutOf, listPath, viewsOf } from '../../../tests/madeLists';
import { schemaVersion } from '../../domain/settings';

// A set-up is some 250 calls; on a busy machine the longest cases take two of them past the usual five seconds.
jest.setTimeout(30_000);

let site: LocalSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.close());

describe('set-up', () => {
  it('run again changes nothing', async () => {
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
    await site.close();
    site = await localSite();
    const owners = [site.as('owner'), site.as('owner')];
    expect(await Promise.all(owners.map((store) => store.setUp(() => undefined)))).toEqual(
      Array(2).fill({ ready: true }),
    );
    const made = await namesInAll();
    await site.close();
    site = await readySite();
    expect(made).toEqual(await namesInAll());
  });

  it('takes away empty columns that two runs of old made twice, and names the others [V5]', async () => {
    const owner = site.as('owner');
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
    expect(await owner.setUp(() => undefined)).toEqual({
      ready: true,
      left: [{ kind: 'themes', part: 'double', column: 'Teema ruotsiksi', internalName: 'TitleSv0' }],
    });
    expect(await namesIn('Themes', 'fields')).toEqual([...once, 'TitleSv0'].sort());
  });

  it('names the type of a column in verbose JSON where SharePoint does not take it in plain JSON', async () => {
    const owner = site.as('owner');
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
    const views = `${listPath('Lists/Projects')}/views`;
    await merge(`${views}/getByTitle('Omat')`, { Title: 'Minun' });
    await merge(`${views}/getByTitle('Vuosittain')`, { ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>' });
    await merge(field('Status'), { CustomFormatter: '{"elmType":"div"}' });
    await merge(await formPath(site, 'Lists/Projects'), {
      ClientFormCustomFormatter: '{"bodyJSONFormatter":{"sections":[]}}',
    });
    await merge(listPath('Lists/Responsibles'), { ValidationFormula: '' });
    const before = await everything();
    await owner.setUp(() => undefined);
    expect(await everything()).toEqual(before);
  });

  it('gives a format and a form back where people left none', async () => {
    const owner = site.as('owner');
    const before = await everything();
    await merge(field('Status'), { CustomFormatter: '' });
    await merge(await formPath(site, 'Lists/Projects'), { ClientFormCustomFormatter: '' });
    await owner.setUp(() => undefined);
    expect(await everything()).toEqual(before);
  });

  it('names columns in the form as the site does', async () => {
    const owner = site.as('owner');
    await merge(field('Problem'), { Title: 'Miksi' });
    await merge(await formPath(site, 'Lists/Projects'), { ClientFormCustomFormatter: '' });
    await owner.setUp(() => undefined);
    const layout = JSON.stringify(await layoutOf(site, 'Lists/Projects'));
    expect(layout).toContain('"Miksi"');
    expect(layout).not.toContain('"Ongelma"');
  });

  it('links each measure to its panel once the settings say where the page is, and follows the page', async () => {
    const owner = site.as('owner');
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
    await merge(field('Code'), { CustomFormatter: '{"elmType":"span"}' });
    await setPage('https://porvoo.sharepoint.com/sites/digi/SitePages/A.aspx');
    await owner.setUp(() => undefined);
    expect(await formatsOf(site, 'Lists/Projects')).toHaveProperty('Code', { elmType: 'span' });
  });

  it('reads the version and the address of the page where the city keeps the settings as rich text', async () => {
    const { DOMParser, Node } = new JSDOM().window;
    Object.assign(globalThis, { DOMParser, Node });
    const owner = site.as('owner');
    const page = 'https://porvoo.sharepoint.com/sites/digi/SitePages/A.aspx';
    await setPage(page);
    await owner.setUp(() => undefined);
    const value = `${listPath('Lists/Settings')}/fields/getByInternalNameOrTitle('Value')`;
    await merge(value, { '@odata.type': '#SP.FieldMultiLineText', RichText: true });
    await setPage(`<p>${page}</p>`);
    await set('schemaVersion', `<p>${schemaVersion}</p>`);
    const before = await everything();
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    expect(await everything()).toEqual(before);
  });

  async function everything(): Promise<unknown> {
    return Promise.all(
      checkedIn().map(async ({ url }) => [
        await site.read('owner', listPath(url)),
        await site.read('owner', `${listPath(url)}/fields`),
        await site.read('owner', `${listPath(url)}/items?$top=100`),
        await viewsOf(site, url),
        await layoutOf(site, url),
      ]),
    );
  }

  const field = (name: string): string => `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('${name}')`;

  const setPage = (address: string): Promise<void> => set('pageUrl', address);

  async function set(name: string, value: string): Promise<void> {
    const { value: rows } = await site.read<{ value: readonly { Id: number; Key: string }[] }>(
      'owner',
      `${listPath('Lists/Settings')}/items?$select=Id,Key&$top=100`,
    );
    await site.change('owner', 'Settings', rows.find(({ Key }) => Key === name)?.Id ?? 0, { Value: value });
  }

  async function merge(target: string, body: object): Promise<void> {
    expect(await site.post('owner', target, JSON.stringify(body), 'MERGE')).toBe(204);
  }
});
