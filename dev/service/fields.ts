import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import baseFieldXml from './baseFields.json';
import { allow, bodyOf, isRecord, knownProperties, noContent, namedType, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, listMissingById, missingColumn, NotBuilt, refuse, wrongPrimitive } from './errors';
import { allParticulars, attributeOf, fieldTypes, flag, generals, particulars, restName } from './fieldTypes';
import type { Field, FieldDefinition, FieldType } from './fieldTypes';
import fieldDefaults from './fieldDefaults.json';
import { fieldXml, parseFieldXml } from './fieldXml';
import { freeName, guidOf, listPath, listsOf, listUrl, type List } from './list';
import { many, one, type Entity } from './odata';
import { requireRight } from './rights';
import { requireUnique } from './store';

/** The types that createfieldasxml makes. */
const creatableTypes = [
  'Text',
  'Note',
  'Number',
  'DateTime',
  'Choice',
  'Boolean',
  'Lookup',
  'User',
  'URL',
] as const satisfies FieldType[];
// SP.AddFieldOptions: addFieldInternalNameHint, alone or with addToDefaultContentType.
const knownOptions: readonly number[] = [8, 9];
// In SharePoint's order.
const deleteBehaviors = ['None', 'Cascade', 'Restrict'];

/** The columns of a list, in the order they were made. */
export function fieldsOf(db: Database, listId: string): readonly Field[] {
  const rows = db.all<{ name: string; definition: string }>(
    sql`SELECT name, definition FROM fields WHERE listId = ${listId} ORDER BY position`,
  );
  return rows.map(({ name, definition }) => {
    const stored = JSON.parse(definition) as FieldDefinition;
    return { ...stored, name, id: guidOf(stored.attributes['ID'] ?? ''), type: stored.attributes['Type'] as FieldType };
  });
}

function insertField(db: Database, listId: string, name: string, definition: FieldDefinition): void {
  const position = sql`(SELECT COALESCE(MAX(position), 0) + 1 FROM fields WHERE listId = ${listId})`;
  db.run(
    sql`INSERT INTO fields (listId, position, name, definition) VALUES (${listId}, ${position}, ${name}, ${JSON.stringify(definition)})`,
  );
}

/** The columns that every list begins with and REST shows; SharePoint has some forty more, hidden ones. */
export function insertBaseFields(db: Database, listId: string): void {
  for (const definition of baseFieldXml.map(parseFieldXml))
    insertField(db, listId, definition.attributes['Name'] ?? '', definition);
}

/** …/fields and what lies below it. */
export function answerFields(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  if (segment.args) throw new NotBuilt('path');
  if (step?.name === 'getbyinternalnameortitle') {
    allow(call, further, 'GET', 'MERGE', 'DELETE');
    const [fields, name] = [fieldsOf(call.db, list.id), textArgument(step)];
    const byTitle = (): Field | undefined => fields.find((other) => other.attributes['DisplayName'] === name);
    const field = fields.find((other) => other.name === name) ?? byTitle() ?? refuse(missingColumn(name));
    if (call.verb === 'DELETE') return remove(call, list, field);
    return call.verb === 'GET' ? one(call, entityOf(call, list, field), 'SP.ApiData.Fields') : merge(call, list, field);
  }
  allow(call, step?.name === 'createfieldasxml' ? further : rest, step ? 'POST' : 'GET');
  if (step) return createFromXml(call, list);
  return many(
    call,
    fieldsOf(call.db, list.id).map((field) => entityOf(call, list, field)),
    'SP.ApiData.Fields',
  );
}

function remove(call: Call, list: List, field: Field): Answer {
  requireRight(call, 'ManageLists', list);
  if (flag(field, 'FromBaseType')) throw badArgument();
  call.db.run(sql`DELETE FROM fields WHERE listId = ${list.id} AND name = ${field.name}`);
  return { status: 200 };
}

function createFromXml(call: Call, list: List): Answer {
  requireRight(call, 'ManageLists', list);
  const parameters = bodyOf(call)['parameters'];
  if (!isRecord(parameters) || typeof parameters['SchemaXml'] !== 'string') throw badArgument();
  const flags = parameters['Options'] ?? 0;
  if (typeof flags !== 'number') throw wrongPrimitive('Edm.Int32');
  if (!knownOptions.includes(flags)) throw new NotBuilt(`createfieldasxml Options=${flags}`);
  const parsed = parseFieldXml(parameters['SchemaXml']);
  const type = creatableTypes.find((known) => known === parsed.attributes['Type']);
  if (!type) throw new NotBuilt(`createfieldasxml Type="${parsed.attributes['Type'] ?? ''}"`);
  const field = call.db.transaction(() => {
    const { Name: wanted, DisplayName: displayName = wanted } = parsed.attributes;
    if (!wanted || !displayName || /\W|^\d/.test(wanted)) throw badArgument();
    const name = freeName(
      fieldsOf(call.db, list.id).map((field) => field.name),
      wanted.slice(0, 32),
    );
    const id = guidOf(parsed.attributes['ID'] ?? randomUUID());
    const target = listsOf(call.db, call.web).find((other) => other.id === guidOf(parsed.attributes['List'] ?? ''));
    const reference = type === 'Lookup' && { List: `{${target?.id ?? refuse(listMissingById())}}` };
    // The delete behaviour is set by MERGE only: https://github.com/pnp/PnP-Provisioning-Schema/issues/603
    const { RelationshipDeleteBehavior: _ignored, ...told } = parsed.attributes;
    const own = { ID: `{${id}}`, Name: name, StaticName: name, DisplayName: displayName, SourceID: `{${list.id}}` };
    const made = { ...parsed, attributes: { ...told, ...reference, ...own } };
    checkIndex({ ...made, id, name, type });
    insertField(call.db, list.id, name, made);
    return { ...made, id, name, type };
  });
  return one(call, entityOf(call, list, field), 'SP.ApiData.Fields');
}

/** Some types cannot be indexed, and a delete behaviour needs an index; SharePoint's words for it are not on record. */
function checkIndex(field: Field): void {
  if (!flag(field, 'Indexed') && field.attributes['RelationshipDeleteBehavior'] === 'Restrict')
    throw badArgument(`The field '${field.name}' is not indexed.`);
  const wanted = flag(field, 'Indexed') || flag(field, 'EnforceUniqueValues');
  if (wanted && fieldTypes[field.type].indexable === false)
    throw badArgument(`A field of type '${field.type}' cannot be indexed.`);
}

// What a body may set, by example, and the attributes behind it; the other four are stored beside the attributes.
const { writable } = fieldDefaults;
const ownWritable: Readonly<Partial<Record<FieldType, object>>> = fieldDefaults.ownWritable;

/** Verbose JSON wraps texts in an object of `results`. */
function unwrapped(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      isRecord(value) && 'results' in value ? value['results'] : value,
    ]),
  );
}

function merge(call: Call, list: List, field: Field): Answer {
  requireRight(call, 'ManageLists', list);
  // A body that names no type is read as the base type, which has no Choices:
  // https://github.com/pnp/pnpcore/issues/1644
  const body = unwrapped(bodyOf(call));
  const type = namedType(call, body) ?? 'SP.Field';
  const own = type === fieldTypes[field.type].rest ? ownWritable[field.type] : undefined;
  const given = knownProperties(body, { ...writable, ...own }, type);
  const set = attributeOf
    .filter(([name]) => name in given)
    .map(([name, attribute]): [string, string] => {
      const value = String(given[name]);
      return [attribute, typeof given[name] === 'boolean' ? value.toUpperCase() : value];
    });
  const { RelationshipDeleteBehavior: number } = given;
  const behavior = deleteBehaviors[Number(number ?? 0)];
  if (behavior === undefined) throw badArgument();
  if (behavior === 'Cascade') throw new NotBuilt('RelationshipDeleteBehavior Cascade');
  const textOf = (name: keyof typeof writable, before: string | null): string | null =>
    name in given ? (given[name] as string | null) || null : before;
  const definition: FieldDefinition = {
    attributes: {
      ...field.attributes,
      ...Object.fromEntries(set),
      ...(number !== undefined && { RelationshipDeleteBehavior: behavior }),
      ...('RichText' in given && { RichText: given['RichText'] ? 'TRUE' : 'FALSE' }),
    },
    choices: (given['Choices'] as readonly string[] | undefined) ?? field.choices,
    defaultValue: textOf('DefaultValue', field.defaultValue),
    customFormatter: textOf('CustomFormatter', field.customFormatter),
    validationFormula: textOf('ValidationFormula', field.validationFormula),
    validationMessage: textOf('ValidationMessage', field.validationMessage),
  };
  checkIndex({ ...field, ...definition });
  call.db.transaction(() => {
    call.db.run(
      sql`UPDATE fields SET definition = ${JSON.stringify(definition)} WHERE listId = ${list.id} AND name = ${field.name}`,
    );
    requireUnique(call.db, list.id);
  });
  return noContent;
}

function entityOf({ web }: Call, list: List, field: Field): Entity {
  const { id, name, type } = field;
  const { kind, rest, display, filterable = true, sortable = true } = fieldTypes[type];
  return {
    type: rest,
    path: `${listPath(list)}/Fields(guid'${id}')`,
    kindred: allParticulars,
    properties: {
      ...generals(field),
      CanBeDeleted: !flag(field, 'FromBaseType'),
      CustomFormatter: field.customFormatter,
      DefaultValue: field.defaultValue,
      EntityPropertyName: restName(name),
      Filterable: filterable,
      Id: id,
      InternalName: name,
      SchemaXml: fieldXml(field),
      Scope: listUrl(web, list),
      Sortable: sortable,
      FieldTypeKind: kind,
      TypeAsString: type,
      TypeDisplayName: display,
      TypeShortDescription: display,
      ValidationFormula: field.validationFormula,
      ValidationMessage: field.validationMessage,
      ...particulars(field, web.id),
    },
  };
}
