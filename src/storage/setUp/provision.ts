import { kinds, type Kind } from '../../domain/programme';
import type { SettingName } from '../../domain/settings';
import type { SetUpStep } from '../../domain/store';
import { ensureColumns, fieldsOf } from './provisionColumns';
import { ensurePresentation } from './provisionPresentation';
import { ensureRights } from './provisionRights';
import { boundColumns } from '../columns/rows';
import { listUrl, type AnyList } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { listOn, type Site, type EarlierSetUp } from './site';

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** The row of Asetukset that is written last: with it, a set-up has once been completed. */
const completionKey: SettingName = 'schemaVersion';
const customList = 100;

/**
 * Makes what is missing of the eight lists: list, columns, form and views, rights, seed rows. Can be run again at any
 * time and after any interruption; what people have renamed, added or removed since a completed run is left as it is.
 * Rejects with the error of the first call that was refused.
 */
export async function provision(site: Site): Promise<void> {
  const ids = new Map<Kind, string>();
  const parts = ['list', 'columns', 'view', 'rights', 'seed'] as const;
  const earlier = await earlierSetUp(site);
  for (const [index, kind] of kinds.entries()) {
    const step = (part: SetUpStep['part']): void =>
      site.onStep({
        kind,
        part,
        done: index * parts.length + (part === 'ready' ? parts.length : parts.indexOf(part)),
        total: kinds.length * parts.length,
      });
    step('list');
    const found = await ensureList(site, schemas[kind]);
    ids.set(kind, found.Id);
    step('columns');
    await ensureColumns(site, schemas[kind], ids, earlier);
    step('view');
    await ensurePresentation(site, schemas[kind], earlier);
    if (schemas[kind].ownersWrite) {
      step('rights');
      await ensureRights(site, schemas[kind]);
    }
    step('seed');
    await ensureSeed(site, schemas[kind], found.ItemCount, earlier.completed);
    step('ready');
  }
}

async function allLists(site: Site): Promise<readonly ListAnswer[]> {
  return site.write((sp) =>
    sp.web.lists.select('Id', 'Title', 'ItemCount', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<
      ListAnswer[]
    >(),
  );
}

async function findList(site: Site, schema: { readonly name: string }): Promise<ListAnswer | undefined> {
  const url = listUrl(site.webUrl, schema).toLowerCase();
  return (await allLists(site)).find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url);
}

async function earlierSetUp(site: Site): Promise<EarlierSetUp> {
  const nothing = { completed: false, pageUrl: '' };
  if (!(await findList(site, schemas.settings))) return nothing;
  const fields = await fieldsOf(site, schemas.settings);
  if (!['Key', 'Value'].every((name) => fields.some((field) => field.InternalName === name))) return nothing;
  const rows = await site.write((sp) =>
    listOn(site, sp, schemas.settings).items.select('Key', 'Value').top(5000)<
      { readonly Key: string | null; readonly Value: string | null }[]
    >(),
  );
  const values = new Map(rows.map((row) => [row.Key, row.Value ?? '']));
  return { completed: values.has(completionKey), pageUrl: values.get('pageUrl' satisfies SettingName)?.trim() ?? '' };
}

async function ensureList(site: Site, schema: AnyList): Promise<ListAnswer> {
  // The address comes from the first title, so the list is made under its English name and then given its Finnish one.
  if (!(await findList(site, schema)))
    await site.write((sp) => sp.web.lists.add(schema.name, schema.description, customList, false));
  const list = await findList(site, schema);
  if (!list) throw new Error(`${listUrl(site.webUrl, schema)}: the list was made under another address.`);
  if (list.Title === schema.name) await site.write((sp) => listOn(site, sp, schema).update({ Title: schema.title }));
  return list;
}

async function keysIn(site: Site, schema: { readonly name: string }): Promise<ReadonlySet<string>> {
  const rows = await site.write((sp) =>
    listOn(site, sp, schema).items.select('Key').top(5000)<{ readonly Key: string | null }[]>(),
  );
  return new Set(rows.map((row) => row.Key ?? ''));
}

/** Seeds an empty list; before set-up was ever completed it also finishes what an interruption left half done. */
async function ensureSeed(site: Site, schema: AnyList, itemCount: number, completed: boolean): Promise<void> {
  if (itemCount > 0 && completed) return;
  const present = itemCount > 0 ? await keysIn(site, schema) : new Set<string>();
  for (const row of schema.seed) {
    if (typeof row['key'] === 'string' && present.has(row['key'])) continue;
    // Seed rows hold texts, numbers and choices; none points at another row.
    const cells = Object.fromEntries(
      boundColumns(schema.kind)
        .filter(({ property }) => property in row)
        .map(({ property, name, column }) => [name, column.write(row[property], seedContext)]),
    );
    await site.write((sp) => listOn(site, sp, schema).items.add(cells));
  }
}

const seedContext = {
  zone: { dayOf: (moment: string) => moment.slice(0, 10), midnightOf: (day: string) => `${day}T00:00:00Z` },
  isThere: () => false,
  remember: () => undefined,
};
