import { randomUUID } from 'node:crypto';
import type { Segment } from './address';
import { allow, bodyOf, end, propertiesOf, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, duplicateValues, etagMismatch, itemMissing } from './errors';
import { fieldsOf } from './fields';
import { flag, type Field } from './fieldTypes';
import { entityTypeName, listPath, type List } from './list';
import { context } from './odata';
import { parseQuestion, type Question } from './query';
import { requireRight } from './rights';
import { statementFor, type Reference, type Statement } from './statement';
import { cellsFrom, defaultCells, type Cells } from './values';

interface Stored {
  readonly id: number;
  readonly uniqueId: string;
  readonly version: number;
}

/** A row as statementFor describes it. */
type Row = Stored & Readonly<Record<string, string | number | null>>;

/** …/items and what lies below it. */
export function answerItems(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  if (segment.args) return answerItem(call, list, idIn(segment), rest);
  end(rest);
  allow(call, 'GET', 'POST');
  return call.verb === 'GET' ? readPage(call, list) : create(call, list);
}

function idIn({ args }: Segment): number {
  const id = args?.[0];
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) throw badArgument();
  return id;
}

function answerItem(call: Call, list: List, id: number, rest: readonly Segment[]): Answer {
  end(rest);
  allow(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'MERGE') return merge(call, list, id);
  if (call.verb === 'DELETE') return remove(call, list, id);
  return { status: 200, ...readOne(call, list, id, call.question()) };
}

function readPage(call: Call, list: List): Answer {
  requireRight(call.user, 'ViewListItems');
  const fields = fieldsOf(call.db, list.id);
  const statement = statementFor(call, list, fields, call.question());
  const rows = call.db.all<Row>(statement.sql);
  const page = rows.slice(0, statement.pageSize);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const next = last ? { 'odata.nextLink': nextLink(call, statement, last) } : {};
  return { status: 200, body: { ...context(call, `SP.ListData.${entityTypeName(list)}Items`), ...next, value: page.map((row) => shape(call, list, statement, row)) } };
}

/** The same question after the last row, written as SharePoint writes it: the token first, hex digits in lower case. */
function nextLink({ url, query }: Call, { sortings }: Statement, last: Row): string {
  const sorted = sortings.map(({ name }, index) => [`p_${name}`, String(last[`o${index}`] ?? '')] as [string, string]);
  const token = new URLSearchParams([['Paged', 'TRUE'], ...sorted, ['p_ID', String(last.id)]]).toString();
  const others = [...query].filter(([name]) => name !== '$skiptoken');
  const pairs = [['$skiptoken', token], ...others].map(([name = '', value = '']) => `${formEncoded(name)}=${formEncoded(value)}`);
  return `${url}?${pairs.join('&')}`;
}

function formEncoded(text: string): string {
  const encoded = new URLSearchParams([['', text]]).toString().slice(1);
  return encoded.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}

function readOne(call: Call, list: List, id: number, question: Question): Pick<Answer, 'headers' | 'body'> {
  requireRight(call.user, 'ViewListItems');
  const fields = fieldsOf(call.db, list.id);
  const statement = statementFor(call, list, fields, question, id);
  const row = call.db.get<Row>(statement.sql);
  if (!row) throw itemMissing();
  return { headers: { ETag: etagOf(row) }, body: { ...context(call, `SP.ListData.${entityTypeName(list)}Items/@Element`), ...shape(call, list, statement, row) } };
}

function shape(call: Call, list: List, { references }: Statement, row: Row): Record<string, unknown> {
  const path = `${listPath(list)}/Items(${row.id})`;
  const head = { 'odata.type': `SP.Data.${entityTypeName(list)}Item`, 'odata.id': row.uniqueId, 'odata.etag': etagOf(row), 'odata.editLink': path };
  const related = [...references].map(([name, reference]) => expanded(call, path, name, reference, row));
  const properties = JSON.parse(String(row['properties'])) as Record<string, unknown>;
  return Object.fromEntries([call.metadata ? head : {}, ...related, properties].flatMap((part) => Object.entries(part)));
}

function expanded({ metadata }: Call, path: string, name: string, { alias, type, columns }: Reference, row: Row): Record<string, unknown> {
  const found = row[alias.text];
  const link = metadata ? { [`${name}@odata.navigationLinkUrl`]: `${path}/${name}` } : {};
  if (typeof found !== 'string') return { ...link, [name]: null };
  const values = JSON.parse(found) as Readonly<Record<string, unknown>>;
  const id = values['odata.id'];
  const head = metadata ? { 'odata.type': type, ...(typeof id === 'string' && { 'odata.id': id }) } : {};
  return { ...link, [name]: { ...head, ...Object.fromEntries([...columns.keys()].map((key) => [key, values[key]])) } };
}

function etagOf({ uniqueId, version }: Stored): string {
  return `"${uniqueId},${version}"`;
}

function create(call: Call, list: List): Answer {
  requireRight(call.user, 'AddListItems');
  const { entries } = propertiesOf(bodyOf(call));
  const fields = fieldsOf(call.db, list.id);
  const cells = { ...defaultCells(fields, call.now), ...cellsFrom(entries, fields, `SP.Data.${entityTypeName(list)}Item`) };
  const id = call.db.transaction(() => {
    requireUnique(call.db, list, fields, cells, 0);
    const counted = sql`UPDATE lists SET lastItemId = lastItemId + 1, itemModified = ${call.now} WHERE id = ${list.id} RETURNING lastItemId`;
    const { lastItemId = 0 } = call.db.get<{ lastItemId: number }>(counted) ?? {};
    call.db.run(sql`INSERT INTO items (listId, id, uniqueId, guid, version, major, created, modified, author, editor, cells) VALUES (${list.id}, ${lastItemId},
      ${randomUUID()}, ${randomUUID()}, 1, 1, ${call.now}, ${call.now}, ${call.user.id}, ${call.user.id}, ${JSON.stringify(cells)})`);
    return lastItemId;
  });
  const { headers, body } = readOne(call, list, id, parseQuestion(new URLSearchParams()));
  return { status: 201, headers: { ...headers, Location: `${call.webUrl}/_api/${listPath(list)}/Items(${id})` }, body };
}

function merge(call: Call, list: List, id: number): Answer {
  requireRight(call.user, 'EditListItems');
  const { entries } = propertiesOf(bodyOf(call));
  const fields = fieldsOf(call.db, list.id);
  const changed = cellsFrom(entries, fields, `SP.Data.${entityTypeName(list)}Item`);
  const versioned = (JSON.parse(list.properties) as { readonly EnableVersioning?: boolean }).EnableVersioning ?? true;
  return call.db.transaction(() => {
    const { cells, ...before } = matching(call, list, id);
    requireUnique(call.db, list, fields, changed, id);
    const after = JSON.stringify({ ...(JSON.parse(cells) as Cells), ...changed });
    call.db.run(sql`UPDATE items SET version = version + 1, major = major + ${Number(versioned)}, cells = ${after}, modified = ${call.now}, editor = ${call.user.id}
      WHERE listId = ${list.id} AND id = ${id}`);
    call.db.run(sql`UPDATE lists SET itemModified = ${call.now} WHERE id = ${list.id}`);
    return { status: 204, headers: { ETag: etagOf({ ...before, version: before.version + 1 }) } };
  });
}

function remove(call: Call, list: List, id: number): Answer {
  requireRight(call.user, 'DeleteListItems');
  return call.db.transaction(() => {
    matching(call, list, id);
    call.db.run(sql`DELETE FROM items WHERE listId = ${list.id} AND id = ${id}`);
    call.db.run(sql`UPDATE lists SET itemDeleted = ${call.now} WHERE id = ${list.id}`);
    return { status: 200 };
  });
}

/** The item, if it still is what If-Match says; without the header any state is overwritten. */
function matching({ db, ifMatch }: Call, list: List, id: number): Stored & { readonly cells: string } {
  const item = db.get<Stored & { readonly cells: string }>(sql`SELECT id, uniqueId, version, cells FROM items WHERE listId = ${list.id} AND id = ${id}`);
  if (!item) throw itemMissing();
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(item)) throw etagMismatch(ifMatch, etagOf(item));
  return item;
}

/** Empty cells may repeat in a unique column. */
function requireUnique(db: Database, list: List, fields: readonly Field[], cells: Cells, id: number): void {
  for (const field of fields.filter((other) => flag(other, 'EnforceUniqueValues'))) {
    const value = cells[field.name];
    if (value === null || value === undefined || value === '' || typeof value === 'object') continue;
    const stored = sql`json_extract(cells, ${`$."${field.name}"`})`;
    const compared = typeof value === 'boolean' ? Number(value) : value;
    const twin = db.get(sql`SELECT id FROM items WHERE listId = ${list.id} AND id <> ${id} AND fold(${stored}) = fold(${compared}) LIMIT 1`);
    if (twin) throw duplicateValues(field.attributes['DisplayName'] ?? field.name);
  }
}
