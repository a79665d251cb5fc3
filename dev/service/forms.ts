import type { Segment } from './address';
import { allow, bodyOf, isRecord, type Answer, type Call } from './call';
import { badArgument, NotBuilt } from './errors';
import { fieldsOf } from './fields';
import { flag, type Field } from './fieldTypes';
import { requireValid } from './formula';
import { valueFromForm, WrongValue } from './formValues';
import { valueOf, type Item } from './item';
import { listUrl, sameText, type List } from './list';
import { context } from './odata';
import { requireOwnRow, requireRight } from './rights';
import { insertItem, isTaken, updateItem } from './store';
import { defaultCells, type Cell, type Cells } from './values';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** One column of a form, read: what it becomes, or what is wrong with it. */
type Reading = FormValue & { readonly cell?: Cell; readonly wrong?: WrongValue };

/**
 * An item changed as SharePoint's own form saves it: display strings in, an answer for each column out; nothing is
 * written while one is wrong.
 */
export function changeByForm(call: Call, list: List, item: Item): Answer {
  requireRight(call, 'EditListItems', list);
  requireOwnRow(call, list, item);
  return call.db.transaction(() => {
    const fields = fieldsOf(call.db, list.id);
    const readings = readingsOf(call, list, fields, item);
    if (areSound(readings)) {
      const changed = cellsIn(readings);
      requireValid(list, fields, { ...(item.cells as Cells), ...changed });
      updateItem(call, list, item, changed);
    }
    return formAnswer(call, readings, item.id);
  });
}

/**
 * …/AddValidateUpdateItemUsingPath(): an item added by SharePoint's own form. The last row of the answer is its number,
 * 0 where a column is wrong: then nothing was added, and the status is 200 all the same
 * (SharePoint/sp-dev-docs#7942, pnp/pnpjs#2249).
 */
export function addByForm(call: Call, list: List, _step: Segment, rest: readonly Segment[]): Answer {
  allow(call, rest, 'POST');
  requireRight(call, 'AddListItems', list);
  const { listItemCreateInfo: { FolderPath: { DecodedUrl: folder = listUrl(call.web, list) } = {}, ...other } = {} } =
    bodyOf(call) as { readonly listItemCreateInfo?: { readonly FolderPath?: { readonly DecodedUrl?: string } } };
  if (!sameText(folder, listUrl(call.web, list)) || Object.keys(other).length > 0) throw new NotBuilt('folders');
  return call.db.transaction(() => {
    const fields = fieldsOf(call.db, list.id);
    const readings = readingsOf(call, list, fields);
    let id = 0;
    if (areSound(readings)) {
      const cells = { ...defaultCells(fields, call.now), ...cellsIn(readings) };
      requireValid(list, fields, cells);
      id = insertItem(call, list, cells);
    }
    return formAnswer(call, [...readings, { FieldName: 'Id', FieldValue: String(id) }], id);
  });
}

const areSound = (readings: readonly Reading[]): boolean => readings.every(({ wrong }) => !wrong);

const cellsIn = (readings: readonly Reading[]): Cells =>
  Object.fromEntries(readings.map(({ FieldName, cell = null }) => [FieldName, cell]));

function readingsOf(call: Call, list: List, fields: readonly Field[], item?: Item): readonly Reading[] {
  return valuesIn(bodyOf(call)).map((value) => readingOf(call, list, fields, value, item));
}

function formAnswer(call: Call, readings: readonly Reading[], id: number): Answer {
  const value = readings.map(({ FieldName, FieldValue, wrong }) => ({
    ErrorCode: wrong?.code ?? 0,
    ErrorMessage: wrong?.message ?? null,
    FieldName,
    FieldValue,
    HasException: wrong !== undefined,
    ItemId: id,
  }));
  return { status: 200, body: { ...context(call, 'Collection(SP.ListItemFormUpdateValue)'), value } };
}

function valuesIn({ bNewDocumentUpdate, formValues }: Readonly<Record<string, unknown>>): readonly FormValue[] {
  if (bNewDocumentUpdate === true) throw new NotBuilt('bNewDocumentUpdate');
  if (!Array.isArray(formValues) || !formValues.every(isFormValue)) throw badArgument();
  return formValues;
}

function isFormValue(value: unknown): value is FormValue {
  return isRecord(value) && typeof value['FieldName'] === 'string' && typeof value['FieldValue'] === 'string';
}

function readingOf(
  { db }: Call,
  list: List,
  fields: readonly Field[],
  { FieldName, FieldValue }: FormValue,
  item: Item | undefined,
): Reading {
  const field = fields.find(({ name }) => name === FieldName);
  try {
    if (!field || flag(field, 'ReadOnly') || field.type === 'Computed')
      throw new WrongValue(`Saraketta '${FieldName}' ei ole.`, -2147024809);
    const cell = valueFromForm(db, field, FieldValue.trim(), item && valueOf(field, item));
    if (flag(field, 'Required') && (cell === null || cell === ''))
      throw new WrongValue('Tähän sarakkeeseen on määritettävä arvo.');
    const single = flag(field, 'EnforceUniqueValues') && (typeof cell === 'string' || typeof cell === 'number');
    if (single && isTaken(db, list.id, FieldName, cell, item?.id ?? 0))
      throw new WrongValue('Arvo on jo käytössä luettelon toisessa kohteessa.', -2130575169);
    return { FieldName, FieldValue, cell };
  } catch (wrong) {
    if (wrong instanceof WrongValue) return { FieldName, FieldValue, wrong };
    throw wrong;
  }
}
