import type { Call } from './call';
import { joined, sql, type Sql } from './database';
import {
  invalidExpression,
  missingColumn,
  missingExpand,
  NotBuilt,
  notFilterable,
  refuse,
  unknownField,
} from './errors';
import { fieldTypes, isReference, restName, type Field } from './fieldTypes';
import { fieldsOf } from './fields';
import { columnNamed, columnOf, valueOf, type Reader } from './item';
import { entityTypeName, guidOf, type List } from './list';
import type { Condition, Path, Question } from './query';
import { readableRows } from './rights';
import { wholeSeconds } from './values';

/** An expanded lookup or person column, joined as r0, r1… */
export interface Reference {
  readonly alias: string;
  readonly field: Field;
  /** The list looked up, undefined for people. */
  readonly listId: string | undefined;
  /** What REST calls a row of it. */
  readonly type: string;
  /** What of the row was asked for. */
  readonly columns: ReadonlyMap<string, Reader>;
}

const defaultPage = 100;
const largestPage = 5000;
const otherExpansions =
  /^(AttachmentFiles|FieldValues(AsText|AsHtml|ForEdit)|Versions|ContentType|ParentList|RoleAssignments|File|Folder)$/;

/**
 * Rows of a list as one statement: the columns of items, and r0… (JSON or null); one more than the page has when
 * another page follows. `id` narrows it to one item. Throws SharePoint's refusals before any row is read.
 */
export function statementFor(call: Call, list: List, fields: readonly Field[], question: Question, id?: number) {
  const { filter, orderBy, top, after } = question;
  if (after !== undefined && orderBy.length > 0) throw new NotBuilt('$skiptoken with $orderby');
  const references = referencesOf(call, fields, question);
  const where = [
    readableRows(call, list),
    ...(id === undefined ? [] : [sql`i.id = ${id}`]),
    ...(filter.length === 0 ? [] : [anyOf(filter.map((all) => all.map((one) => condition(fields, one))))]),
    ...(after === undefined ? [] : [sql`i.id > ${after}`]),
  ];
  const order = orderBy.map(({ path, descending }) => {
    const field = operand(fields, path, 'sortable');
    const value = isNumeric(field) ? columnOf(field) : sql`fold(NULLIF(${columnOf(field)}, ''))`;
    return descending ? sql`${value} DESC` : value;
  });
  const pageSize = Math.min(top ?? defaultPage, largestPage);
  const joins = [...references.values()].map(join);
  const text = sql`SELECT ${joined([sql`i.*`, ...joins.map(({ column }) => column)], ', ')} FROM items i ${joined(
    joins.map(({ table }) => table),
    ' ',
  )}
    WHERE ${joined(where, ' AND ')} ORDER BY ${joined([...order, sql`i.id`], ', ')} LIMIT ${pageSize + 1}`;
  return { sql: text, pageSize, references };
}

function referencesOf(
  call: Call,
  fields: readonly Field[],
  { expand, select }: Question,
): ReadonlyMap<string, Reference> {
  const references = new Map<string, Reference>();
  for (const [head = ''] of expand) {
    if (references.has(head)) continue;
    if (otherExpansions.test(head)) throw new NotBuilt(`$expand=${head}`);
    const field = fields.find((other) => restName(other.name) === head);
    if (!field || !isReference(field.type)) throw unknownField(head);
    const listId = field.type === 'Lookup' ? guidOf(field.attributes['List'] ?? '') : undefined;
    const targets = listId === undefined ? personColumns : projectable(fieldsOf(call.db, listId));
    const names = [...expand, ...select]
      .filter((path) => path[0] === head && path.length > 1)
      .map((path) => path.slice(1).join('/'));
    const columns = new Map(names.map((name) => [name, targets.get(name) ?? refuse(unknownField(`${head}/${name}`))]));
    if (columns.size === 0) throw missingExpand(head);
    references.set(head, { alias: `r${references.size}`, field, listId, type: rowType(call, listId), columns });
  }
  return references;
}

function rowType({ db }: Call, listId: string | undefined): string {
  const target = listId === undefined ? undefined : db.get<List>(sql`SELECT * FROM lists WHERE id = ${listId}`);
  return target ? `SP.Data.${entityTypeName(target)}Item` : 'SP.Data.UserInfoItem';
}

/** The columns of a list that a lookup may bring along. */
function projectable(fields: readonly Field[]): ReadonlyMap<string, Reader> {
  const allowed = fields.filter(({ type }) => ['Text', 'Number', 'DateTime', 'Counter'].includes(type));
  return new Map<string, Reader>([
    ['Id', ({ id }) => id],
    ...allowed.map((field): [string, Reader] => [restName(field.name), (target) => valueOf(field, target)]),
  ]);
}

const personColumns: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Id', ({ id }) => id],
  ['ID', ({ id }) => id],
  ...Object.entries({ Title: 'title', EMail: 'email', UserName: 'email', Name: 'login' }).map(
    ([name, cell]): [string, Reader] => [name, ({ cells }) => cells[cell]],
  ),
]);

function join({ alias, field, listId }: Reference): { readonly table: Sql; readonly column: Sql } {
  const row: Sql = { text: alias, params: [] };
  const cells =
    listId === undefined
      ? sql`json_object('title', ${row}.title, 'email', ${row}.email, 'login', ${row}.login)`
      : sql`json(${row}.cells)`;
  const stamps =
    listId === undefined
      ? sql``
      : sql`, 'uniqueId', ${row}.uniqueId, 'created', ${row}.created, 'modified', ${row}.modified`;
  const found = listId === undefined ? sql`users ${row} ON` : sql`items ${row} ON ${row}.listId = ${listId} AND`;
  return {
    table: sql`LEFT JOIN ${found} ${row}.id = ${columnOf(field)}`,
    column: sql`CASE WHEN ${row}.id IS NOT NULL THEN json_object('id', ${row}.id ${stamps}, 'cells', ${cells}) END AS ${row}`,
  };
}

/** A column as a filter or an order may name it. */
function operand(fields: readonly Field[], path: Path, use: 'filterable' | 'sortable'): Field {
  const name = path.join('/');
  if (path.length > 1) throw new NotBuilt(`$filter or $orderby ${name}`);
  const field = columnNamed(fields, name) ?? refuse(missingColumn(name));
  if (isReference(field.type) && restName(field.name) === name) throw missingExpand(name);
  if (fieldTypes[field.type][use] === false) throw notFilterable(name, field.type);
  return field;
}

/** Of one of these all hold. */
function anyOf(alternatives: readonly (readonly Sql[])[]): Sql {
  return sql`(${joined(
    alternatives.map((all) => joined(all, ' AND ')),
    ' OR ',
  )})`;
}

function isNumeric({ type }: Field): boolean {
  return ['Number', 'Counter', 'Boolean', 'Lookup', 'User'].includes(type);
}

function condition(fields: readonly Field[], { path, equals }: Condition): Sql {
  const field = operand(fields, path, 'filterable');
  const value = columnOf(field);
  if (equals === null) return sql`${value} IS NULL`;
  const refused = invalidExpression(`${path.join('/')} eq ${String(equals)}`);
  if (isNumeric(field)) {
    // On items `eq true` misbehaves: https://github.com/SharePoint/PnP-JS-Core/issues/747
    if (typeof equals !== 'number' || (field.type === 'Boolean' && equals !== 0 && equals !== 1)) throw refused;
    return sql`${value} = ${equals}`;
  }
  if (typeof equals !== 'string' || (field.type === 'DateTime' && Number.isNaN(Date.parse(equals)))) throw refused;
  return field.type === 'DateTime'
    ? sql`${value} = ${wholeSeconds(Date.parse(equals))}`
    : sql`fold(${value}) = fold(${equals})`;
}
