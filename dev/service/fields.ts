import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import baseFieldXml from './baseFields.json';
import { allow, bodyOf, end, isRecord, knownProperties, noContent, propertiesOf, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, listMissingById, missingColumn, NotBuilt, wrongPrimitive } from './errors';
import {
  allParticulars, attributeOf, creatableTypes, deleteBehaviors, flag, generals, kindOf, particulars, restName, type Field, type FieldDefinition, type FieldType
} from './fieldTypes';
import { fieldXml, parseFieldXml } from './fieldXml';
import { freeName, guidOf, listPath, listUrl, type List } from './list';
import { many, one, type Entity } from './odata';
import { requireRight } from './rights';
import { requireUnique } from './unique';

const nameFromXml = 8;

/** The columns of a list, in the order they were made. */
export function fieldsOf(db: Database, listId: string): readonly Field[] {
  const rows = db.all<{ name: string; definition: string }>(sql`SELECT name, definition FROM fields WHERE listId = ${listId} ORDER BY position`);
  return rows.map(({ name, definition }) => {
    const stored = JSON.parse(definition) as FieldDefinition;
    return { ...stored, name, id: guidOf(stored.attributes['ID'] ?? ''), type: stored.attributes['Type'] as FieldType };
  });
}

export function insertField(db: Database, listId: string, name: string, definition: FieldDefinition): void {
  const position = sql`(SELECT COALESCE(MAX(position), 0) + 1 FROM fields WHERE listId = ${listId})`;
  db.run(sql`INSERT INTO fields (listId, position, name, definition) VALUES (${listId}, ${position}, ${name}, ${JSON.stringify(definition)})`);
}

const baseFields = baseFieldXml.map(parseFieldXml);

/** The columns that every list begins with and REST shows; SharePoint has some forty more, hidden ones. */
export function insertBaseFields(db: Database, listId: string): void {
  for (const definition of baseFields) insertField(db, listId, definition.attributes['Name'] ?? '', definition);
}

/** …/fields and what lies below it. */
export function answerFields(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  if (segment.args) throw new NotBuilt('path');
  if (!step) {
    allow(call, 'GET');
    return many(call, fieldsOf(call.db, list.id).map((field) => entityOf(call, list, field)), 'SP.ApiData.Fields');
  }
  end(further);
  if (step.name === 'getbyinternalnameortitle') return answerField(call, list, fieldByName(call, list, textArgument(step)));
  if (step.name !== 'createfieldasxml') throw new NotBuilt('path');
  allow(call, 'POST');
  return createFromXml(call, list);
}

function fieldByName({ db }: Call, list: List, name: string): Field {
  const fields = fieldsOf(db, list.id);
  const field = fields.find((other) => other.name === name) ?? fields.find((other) => other.attributes['DisplayName'] === name);
  if (!field) throw missingColumn(name);
  return field;
}

function answerField(call: Call, list: List, field: Field): Answer {
  allow(call, 'GET', 'MERGE');
  return call.verb === 'GET' ? one(call, entityOf(call, list, field), 'SP.ApiData.Fields') : merge(call, list, field);
}

function createFromXml(call: Call, list: List): Answer {
  requireRight(call.user, 'ManageLists');
  const parameters = bodyOf(call)['parameters'];
  if (!isRecord(parameters) || typeof parameters['SchemaXml'] !== 'string') throw badArgument();
  const flags = parameters['Options'] ?? 0;
  if (typeof flags !== 'number') throw wrongPrimitive('Edm.Int32');
  if (flags !== nameFromXml) throw new NotBuilt(`createfieldasxml Options=${flags}`);
  const parsed = parseFieldXml(parameters['SchemaXml']);
  const type = creatableTypes.find((known) => known === parsed.attributes['Type']);
  if (!type) throw new NotBuilt(`createfieldasxml Type="${parsed.attributes['Type'] ?? ''}"`);
  const field = call.db.transaction(() => {
    const { Name: wanted, DisplayName: displayName = wanted } = parsed.attributes;
    if (!wanted || !displayName || /\W|^\d/.test(wanted)) throw badArgument();
    const name = freeName(fieldsOf(call.db, list.id).map((field) => field.name), wanted.slice(0, 32));
    const id = guidOf(parsed.attributes['ID'] ?? randomUUID());
    const reference: Record<string, string> = type === 'Lookup' ? { List: `{${lookupTarget(call, parsed.attributes['List'] ?? '')}}` } : {};
    // The delete behaviour is set by MERGE only: https://github.com/pnp/PnP-Provisioning-Schema/issues/603
    const { RelationshipDeleteBehavior: _ignored, ...told } = parsed.attributes;
    const attributes = { ...told, ...reference, ID: `{${id}}`, Name: name, StaticName: name, DisplayName: displayName, SourceID: `{${list.id}}` };
    const made = { ...parsed, attributes };
    checkIndex({ ...made, id, name, type });
    insertField(call.db, list.id, name, made);
    return { ...made, id, name, type };
  });
  return one(call, entityOf(call, list, field), 'SP.ApiData.Fields');
}

/** `{guid}`, `guid` or `Lists/Url`, as a guid. */
function lookupTarget({ db, web }: Call, target: string): string {
  const urlName = /^(?:.*\/)?Lists\/([^/]+)$/i.exec(target)?.[1] ?? '';
  const found = db.get<{ id: string }>(sql`SELECT id FROM lists WHERE webId = ${web.id} AND (id = ${guidOf(target)} OR urlName = ${urlName})`);
  if (!found) throw listMissingById();
  return found.id;
}

/** Some types cannot be indexed, and a delete behaviour needs an index; SharePoint's words for it are not on record. */
function checkIndex(field: Field): void {
  if (!flag(field, 'Indexed') && field.attributes['RelationshipDeleteBehavior'] === 'Restrict') throw badArgument(`The field '${field.name}' is not indexed.`);
  const wanted = flag(field, 'Indexed') || flag(field, 'EnforceUniqueValues');
  if (wanted && kindOf(field.type).indexable === false) throw badArgument(`The field '${field.name}' of type '${field.type}' cannot be indexed.`);
}

// What a body may set, by example, and the attributes behind it; the other four are stored beside the attributes.
const writable = {
  Title: '', Description: '', Group: '', Required: false, Indexed: false, EnforceUniqueValues: false, Hidden: false, ReadOnlyField: false,
  DefaultValue: null, CustomFormatter: null, ValidationFormula: null, ValidationMessage: null
};
const ownWritable: Readonly<Partial<Record<FieldType, Readonly<Record<string, unknown>>>>> = { Choice: { Choices: [''] }, Lookup: { RelationshipDeleteBehavior: 0 } };

function behaviorIn({ RelationshipDeleteBehavior: number }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  if (number === undefined) return {};
  const name = deleteBehaviors[Number(number)];
  if (name === undefined) throw badArgument();
  if (name === 'Cascade') throw new NotBuilt('RelationshipDeleteBehavior Cascade');
  return { RelationshipDeleteBehavior: name };
}

function merge(call: Call, list: List, field: Field): Answer {
  requireRight(call.user, 'ManageLists');
  // A body that names no type is read as the base type, which has no Choices: https://github.com/pnp/pnpcore/issues/1644
  const { type = 'SP.Field' } = propertiesOf(bodyOf(call));
  const own = type === kindOf(field.type).rest ? ownWritable[field.type] : undefined;
  const given = knownProperties(bodyOf(call), { ...writable, ...own }, type);
  const set = [...attributeOf].filter(([name]) => name in given).map(([name, attribute]) => {
    const value = given[name];
    return [attribute, typeof value === 'boolean' ? String(value).toUpperCase() : value] as [string, string];
  });
  const textOf = (name: keyof typeof writable, before: string | null): string | null => {
    const text = name in given ? given[name] : before;
    return typeof text === 'string' && text !== '' ? text : null;
  };
  const definition: FieldDefinition = {
    attributes: { ...field.attributes, ...Object.fromEntries(set), ...behaviorIn(given) },
    choices: (given['Choices'] as readonly string[] | undefined) ?? field.choices,
    defaultValue: textOf('DefaultValue', field.defaultValue),
    customFormatter: textOf('CustomFormatter', field.customFormatter),
    validationFormula: textOf('ValidationFormula', field.validationFormula),
    validationMessage: textOf('ValidationMessage', field.validationMessage)
  };
  checkIndex({ ...field, ...definition });
  call.db.transaction(() => {
    call.db.run(sql`UPDATE fields SET definition = ${JSON.stringify(definition)} WHERE listId = ${list.id} AND name = ${field.name}`);
    requireUnique(call.db, list.id);
  });
  return noContent;
}

function entityOf({ web }: Call, list: List, field: Field): Entity {
  const { id, name, type } = field;
  const { kind, rest, display, filterable = true, sortable = true } = kindOf(type);
  return {
    type: rest,
    path: `${listPath(list)}/Fields(guid'${id}')`,
    kindred: allParticulars,
    properties: {
      ...generals(field), CanBeDeleted: !flag(field, 'FromBaseType'), CustomFormatter: field.customFormatter, DefaultValue: field.defaultValue,
      EntityPropertyName: restName(name), Filterable: filterable, Id: id, InternalName: name, SchemaXml: fieldXml(field), Scope: listUrl(web, list),
      Sortable: sortable, FieldTypeKind: kind, TypeAsString: type, TypeDisplayName: display, TypeShortDescription: display,
      ValidationFormula: field.validationFormula, ValidationMessage: field.validationMessage, ...particulars(field, web.id)
    }
  };
}
