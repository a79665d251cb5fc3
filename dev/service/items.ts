import type { Segment } from './address';
import { answerAttachments } from './attachments';
import { allow, bodyOf, entriesOf, requireMatch, type Answer, type Call, type Verb } from './call';
import { sql } from './database';
import { badArgument, itemMissing, NotBuilt, notCheckedOut, refuse } from './errors';
import { fieldsOf } from './fields';
import { changeByForm } from './forms';
import { requireValid } from './formula';
import { readersOf, type Item } from './item';
import { entityTypeName, listPath, stored, type List } from './list';
import { context } from './odata';
import { parseQuestion, type Question } from './query';
import { recycle, requireUnrelated } from './recycleBin';
import { readableRows, requireOwnRow, requireRight } from './rights';
import { statementFor, type Reference } from './statement';
import { insertItem, updateItem } from './store';
import { cellsFrom, defaultCells, type Cells } from './values';
import { answerVersions } from './versions';

/** A row as statementFor describes it. */
type Row = Omit<Item, 'cells'> & Readonly<Record<string, string | number | null>>;

/** …/items and what lies below it. */
export function answerItems(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  if (segment.args) {
    const id = segment.args[0];
    if (typeof id !== 'number' || !Number.isSafeInteger(id)) throw badArgument();
    return answerItem(call, list, id, rest);
  }
  allow(call, rest, 'GET', 'POST');
  return call.verb === 'GET' ? readPage(call, list) : create(call, list);
}

function answerItem(call: Call, list: List, id: number, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name === 'attachmentfiles') return answerAttachments(call, list, readItem(call, list, id), step, further);
  if (step?.args) throw new NotBuilt('path');
  const [verb, act] = acts.get(step?.name ?? call.verb) ?? refuse(new NotBuilt('path'));
  allow(call, further, verb);
  return act(call, list, id);
}

/** What can be done with an item: by a verb, or by what lies below it. */
const acts = new Map<string, readonly [Verb, (call: Call, list: List, id: number) => Answer]>([
  ['GET', ['GET', (call, list, id) => ({ status: 200, ...readOne(call, list, id, call.question()) })]],
  ['MERGE', ['MERGE', merge]],
  ['recycle', ['POST', remove]],
  ['DELETE', ['DELETE', (...asked) => ({ status: remove(...asked).status })]],
  ['versions', ['GET', (call, list, id) => answerVersions(call, list, readItem(call, list, id))]],
  ['validateupdatelistitem', ['POST', (call, list, id) => changeByForm(call, list, readItem(call, list, id))]],
]);

function itemOf(row: Row): Item {
  return { ...row, cells: JSON.parse(String(row['cells'])) as Item['cells'] };
}

function readPage(call: Call, list: List): Answer {
  requireRight(call, 'ViewListItems', list);
  const shape = shaperOf(call, list, call.question());
  const rows = call.db.all<Row>(shape.sql);
  const page = rows.slice(0, shape.pageSize);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const next = last ? { 'odata.nextLink': nextLink(call, last) } : {};
  return {
    status: 200,
    body: { ...context(call, `SP.ListData.${entityTypeName(list)}Items`), ...next, value: page.map(shape.row) },
  };
}

/** The same question after the last row, written as SharePoint writes it: the token first, hex digits in lower case. */
function nextLink({ url, query }: Call, { id }: Row): string {
  const token = new URLSearchParams([
    ['Paged', 'TRUE'],
    ['p_ID', String(id)],
  ]).toString();
  const others = [...query].filter(([name]) => name !== '$skiptoken');
  const pairs = [['$skiptoken', token], ...others].map(
    ([name = '', value = '']) => `${formEncoded(name)}=${formEncoded(value)}`,
  );
  return `${url}?${pairs.join('&')}`;
}

function formEncoded(text: string): string {
  const encoded = new URLSearchParams([['', text]]).toString().slice(1);
  return encoded.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}

function readOne(call: Call, list: List, id: number, question: Question): Pick<Answer, 'headers' | 'body'> {
  requireRight(call, 'ViewListItems', list);
  const shape = shaperOf(call, list, question, id);
  const row = call.db.get<Row>(shape.sql) ?? refuse(itemMissing());
  return {
    headers: { ETag: etagOf(row) },
    body: { ...context(call, `SP.ListData.${entityTypeName(list)}Items/@Element`), ...shape.row(row) },
  };
}

/** The statement for a question, and how a row of it is answered. */
function shaperOf(call: Call, list: List, question: Question, id?: number) {
  const fields = fieldsOf(call.db, list.id);
  const { references, ...statement } = statementFor(call, list, fields, question, id);
  const readers = readersOf(list, fields, question.select, new Set(references.keys()));
  const type = `SP.Data.${entityTypeName(list)}Item`;
  const shape = (row: Row): Record<string, unknown> => {
    const path = `${listPath(list)}/Items(${row.id})`;
    const item = itemOf(row);
    return {
      ...(call.metadata && {
        'odata.type': type,
        'odata.id': row.uniqueId,
        'odata.etag': etagOf(row),
        'odata.editLink': path,
      }),
      ...Object.fromEntries(
        [...references].flatMap(([name, reference]) => Object.entries(expanded(call, path, name, reference, row))),
      ),
      ...Object.fromEntries([...readers].map(([name, read]) => [name, read(item)])),
    };
  };
  return { ...statement, row: shape };
}

function expanded(
  { metadata }: Call,
  path: string,
  name: string,
  { alias, type, columns }: Reference,
  row: Row,
): Record<string, unknown> {
  const found = row[alias];
  const link = metadata ? { [`${name}@odata.navigationLinkUrl`]: `${path}/${name}` } : {};
  if (typeof found !== 'string') return { ...link, [name]: null };
  const target = JSON.parse(found) as Item;
  const head = metadata ? { 'odata.type': type, ...(target.uniqueId && { 'odata.id': target.uniqueId }) } : {};
  return {
    ...link,
    [name]: { ...head, ...Object.fromEntries([...columns].map(([key, read]) => [key, read(target)])) },
  };
}

function etagOf({ uniqueId, version }: Pick<Item, 'uniqueId' | 'version'>): string {
  return `"${uniqueId},${version}"`;
}

function create(call: Call, list: List): Answer {
  requireRight(call, 'AddListItems', list);
  const entries = entriesOf(bodyOf(call));
  const fields = fieldsOf(call.db, list.id);
  const cells = {
    ...defaultCells(fields, call.now),
    ...cellsFrom(entries, fields, `SP.Data.${entityTypeName(list)}Item`),
  };
  requireValid(list, fields, cells);
  const id = call.db.transaction(() => insertItem(call, list, cells));
  const { headers, body } = readOne(call, list, id, parseQuestion(new URLSearchParams()));
  return { status: 201, headers: { ...headers, Location: `${call.webUrl}/_api/${listPath(list)}/Items(${id})` }, body };
}

function merge(call: Call, list: List, id: number): Answer {
  requireRight(call, 'EditListItems', list);
  const entries = entriesOf(bodyOf(call));
  const fields = fieldsOf(call.db, list.id);
  const changed = cellsFrom(entries, fields, `SP.Data.${entityTypeName(list)}Item`);
  return call.db.transaction(() => {
    const before = readItem(call, list, id);
    requireOwnRow(call, list, before);
    if (stored(list)['ForceCheckout'] === true) throw notCheckedOut();
    requireMatch(call, etagOf(before));
    requireValid(list, fields, { ...(before.cells as Cells), ...changed });
    updateItem(call, list, before, changed);
    return { status: 204, headers: { ETag: etagOf({ ...before, version: before.version + 1 }) } };
  });
}

/** Takes the item out of the list into the recycle bin, unless a lookup forbids it. */
function remove(call: Call, list: List, id: number): Answer {
  requireRight(call, 'DeleteListItems', list);
  return call.db.transaction(() => {
    const before = readItem(call, list, id);
    requireOwnRow(call, list, before);
    requireMatch(call, etagOf(before));
    requireUnrelated(call.db, list, id);
    const answer = recycle(call, list, id);
    call.db.run(sql`DELETE FROM items WHERE listId = ${list.id} AND id = ${id}`);
    call.db.run(sql`UPDATE lists SET itemDeleted = ${call.now} WHERE id = ${list.id}`);
    return answer;
  });
}

function readItem(call: Call, list: List, id: number): Item {
  requireRight(call, 'ViewListItems', list);
  return itemOf(
    call.db.get<Row>(sql`SELECT * FROM items i WHERE ${readableRows(call, list)} AND i.id = ${id}`) ??
      refuse(itemMissing()),
  );
}
