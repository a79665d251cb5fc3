import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { kinds, type Kind } from '../domain/programme';
import type { SetUpStep } from '../domain/store';
import { internalName, type Column } from './column';
import { fieldXml, orderXml } from './fieldXml';
import { boundColumns } from './rows';
import { listUrl, type AnyList } from './schema/listSchema';
import { schemas } from './schema/schemas';

/** What set-up works with. */
export interface Site {
  /** Sends a write, once more with a fresh digest where that was refused. */
  write<T>(send: (sp: SPFI) => Promise<T>): Promise<T>;
  readonly webUrl: string;
  onStep(step: SetUpStep): void;
}

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface FieldAnswer {
  readonly InternalName: string;
  readonly Title: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: readonly string[];
}

/** The row of Asetukset that is written last: with it, a set-up has once been completed. */
const completionKey = 'schemaVersion';
// createFieldAsXml: take the internal name from the XML's Name, not from the display name (SP.AddFieldOptions.addFieldInternalNameHint).
const nameHint = 8;
const customList = 100;
// What a new list calls its Title column and shows in its view, by the site's language; anything else is somebody's wish.
const defaultTitles = ['Title', 'Otsikko', 'Rubrik'];

/**
 * Makes what is missing of the eight lists: list, columns, default view, seed rows. Can be run again at any time and after any interruption;
 * what people have renamed, added or removed since a completed run is left as it is. Rejects with the error of the first call that was refused.
 */
export async function provision(site: Site): Promise<void> {
  const ids = new Map<Kind, string>();
  const parts = ['list', 'columns', 'view', 'seed'] as const;
  const completed = await isCompleted(site);
  for (const [index, kind] of kinds.entries()) {
    const step = (part: SetUpStep['part']): void =>
      site.onStep({ kind, part, done: index * parts.length + (part === 'ready' ? parts.length : parts.indexOf(part)), total: kinds.length * parts.length });
    step('list');
    const found = await ensureList(site, schemas[kind]);
    ids.set(kind, found.Id);
    step('columns');
    await ensureColumns(site, schemas[kind], ids);
    step('view');
    await ensureView(site, schemas[kind]);
    step('seed');
    await ensureSeed(site, schemas[kind], found.ItemCount, completed);
    step('ready');
  }
}

function listOn(site: Site, sp: SPFI, schema: { readonly name: string }): IList {
  return sp.web.getList(listUrl(site.webUrl, schema));
}

async function allLists(site: Site): Promise<readonly ListAnswer[]> {
  return site.write((sp) => sp.web.lists.select('Id', 'Title', 'ItemCount', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<ListAnswer[]>());
}

async function findList(site: Site, schema: { readonly name: string }): Promise<ListAnswer | undefined> {
  const url = listUrl(site.webUrl, schema).toLowerCase();
  return (await allLists(site)).find((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url);
}

async function isCompleted(site: Site): Promise<boolean> {
  if (!(await findList(site, schemas.settings))) return false;
  const fields = await fieldsOf(site, schemas.settings);
  if (!fields.some((field) => field.InternalName === 'Key')) return false;
  return (await keysIn(site, schemas.settings)).has(completionKey);
}

async function ensureList(site: Site, schema: AnyList): Promise<ListAnswer> {
  // The address comes from the first title, so the list is made under its English name and then given its Finnish one.
  if (!(await findList(site, schema))) await site.write((sp) => sp.web.lists.add(schema.name, schema.description, customList, false));
  const list = await findList(site, schema);
  if (!list) throw new Error(`${listUrl(site.webUrl, schema)}: the list was made under another address.`);
  if (list.Title === schema.name) await site.write((sp) => listOn(site, sp, schema).update({ Title: schema.title }));
  return list;
}

function fieldsOf(site: Site, schema: { readonly name: string }): Promise<readonly FieldAnswer[]> {
  return site.write((sp) => listOn(site, sp, schema).fields.select('InternalName', 'Title', 'Indexed', 'EnforceUniqueValues', 'Choices')<FieldAnswer[]>());
}

async function ensureColumns(site: Site, schema: AnyList, ids: ReadonlyMap<Kind, string>): Promise<void> {
  const present = await fieldsOf(site, schema);
  for (const { property, name, column } of boundColumns(schema.kind)) {
    const field = present.find((other) => other.InternalName === name);
    if (!field) {
      const xml = fieldXml(property, column, column.target && ids.get(column.target));
      await site.write((sp) => listOn(site, sp, schema).fields.createFieldAsXml({ SchemaXml: xml, Options: nameHint }));
      continue;
    }
    const repair = repairOf(name, column, field);
    if (Object.keys(repair).length > 0) {
      // Without its own type SharePoint takes a column for a plain SP.Field, which has no Choices (pnp/pnpcore#1644).
      const typed = { 'odata.type': name === 'Title' ? 'SP.FieldText' : `SP.Field${column.xml['Type'] ?? ''}`, ...repair };
      await site.write((sp) => listOn(site, sp, schema).fields.getByInternalNameOrTitle(name).update(typed, ''));
    }
  }
}

/** What of a column that is there has to be mended. The Title column comes with every list: it is made ours while it is as SharePoint made it. */
function repairOf(name: string, column: Column<unknown>, field: FieldAnswer): Readonly<Record<string, unknown>> {
  const { indexed, unique, required, description } = column.options;
  const untouched = name === 'Title' && defaultTitles.includes(field.Title) && field.Title !== column.title;
  const missing = column.choices?.filter((word) => !field.Choices?.includes(word)) ?? [];
  return {
    ...(untouched && { Title: column.title, Required: required ?? false, Description: description ?? '' }),
    ...((indexed || unique) && !field.Indexed && { Indexed: true }),
    ...(unique && !field.EnforceUniqueValues && { EnforceUniqueValues: true }),
    ...(missing.length > 0 && { Choices: [...(field.Choices ?? []), ...missing] })
  };
}

/** Sets the default view where it is still as SharePoint made it, or as an interrupted set-up left it. */
async function ensureView(site: Site, schema: AnyList): Promise<void> {
  const { Items: shown } = await site.write((sp) => listOn(site, sp, schema).defaultView.fields<{ readonly Items: readonly string[] }>());
  const wanted = schema.view.columns.map((property) => (property === 'title' ? 'LinkTitle' : internalName(property)));
  const asMade = shown.every((name) => name === 'LinkTitle' || name === 'Attachments');
  const begun = shown.length < wanted.length && shown.every((name, index) => name === wanted[index]);
  if (!asMade && !begun) return;
  await site.write((sp) => listOn(site, sp, schema).defaultView.fields.removeAll());
  for (const name of wanted) await site.write((sp) => listOn(site, sp, schema).defaultView.fields.add(name));
  await site.write((sp) => listOn(site, sp, schema).defaultView.update({ ViewQuery: orderXml(schema.view.orderBy) }));
}

async function keysIn(site: Site, schema: { readonly name: string }): Promise<ReadonlySet<string>> {
  const rows = await site.write((sp) => listOn(site, sp, schema).items.select('Key').top(5000)<{ readonly Key: string | null }[]>());
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
      boundColumns(schema.kind).filter(({ property }) => property in row).map(({ property, name, column }) => [name, column.write(row[property], nowhere)])
    );
    await site.write((sp) => listOn(site, sp, schema).items.add(cells));
  }
}

const nowhere = {
  zone: { dayOf: (moment: string) => moment.slice(0, 10), midnightOf: (day: string) => `${day}T00:00:00Z` },
  keyOf: () => undefined,
  idOf: () => undefined,
  remember: () => undefined
};
