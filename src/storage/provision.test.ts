import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { localSite, type LocalSite } from '../../tests/localSite';
import { kinds } from '../domain/programme';
import { isFailure, type SetUpStep } from '../domain/store';
import { listFiles, type ListFile } from './listFiles';

const folder = path.resolve(__dirname, '../../sharepoint/lists');

let site: LocalSite;
beforeEach(async () => {
  site = await localSite();
});
afterEach(() => site.close());

interface ListRecord {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly internalName: string; readonly title: string; readonly type: string; readonly choices?: readonly string[]; readonly required?: true; readonly indexed?: true; readonly unique?: true }[];
  readonly view: { readonly columns: readonly string[]; readonly query: string };
  readonly seed: readonly Readonly<Record<string, unknown>>[];
}

const checkedIn = (): readonly ListRecord[] => readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ListRecord);
const listPath = (url: string): string => `web/getList('/sites/digi/${url}')`;

describe('sharepoint/lists', () => {
  it('is what the schema says: `npm run lists` writes it anew', () => {
    const onDisk: readonly ListFile[] = readdirSync(folder).map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }));
    const byName = (a: ListFile, b: ListFile): number => (a.name < b.name ? -1 : 1);
    expect([...onDisk].sort(byName)).toEqual([...listFiles()].sort(byName));
  });
});

describe('set-up', () => {
  it('makes a site as sharepoint/lists says', async () => {
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    for (const list of checkedIn()) {
      expect(await site.read('owner', `${listPath(list.url)}?$select=Title,Description`)).toEqual({ Title: list.title, Description: list.description });
      const { value: fields } = await site.read<{ value: readonly Record<string, unknown>[] }>('owner', `${listPath(list.url)}/fields`);
      for (const column of list.columns) {
        expect(fields.find((field) => field['InternalName'] === column.internalName)).toMatchObject({
          Title: column.title,
          TypeAsString: column.type,
          Required: column.required ?? false,
          Indexed: column.indexed ?? false,
          EnforceUniqueValues: column.unique ?? false,
          ...(column.choices && { Choices: column.choices })
        });
      }
      const view = await site.read<{ ViewQuery: string; ViewFields: { Items: readonly string[] } }>('owner', `${listPath(list.url)}/defaultView?$expand=ViewFields`);
      const shown = view.ViewFields?.Items ?? (await site.read<{ Items: readonly string[] }>('owner', `${listPath(list.url)}/defaultView/viewfields`)).Items;
      expect([shown, view.ViewQuery]).toEqual([list.view.columns, list.view.query]);
      const { value: rows } = await site.read<{ value: readonly Record<string, unknown>[] }>('owner', `${listPath(list.url)}/items?$top=100`);
      expect(rows).toHaveLength(list.seed.length);
      list.seed.forEach((seed, index) => expect(rows[index]).toMatchObject(Object.fromEntries(Object.entries(seed).filter(([name]) => name !== 'Kind'))));
    }
    expect(site.service.unsupported).toEqual([]);
  });

  it('tells how far it has come', async () => {
    const steps: SetUpStep[] = [];
    await site.as('owner').setUp((step) => steps.push(step));
    expect(steps.filter(({ part }) => part === 'ready').map(({ kind }) => kind)).toEqual([...kinds]);
    expect(steps.at(-1)).toMatchObject({ done: 32, total: 32 });
    expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b));
  });

  it('run again changes nothing', async () => {
    await site.as('owner').setUp(() => undefined);
    const before = await everything();
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(await everything()).toEqual(before);
  });

  it('repairs a missing choice, and leaves what people added, renamed and removed', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    await merge(`${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Status')`, { 'odata.type': 'SP.FieldChoice', Choices: ['Aloitettu', 'Tauolla'] });
    await merge(listPath('Lists/Projects'), { Title: 'Hankkeet' });
    await merge(`${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Title')`, { Title: 'Hanke' });
    await remove(`${listPath('Lists/Themes')}/items(4)`);
    await owner.setUp(() => undefined);
    const { Choices: choices } = await site.read<{ Choices: readonly string[] }>('owner', `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Status')`);
    expect(choices).toEqual(['Aloitettu', 'Tauolla', 'Suunnitellaan', 'Tehty', 'Ei tietoa', 'Luovutaan']);
    expect(await site.read('owner', `${listPath('Lists/Projects')}?$select=Title`)).toEqual({ Title: 'Hankkeet' });
    expect(await site.read('owner', `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Title')?$select=Title`)).toMatchObject({ Title: 'Hanke' });
    expect((await site.read<{ value: readonly unknown[] }>('owner', `${listPath('Lists/Themes')}/items`)).value).toHaveLength(3);
  });

  it.each([3, 20, 60, 100, 140])('interrupted at its write %i goes on from there', async (nth) => {
    const whole = await localSite();
    await whole.as('owner').setUp(() => undefined);
    await site.fault({ match: { method: 'POST', path: '/_api/web' }, nth, do: { status: 401 } });
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({ failed: 'signedOut' });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(await keysAndColumns(site)).toEqual(await keysAndColumns(whole));
    await whole.close();
  });

  it('is refused to whoever may not manage lists', async () => {
    expect(await site.as('director').setUp(() => undefined)).toMatchObject({ failed: 'forbidden' });
    const outcome = await site.as('director').load();
    expect(isFailure(outcome) && outcome).toMatchObject({ failed: 'notProvisioned', owner: false });
  });

  it('names the lists that are missing on a half-made site', async () => {
    await site.fault({ match: { method: 'POST', path: '/_api/web/lists' }, nth: 6, do: { status: 401 } });
    await site.as('owner').setUp(() => undefined);
    expect(await site.as('owner').load()).toEqual({ failed: 'incomplete', owner: true, names: ['Vaikutukset', 'Tiekartat', 'Asetukset'] });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(isFailure(await site.as('owner').load())).toBe(false);
  });

  async function everything(): Promise<unknown> {
    return Promise.all(checkedIn().map(async ({ url }) => [
      await site.read('owner', `${listPath(url)}/fields`), await site.read('owner', `${listPath(url)}/items?$top=100`), await site.read('owner', `${listPath(url)}/defaultView/viewfields`)
    ]));
  }

  async function keysAndColumns(of: LocalSite): Promise<unknown> {
    return Promise.all(checkedIn().map(async ({ url }) => {
      const { value: rows } = await of.read<{ value: readonly { Key: string }[] }>('owner', `${listPath(url)}/items?$select=Key&$top=100`);
      const { value: fields } = await of.read<{ value: readonly { InternalName: string }[] }>('owner', `${listPath(url)}/fields?$select=InternalName`);
      return [url, rows.map(({ Key }) => Key), fields.map(({ InternalName }) => InternalName), await of.read('owner', `${listPath(url)}/defaultView/viewfields`)];
    }));
  }

  async function write(target: string, method: string, body?: object): Promise<void> {
    const headers = { 'X-Local-User': 'owner', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
    const { FormDigestValue } = (await (await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers })).json()) as { FormDigestValue: string };
    const answer = await fetch(`${site.url}/_api/${target}`, {
      method: 'POST', headers: { ...headers, 'X-HTTP-Method': method, 'IF-Match': '*', 'X-RequestDigest': FormDigestValue }, ...(body && { body: JSON.stringify(body) })
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
  const merge = (target: string, body: object): Promise<void> => write(target, 'MERGE', body);
  const remove = (target: string): Promise<void> => write(target, 'DELETE');
});
