import type { Literal } from './address';
import type { Call } from './call';
import { joined, sql, type Sql } from './database';
import { invalidExpression, missingColumn, missingExpand, NotBuilt, notFilterable, notReadable, tooManyLookups, unknownField } from './errors';
import { anyField, flag, isReference, kindOf, restName, type Field } from './fieldTypes';
import { fieldsOf } from './fields';
import { entityTypeName, type List } from './list';
import type { Path, Question } from './query';

/** An expanded lookup or person column, joined as r0, r1… */
export interface Reference {
  readonly alias: Sql;
  readonly source: Sql;
  /** The list looked up, undefined for people. */
  readonly listId: string | undefined;
  /** What REST calls a row of it. */
  readonly type: string;
  /** Internal names of the joined columns, by what REST calls them. */
  readonly columns: ReadonlyMap<string, Field>;
}

interface Operand {
  readonly value: Sql;
  readonly type: Field['type'];
}

interface Sorting {
  readonly value: Sql;
  readonly descending: boolean;
  /** What the paging token calls it. */
  readonly name: string;
  readonly isText: boolean;
}

const defaultPage = 100;
const largestPage = 5000;
const mostLookups = 12;
const item: Sql = { text: 'i', params: [] };
const ownColumns: Readonly<Record<string, string>> = { ID: 'id', Created: 'created', Modified: 'modified', Author: 'author', Editor: 'editor', GUID: 'guid' };
const otherExpansions = /^(AttachmentFiles|FieldValues(AsText|AsHtml|ForEdit)|Versions|ContentType|ParentList|RoleAssignments|File|Folder)$/;

/** Rows of a list as one statement: id, uniqueId, version, properties (JSON), r0… (JSON or null), o0…; one more than the page has when another page follows. */
export interface Statement {
  readonly sql: Sql;
  readonly pageSize: number;
  readonly references: ReadonlyMap<string, Reference>;
  readonly sortings: readonly Sorting[];
}

/** The statement for a question; `id` narrows it to one item. Throws SharePoint's refusals before any row is read. */
export function statementFor(call: Call, list: List, fields: readonly Field[], question: Question, id?: number): Statement {
  const references = referencesOf(call, fields, question);
  requireFewLookups(fields, question);
  const conditions = question.filter.map(({ path, equals }) => condition(fields, references, path, equals));
  const sortings = question.orderBy.map(({ path, descending }): Sorting => {
    const { value, type } = operand(fields, references, path, 'sortable');
    const isText = !['Number', 'Counter', 'Boolean', 'Lookup', 'User'].includes(type);
    return { value: isText ? sql`fold(NULLIF(${value}, ''))` : value, descending, name: path.join('_x002f_'), isText };
  });
  const pageSize = Math.min(question.top ?? defaultPage, largestPage);
  const where = [
    sql`i.listId = ${list.id}`,
    ...(id === undefined ? [] : [sql`i.id = ${id}`]),
    ...conditions,
    ...(question.after ? [rowsAfter(sortings, question.after)] : [])
  ];
  const columns = [
    sql`i.id, i.uniqueId, i.version`,
    sql`json_object(${joined(propertiesOf(list, fields, references, question.select), ', ')}) AS properties`,
    ...[...references.values()].map(joinedColumns),
    ...sortings.map(({ value }, index) => sql`${value} AS ${{ text: `o${index}`, params: [] }}`)
  ];
  const order = [...sortings.map(({ value, descending }) => (descending ? sql`${value} DESC` : value)), sql`i.id`];
  const text = sql`SELECT ${joined(columns, ', ')} FROM items i ${joined([...references.values()].map(join), ' ')}
    WHERE ${joined(where, ' AND ')} ORDER BY ${joined(order, ', ')} LIMIT ${pageSize + 1}`;
  return { sql: text, pageSize, references, sortings };
}

// Properties that an item of a custom list has and nothing moves.
const constants: Readonly<Record<string, Sql>> = {
  FileSystemObjectType: sql`0`, ServerRedirectedEmbedUri: sql`NULL`, ServerRedirectedEmbedUrl: sql`''`, OData__ColorTag: sql`NULL`, ComplianceAssetId: sql`NULL`
};

/** The selected properties as names and values for json_object; a name may stand for two. */
function propertiesOf(list: List, fields: readonly Field[], references: ReadonlyMap<string, Reference>, select: readonly Path[]): readonly Sql[] {
  const names = (select.length === 0 ? [['*']] : select).flatMap(([head = '', ...tail]) => {
    if (head === '*') return everything(fields);
    if (references.has(head)) return [];
    const field = columnNamed(fields, head);
    if (tail.length > 0 && !(field && isReference(field.type) && restName(field.name) === head)) throw unknownField([head, ...tail].join('/'));
    return head === 'Id' || head === 'ID' ? ['Id', 'ID'] : [head];
  });
  return [...new Set(names)].map((name) => sql`${name}, ${propertyValue(list, fields, name)}`);
}

/** All properties that are given unasked, in SharePoint's order. */
function everything(fields: readonly Field[]): readonly string[] {
  const own = fields.filter((field) => field.name === 'Title' || !flag(field, 'FromBaseType'));
  const custom = own.flatMap(({ name, type }) => (isReference(type) ? [`${restName(name)}Id`, ...(type === 'User' ? [`${restName(name)}StringId`] : [])] : [restName(name)]));
  const last = ['Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID', 'OData__ColorTag', 'ComplianceAssetId'];
  return ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ID', 'ContentTypeId', ...custom, ...last];
}

function propertyValue(list: List, fields: readonly Field[], name: string): Sql {
  const constant = Object.hasOwn(constants, name) ? constants[name] : undefined;
  if (constant) return constant;
  const field = columnNamed(fields, name) ?? fields.find((other) => other.type === 'User' && `${restName(other.name)}StringId` === name);
  if (!field || field.type === 'Computed') throw unknownField(name);
  if (isReference(field.type) && restName(field.name) === name) throw missingExpand(name);
  if (name.endsWith('StringId') && isReference(field.type)) return sql`CAST(${expression(field, item)} AS TEXT)`;
  if (name === 'ContentTypeId') return sql`${list.contentTypeId}`;
  if (name === 'Attachments') return sql`json('false')`;
  // `->` keeps true, false and objects what they are.
  return isStoredApart(field) ? expression(field, item) : sql`i.cells -> ${`$."${field.name}"`}`;
}

function referencesOf(call: Call, fields: readonly Field[], { expand, select }: Question): ReadonlyMap<string, Reference> {
  const references = new Map<string, Reference>();
  for (const [head = ''] of expand) {
    if (references.has(head)) continue;
    if (otherExpansions.test(head)) throw new NotBuilt(`$expand=${head}`);
    const field = fields.find((other) => restName(other.name) === head);
    if (!field || !isReference(field.type)) throw unknownField(head);
    const listId = field.type === 'Lookup' ? (field.attributes['List'] ?? '').replace(/[{}]/g, '') : undefined;
    const targets = listId === undefined ? personColumns : projectable(fieldsOf(call.db, listId));
    const names = [...expand, ...select].filter((path) => path[0] === head && path.length > 1).map((path) => path.slice(1).join('/'));
    const columns = new Map(names.map((name) => [name, targetOf(targets, head, name)]));
    if (columns.size === 0) throw missingExpand(head);
    references.set(head, { alias: { text: `r${references.size}`, params: [] }, source: expression(field, item), listId, type: rowType(call, listId), columns });
  }
  return references;
}

function rowType({ db }: Call, listId: string | undefined): string {
  const target = listId === undefined ? undefined : db.get<List>(sql`SELECT * FROM lists WHERE id = ${listId}`);
  return target ? `SP.Data.${entityTypeName(target)}Item` : 'SP.Data.UserInfoItem';
}

function targetOf(targets: ReadonlyMap<string, Field>, head: string, name: string): Field {
  const target = targets.get(name);
  if (!target) throw unknownField(`${head}/${name}`);
  return target;
}

/** The columns of a list that a lookup may bring along. */
function projectable(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const allowed = fields.filter(({ type }) => ['Text', 'Number', 'DateTime', 'Counter'].includes(type));
  const id = allowed.filter(({ name }) => name === 'ID').map((field): [string, Field] => ['Id', field]);
  return new Map([...id, ...allowed.map((field): [string, Field] => [restName(field.name), field])]);
}

const personField = (name: string, type: Field['type']): Field => ({ ...anyField, name, type });
const personColumns: ReadonlyMap<string, Field> = new Map([
  ['Id', personField('id', 'Counter')], ['ID', personField('id', 'Counter')], ['Title', personField('title', 'Text')],
  ['EMail', personField('email', 'Text')], ['UserName', personField('email', 'Text')], ['Name', personField('login', 'Text')]
]);

function isStoredApart({ name }: Field): boolean {
  return Object.hasOwn(ownColumns, name) || name === '_UIVersionString';
}

/** A column's value in a row of items. */
function expression({ name }: Field, alias: Sql): Sql {
  const own = Object.hasOwn(ownColumns, name) ? ownColumns[name] : undefined;
  if (own) return { text: `${alias.text}.${own}`, params: [] };
  if (name === '_UIVersionString') return sql`(${alias}.major || '.0')`;
  return sql`json_extract(${alias}.cells, ${`$."${name}"`})`;
}

function targetExpression({ alias, listId }: Reference, target: Field): Sql {
  return listId === undefined ? { text: `${alias.text}.${target.name}`, params: [] } : expression(target, alias);
}

function join({ alias, source, listId }: Reference): Sql {
  return listId === undefined
    ? sql`LEFT JOIN users ${alias} ON ${alias}.id = ${source}`
    : sql`LEFT JOIN items ${alias} ON ${alias}.listId = ${listId} AND ${alias}.id = ${source}`;
}

function joinedColumns(reference: Reference): Sql {
  const { alias, columns, listId } = reference;
  const pairs = [...columns].map(([name, target]) => sql`${name}, ${targetExpression(reference, target)}`);
  const identity = listId === undefined ? sql`'odata.id', NULL` : sql`'odata.id', ${alias}.uniqueId`;
  return sql`CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_object(${joined([identity, ...pairs], ', ')}) END AS ${alias}`;
}

/** A column as a filter or an order may name it. */
function operand(fields: readonly Field[], references: ReadonlyMap<string, Reference>, path: Path, use: 'filterable' | 'sortable'): Operand {
  const [head = '', tail] = path;
  if (path.length > 1) {
    const reference = references.get(head);
    const known = fields.some((field) => restName(field.name) === head && isReference(field.type));
    if (!reference) throw known ? missingExpand(head) : missingColumn(head);
    const target = reference.columns.get(path.slice(1).join('/'));
    if (!target) throw missingExpand(`${head}/${tail ?? ''}`);
    return { value: targetExpression(reference, target), type: target.type };
  }
  const field = columnNamed(fields, head);
  if (!field) throw missingColumn(head);
  if (isReference(field.type) && restName(field.name) === head) throw missingExpand(head);
  if (kindOf(field.type)[use] === false) throw notFilterable(head, field.type);
  return { value: expression(field, item), type: field.type };
}

/** The column behind a property: Title, ManagerId, Id. */
export function columnNamed(fields: readonly Field[], property: string): Field | undefined {
  if (property === 'Id') return fields.find(({ name }) => name === 'ID');
  return fields.find(({ name, type }) => restName(name) === property || (isReference(type) && `${restName(name)}Id` === property));
}

function condition(fields: readonly Field[], references: ReadonlyMap<string, Reference>, path: Path, equals: Literal): Sql {
  const { value, type } = operand(fields, references, path, 'filterable');
  if (equals === null) return sql`${value} IS NULL`;
  const refused = invalidExpression(`${path.join('/')} eq ${String(equals)}`);
  switch (type) {
    case 'Number':
    case 'Counter':
    case 'Lookup':
    case 'User':
      if (typeof equals !== 'number') throw refused;
      return sql`${value} = ${equals}`;
    case 'Boolean':
      // On items `eq true` misbehaves: https://github.com/SharePoint/PnP-JS-Core/issues/747
      if (equals !== 0 && equals !== 1) throw refused;
      return sql`${value} = ${equals}`;
    case 'DateTime':
      if (typeof equals !== 'string' || Number.isNaN(Date.parse(equals))) throw refused;
      return sql`${value} = ${`${new Date(equals).toISOString().slice(0, -5)}Z`}`;
    default:
      if (typeof equals !== 'string') throw refused;
      return sql`fold(${value}) = fold(${equals})`;
  }
}

function requireFewLookups(fields: readonly Field[], { select, expand, filter, orderBy }: Question): void {
  const named = [...select, ...expand, ...filter.map(({ path }) => path), ...orderBy.map(({ path }) => path)].map(([head = '']) => columnNamed(fields, head));
  const lookups = new Set(named.flatMap((field) => (field && isReference(field.type) ? [field.name] : [])));
  if (lookups.size > mostLookups) throw tooManyLookups();
}

/** Rows that come after the one a paging token names: by the first sorting, where equal by the next, in the end by id. */
function rowsAfter(sortings: readonly Sorting[], token: ReadonlyMap<string, string>): Sql {
  const [sorting, ...others] = sortings;
  if (!sorting) return sql`i.id > ${Number(token.get('p_ID'))}`;
  const text = token.get(`p_${sorting.name}`) ?? '';
  const last = text === '' ? null : sorting.isText ? text : Number(text);
  if (Number.isNaN(last)) throw notReadable(`The value '${text}' of $skiptoken is not valid.`);
  const { value, descending } = sorting;
  const equal = sql`(${value} IS ${last} AND ${rowsAfter(others, token)})`;
  // An empty cell comes first, and last when the order is turned round.
  if (last === null) return descending ? equal : sql`(${value} IS NOT NULL OR ${equal})`;
  return descending ? sql`(${value} < ${last} OR ${value} IS NULL OR ${equal})` : sql`(${value} > ${last} OR ${equal})`;
}
