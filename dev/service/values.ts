import { randomUUID } from 'node:crypto';
import { isRecord } from './call';
import { columnInvalid, invalidText, unexpectedNode, unknownProperty, wrongPrimitive } from './errors';
import { flag, isReference, restName, type Field, type FieldType } from './fieldTypes';
import { siteMidnight } from './zone';

/** What is stored of a cell; URL columns hold an object. */
export type Cell = string | number | boolean | null | { readonly Description: string; readonly Url: string };
export type Cells = Readonly<Record<string, Cell>>;

// Whether SharePoint ignores or refuses these in a body is not on record; it keeps its own values either way.
const keptBySharePoint = new Set([
  'Id',
  'ID',
  'Created',
  'Modified',
  'AuthorId',
  'EditorId',
  'GUID',
  'Attachments',
  'ContentTypeId',
  'FileSystemObjectType',
  'OData__UIVersionString',
]);
const longestText = 255;

/**
 * The cells that a body sets, by internal name. Throws SharePoint's refusal of the first property that is unknown or of
 * the wrong type.
 */
export function cellsFrom(
  entries: readonly (readonly [string, unknown])[],
  fields: readonly Field[],
  entityType: string,
): Cells {
  const byProperty = new Map(
    fields.map((field) => [restName(field.name) + (isReference(field.type) ? 'Id' : ''), field]),
  );
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
  const set = fields.filter(({ defaultValue }) => defaultValue !== null);
  return Object.fromEntries(set.map((field) => [field.name, defaultCell(field, field.defaultValue ?? '', now)]));
}

function defaultCell(field: Field, text: string, now: string): Cell {
  if (field.type === 'Boolean') return text === '1' || text.toUpperCase() === 'TRUE';
  if (field.type === 'Number') return Number(text);
  if (field.type === 'DateTime') return dateCell(field, text.toLowerCase() === '[today]' ? now : text);
  return text;
}

const edmTypes: Partial<Record<FieldType, string>> = {
  Text: 'Edm.String',
  Note: 'Edm.String',
  Choice: 'Edm.String',
  Number: 'Edm.Double',
  Boolean: 'Edm.Boolean',
  DateTime: 'Edm.DateTime',
  Lookup: 'Edm.Int32',
  User: 'Edm.Int32',
};

/** A word that is no choice and an id that leads nowhere are taken: what SharePoint says to them is not on record. */
export function cellOf(field: Field, value: unknown): Cell {
  const edmType = edmTypes[field.type];
  const { MaxLength = longestText, Min = -Infinity, Max = Infinity } = field.attributes;
  if (!edmType) return linkCell(value);
  if (Array.isArray(value) || isRecord(value))
    throw unexpectedNode(isRecord(value) ? 'StartObject' : 'StartArray', 'PrimitiveValue');
  if (typeof value === 'boolean' && edmType === 'Edm.Boolean') return value;
  if (typeof value === 'string' && edmType === 'Edm.DateTime') return dateCell(field, value);
  if (typeof value === 'string' && edmType === 'Edm.String') {
    if (field.type === 'Text' && value.length > Number(MaxLength)) throw invalidText();
    return field.type === 'Note' && flag(field, 'RichText') ? richText(value) : value;
  }
  if (typeof value === 'number' && edmType === 'Edm.Double' && Number.isFinite(value)) {
    if (value < Number(Min) || value > Number(Max)) throw columnInvalid();
    return value;
  }
  if (typeof value === 'number' && edmType === 'Edm.Int32' && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff)
    return value;
  throw wrongPrimitive(edmType);
}

/**
 * A text as a column of rich text keeps it: in a div of a class of SharePoint's own, without scripts, and with colons
 * as numbers (https://github.com/pnp/sp-dev-fx-extensions/issues/103). Line breaks alone break no line in it.
 */
function richText(html: string): string {
  const inside = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/:/g, '&#58;');
  if (inside === '' || inside.startsWith('<div class="ExternalClass')) return inside;
  return `<div class="ExternalClass${randomUUID().replace(/-/g, '').toUpperCase()}">${inside}</div>`;
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
  for (const name of Object.keys(value))
    if (name !== 'Url' && name !== 'Description' && name !== '__metadata')
      throw unknownProperty(name, 'SP.FieldUrlValue');
  if (url.length > longestText) throw invalidText();
  return url === '' ? null : { Description: description, Url: url };
}
