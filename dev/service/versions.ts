import type { Answer, Call } from './call';
import { sql, type Database } from './database';
import { NotBuilt } from './errors';
import { fieldsOf } from './fields';
import { flag, type Field } from './fieldTypes';
import { valueOf, type Item } from './item';
import itemDefaults from './itemDefaults.json';
import { guidOf, listUrl, type List } from './list';
import { context } from './odata';
import { userBy } from './users';

type Stored = Pick<Item, 'version' | 'major' | 'modified' | 'editor'> & { readonly cells: string };

/** …/items(n)/versions: the newest first, with the names and values that SharePoint gives there and nowhere else. */
export function answerVersions(call: Call, list: List, item: Item): Answer {
  const { select, expand, filter, orderBy, top = 5000 } = call.question();
  if (select.length + expand.length + filter.length + orderBy.length > 0) throw new NotBuilt('options of versions');
  const stored = call.db.all<Stored>(
    sql`SELECT version, major, modified, editor, cells FROM versions WHERE listId = ${list.id} AND id = ${item.id} ORDER BY major DESC LIMIT ${top}`,
  );
  const value = stored.map((one) =>
    versionOf(call, list, { ...item, ...one, cells: JSON.parse(one.cells) as Item['cells'] }, one.major === item.major),
  );
  return { status: 200, body: { ...context(call, 'SP.ApiData.ListItemVersions'), value } };
}

function versionOf({ db, web }: Call, list: List, item: Item, current: boolean): Readonly<Record<string, unknown>> {
  const custom = fieldsOf(db, list.id).filter((field) => field.name === 'Title' || !flag(field, 'FromBaseType'));
  return {
    Created: item.modified.slice(0, -1),
    IsCurrentVersion: current,
    VersionId: 512 * item.major,
    VersionLabel: `${item.major}.0`,
    ID: item.id,
    ContentTypeId: { StringValue: list.contentTypeId },
    ...Object.fromEntries(
      custom.map((field) => [field.name.replace(/^_/, 'OData__x005f_'), versionValue(db, field, item)]),
    ),
    Modified: item.modified,
    Author: personValue(db, item.author),
    Editor: personValue(db, item.editor),
    OData__x005f_UIVersionString: `${item.major}.0`,
    Attachments: item.cells['Attachments'] === true,
    GUID: item.guid,
    UniqueId: item.uniqueId,
    owshiddenversion: item.version,
    FileRef: `${listUrl(web, list)}/${item.id}_.000`,
    ...itemDefaults.version,
  };
}

function versionValue(db: Database, field: Field, item: Item): unknown {
  const value = valueOf(field, item);
  if (typeof value !== 'number') return value;
  if (field.type === 'User') return personValue(db, value);
  return field.type === 'Lookup' ? { LookupId: value, LookupValue: shownThen(db, field, value) } : value;
}

function personValue(db: Database, id: number): unknown {
  const user = userBy(db, id);
  return { LookupId: id, LookupValue: user?.title ?? '', Email: user?.email ?? '' };
}

/** What a lookup of a version shows: a row that has been recycled since keeps its name there. */
function shownThen(db: Database, field: Field, id: number): string {
  const { attributes } = field;
  const [listId, shown] = [guidOf(attributes['List'] ?? ''), `$."${attributes['ShowField'] ?? 'Title'}"`];
  const recycled = db.get<{ shown: string | number | null }>(
    sql`SELECT json_extract(cells, ${shown}) AS shown FROM recycled WHERE listId = ${listId} AND id = ${id}`,
  );
  return shownBy(db, field, id) ?? String(recycled?.shown ?? '');
}

/** What a lookup shows of the row it points at; undefined when there is no such row. */
export function shownBy(db: Database, { attributes }: Field, id: number): string | undefined {
  const [listId, shown] = [guidOf(attributes['List'] ?? ''), `$."${attributes['ShowField'] ?? 'Title'}"`];
  const row = db.get<{ shown: string | number | null }>(
    sql`SELECT json_extract(cells, ${shown}) AS shown FROM items WHERE listId = ${listId} AND id = ${id}`,
  );
  return row && String(row.shown ?? '');
}
