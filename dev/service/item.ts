import { sql, type Sql } from './database';
import { missingExpand, unknownField } from './errors';
import { flag, isReference, restName, type Field } from './fieldTypes';
import itemDefaults from './itemDefaults.json';
import type { List } from './list';
import type { Path } from './query';

/** A row of items, its cells read. */
export interface Item {
  readonly id: number;
  readonly uniqueId: string;
  readonly guid: string;
  readonly version: number;
  readonly major: number;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

const ownColumns = {
  ID: 'id',
  Created: 'created',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
  GUID: 'guid',
} as const;

function isOwn(name: string): name is keyof typeof ownColumns {
  return Object.hasOwn(ownColumns, name);
}

/** A column's value in a row; null where the cell is empty. */
export function valueOf({ name }: Field, item: Item): unknown {
  if (name === '_UIVersionString') return `${item.major}.0`;
  return isOwn(name) ? item[ownColumns[name]] : (item.cells[name] ?? null);
}

/** A column in a statement on `items i`. */
export function columnOf({ name }: Field): Sql {
  if (name === '_UIVersionString') return sql`(i.major || '.0')`;
  return isOwn(name) ? { text: `i.${ownColumns[name]}`, params: [] } : sql`json_extract(i.cells, ${`$."${name}"`})`;
}

/** The column behind a property: Title, ManagerId, Id. */
export function columnNamed(fields: readonly Field[], property: string): Field | undefined {
  const name = property === 'Id' ? 'ID' : property;
  return fields.find(
    (field) => restName(field.name) === name || (isReference(field.type) && `${restName(field.name)}Id` === name),
  );
}

/** Gives a property of an item. */
export type Reader = (item: Item) => unknown;

/** The properties that a question selects, each with how it is read; names in `expanded` are given apart. */
export function readersOf(
  list: List,
  fields: readonly Field[],
  select: readonly Path[],
  expanded: ReadonlySet<string>,
): ReadonlyMap<string, Reader> {
  const names = (select.length === 0 ? [['*']] : select).flatMap(([head = '', ...tail]) => {
    if (head === '*') return everything(fields);
    if (expanded.has(head)) return [];
    const field = columnNamed(fields, head);
    if (tail.length > 0 && !(field && isReference(field.type) && restName(field.name) === head))
      throw unknownField([head, ...tail].join('/'));
    return head === 'Id' || head === 'ID' ? ['Id', 'ID'] : [head];
  });
  return new Map(names.map((name) => [name, readerOf(list, fields, name)]));
}

/** All properties that are given unasked, in SharePoint's order. */
function everything(fields: readonly Field[]): readonly string[] {
  const own = fields.filter((field) => field.name === 'Title' || !flag(field, 'FromBaseType'));
  const custom = own.flatMap(({ name, type }) =>
    isReference(type)
      ? [`${restName(name)}Id`, ...(type === 'User' ? [`${restName(name)}StringId`] : [])]
      : [restName(name)],
  );
  const last = [
    'Modified',
    'Created',
    'AuthorId',
    'EditorId',
    'OData__UIVersionString',
    'Attachments',
    'GUID',
    'OData__ColorTag',
    'ComplianceAssetId',
  ];
  return [
    'FileSystemObjectType',
    'Id',
    'ServerRedirectedEmbedUri',
    'ServerRedirectedEmbedUrl',
    'ID',
    'ContentTypeId',
    ...custom,
    ...last,
  ];
}

// Properties that an item of a custom list has and nothing moves.
const constants: Readonly<Record<string, unknown>> = itemDefaults.item;

function readerOf(list: List, fields: readonly Field[], name: string): Reader {
  if (Object.hasOwn(constants, name)) return () => constants[name];
  if (name === 'Attachments') return ({ cells }) => cells['Attachments'] === true;
  if (name === 'ContentTypeId') return () => list.contentTypeId;
  const person = fields.find((other) => other.type === 'User' && `${restName(other.name)}StringId` === name);
  if (person) return (item) => (valueOf(person, item) === null ? null : String(valueOf(person, item)));
  const field = columnNamed(fields, name);
  if (!field || field.type === 'Computed') throw unknownField(name);
  if (isReference(field.type) && restName(field.name) === name) throw missingExpand(name);
  return (item) => valueOf(field, item);
}
