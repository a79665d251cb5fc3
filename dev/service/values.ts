import { isRecord } from './call';
import { invalidText, unexpectedNode, unknownProperty, validationFailed, wrongPrimitive } from './errors';
import { flag, isReference, restName, type Field } from './fieldTypes';
import { siteMidnight } from './zone';

/** What is stored of a cell; URL columns hold an object. */
export type Cell = string | number | boolean | null | { readonly Description: string; readonly Url: string };
export type Cells = Readonly<Record<string, Cell>>;

// Whether SharePoint ignores or refuses these in a body is not on record; it keeps its own values either way.
const keptBySharePoint = new Set([
  'Id', 'ID', 'Created', 'Modified', 'AuthorId', 'EditorId', 'GUID', 'Attachments', 'ContentTypeId', 'FileSystemObjectType', 'OData__UIVersionString'
]);
export const longestText = 255;

/** The cells that a body sets, by internal name. Throws SharePoint's refusal of the first property that is unknown or of the wrong type. */
export function cellsFrom(entries: readonly (readonly [string, unknown])[], fields: readonly Field[], entityType: string): Cells {
  const byProperty = new Map(fields.map((field) => [restName(field.name) + (isReference(field.type) ? 'Id' : ''), field]));
  const cells = entries.flatMap(([name, value]): readonly [string, Cell][] => {
    if (keptBySharePoint.has(name)) return [];
    const field = byProperty.get(name);
    if (!field || field.type === 'Computed') throw unknownProperty(name, entityType);
    return flag(field, 'ReadOnly') ? [] : [[field.name, value === null ? null : cellOf(field, value)]];
  });
  return Object.fromEntries(cells);
}

/** The cells of a new item whose body leaves columns out. Formulas in defaults are not evaluated. */
export function defaultCells(fields: readonly Field[], now: string): Cells {
  return Object.fromEntries(
    fields.flatMap((field): readonly [string, Cell][] => (field.defaultValue === null ? [] : [[field.name, defaultCell(field, field.defaultValue, now)]]))
  );
}

function defaultCell(field: Field, text: string, now: string): Cell {
  if (field.type === 'Boolean') return text === '1' || text.toUpperCase() === 'TRUE';
  if (field.type === 'Number') return Number(text);
  if (field.type === 'DateTime') return dateCell(field, text.toLowerCase() === '[today]' ? now : text);
  return text;
}

function cellOf(field: Field, value: unknown): Cell {
  switch (field.type) {
    case 'Text':
      return textCell(field, value);
    case 'Note':
    // Whether this endpoint checks a choice against Choices is not on record: it is taken, so that such data can be met.
    case 'Choice':
      return primitive(value, 'string', 'Edm.String');
    case 'Number':
      return numberCell(field, value);
    case 'Boolean':
      return primitive(value, 'boolean', 'Edm.Boolean');
    case 'DateTime':
      return dateCell(field, primitive(value, 'string', 'Edm.DateTime'));
    // An id that leads nowhere is taken: what SharePoint says to it is not on record.
    case 'Lookup':
    case 'User':
      return wholeNumber(value);
    default:
      return linkCell(value);
  }
}

interface Primitives {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function primitive<T extends keyof Primitives>(value: unknown, type: T, edmType: string): Primitives[T] {
  if (Array.isArray(value) || isRecord(value)) throw unexpectedNode(isRecord(value) ? 'StartObject' : 'StartArray', 'PrimitiveValue');
  if (typeof value !== type) throw wrongPrimitive(edmType);
  return value as Primitives[T];
}

function textCell({ attributes }: Field, value: unknown): string {
  const text = primitive(value, 'string', 'Edm.String');
  if (text.length > Number(attributes['MaxLength'] ?? longestText)) throw invalidText();
  return text;
}

function numberCell({ attributes }: Field, value: unknown): number {
  const number = primitive(value, 'number', 'Edm.Double');
  if (!Number.isFinite(number)) throw wrongPrimitive('Edm.Double');
  if (number < Number(attributes['Min'] ?? -Infinity) || number > Number(attributes['Max'] ?? Infinity)) throw validationFailed();
  return number;
}

function wholeNumber(value: unknown): number {
  const number = primitive(value, 'number', 'Edm.Int32');
  if (!Number.isInteger(number) || Math.abs(number) > 0x7fffffff) throw wrongPrimitive('Edm.Int32');
  return number;
}

function dateCell({ attributes }: Field, text: string): string {
  // A time without zone is taken as UTC, so that the answer does not depend on this machine's zone.
  const [, head, zone] = /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const moment = Date.parse(head === undefined ? '' : head.length > 10 ? `${head}${zone ?? 'Z'}` : head);
  if (Number.isNaN(moment)) throw wrongPrimitive('Edm.DateTime');
  return wholeSeconds(attributes['Format'] === 'DateOnly' ? siteMidnight(moment) : moment);
}

/** 2026-11-24T10:50:23Z */
export function wholeSeconds(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, -5)}Z`;
}

function linkCell(value: unknown): Cell {
  if (!isRecord(value)) throw unexpectedNode(Array.isArray(value) ? 'StartArray' : 'PrimitiveValue', 'StartObject');
  const url = value['Url'] ?? '';
  const description = value['Description'] ?? url;
  if (typeof url !== 'string' || typeof description !== 'string') throw wrongPrimitive('Edm.String');
  for (const name of Object.keys(value)) if (name !== 'Url' && name !== 'Description' && name !== '__metadata') throw unknownProperty(name, 'SP.FieldUrlValue');
  if (url.length > longestText) throw invalidText();
  return url === '' ? null : { Description: description, Url: url };
}
