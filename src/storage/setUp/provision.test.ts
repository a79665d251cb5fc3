/** What set-up makes on an empty site, also where it is broken off or refused. */
import { localSite, type LocalSite } from '../../../tests/localSite';
import { checkedIn, checkedInFiles, formatsOf, layoutOf, listPath, viewsOf } from '../../../tests/madeLists';
import { thirdOf } from '../../../tests/thirdOf';
import { kinds } from '../../domain/programme';
import { isFailure, type SetUpStep } from '../../domain/store';
import { listFiles, type ListFile } from './listFiles';

// A set-up is some 250 calls; on a busy machine the longest cases take two of them past the usual five seconds.
jest.setTimeout(30_000);

let site: LocalSite;
beforeEach(async () => {
  site = await localSite();
});
afterEach(() => site.close());

describe('sharepoint/lists', () => {
  it('is what the schema says: `npm run lists` writes it anew', () => {
    const byName = (a: ListFile, b: ListFile): number => (a.name < b.name ? -1 : 1);
    expect([...checkedInFiles()].sort(byName)).toEqual([...listFiles()].sort(byName));
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
      expect(await layoutOf(site, list.url)).toEqual(list.form);
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
      lists: ['effects', 'roadmaps', 'settings'],
    });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(isFailure(await site.as('owner').load())).toBe(false);
  });

  it('broken off before a column leaves lists that are read without it', async () => {
    const made = checkedIn().reduce(
      (sum, { columns }) => sum + columns.filter(({ internalName }) => internalName !== 'Title').length,
      0,
    );
    await site.fault({ match: { method: 'POST', path: '/createfieldasxml' }, nth: made, do: { status: 401 } });
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({ failed: 'signedOut' });
    expect(await site.as('lead').load()).toMatchObject({ lacks: { settings: ['valueEn'] } });
  });

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
        return [url, rows.map(({ Key }) => Key), fields, await viewsOf(of, url), await layoutOf(of, url)];
      }),
    );
  }
});
