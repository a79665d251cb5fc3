import { bodyOf, isRecord, type Answer, type Call } from './call';
import { badArgument, NotBuilt } from './errors';
import { fieldsOf } from './fields';
import { flag, type Field } from './fieldTypes';
import { valueFromForm, WrongValue } from './formValues';
import { valueOf, type Item } from './item';
import type { List } from './list';
import { context } from './odata';
import { requireRight } from './rights';
import { isTaken, updateItem } from './store';
import type { Cell } from './values';

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
  const fields = fieldsOf(call.db, list.id);
  return call.db.transaction(() => {
    const readings = valuesIn(bodyOf(call)).map((value) => readingOf(call, list, fields, value, item));
    const sound = readings.every(({ wrong }) => !wrong);
    if (sound)
      updateItem(call, list, item, Object.fromEntries(readings.map(({ FieldName, cell = null }) => [FieldName, cell])));
    const value = readings.map(({ FieldName, FieldValue, wrong }) => ({
      ErrorCode: wrong?.code ?? 0,
      ErrorMessage: wrong?.message ?? null,
      FieldName,
      FieldValue,
      HasException: wrong !== undefined,
      ItemId: item.id,
    }));
    return { status: 200, body: { ...context(call, 'Collection(SP.ListItemFormUpdateValue)'), value } };
  });
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
  item: Item,
): Reading {
  const field = fields.find(({ name }) => name === FieldName);
  try {
    if (!field || flag(field, 'ReadOnly') || field.type === 'Computed')
      throw new WrongValue(`Saraketta '${FieldName}' ei ole.`, -2147024809);
    const cell = valueFromForm(db, field, FieldValue.trim(), valueOf(field, item));
    if (flag(field, 'Required') && (cell === null || cell === ''))
      throw new WrongValue('Tähän sarakkeeseen on määritettävä arvo.');
    const single = flag(field, 'EnforceUniqueValues') && (typeof cell === 'string' || typeof cell === 'number');
    if (single && isTaken(db, list.id, FieldName, cell, item.id))
      throw new WrongValue('Arvo on jo käytössä luettelon toisessa kohteessa.', -2130575169);
    return { FieldName, FieldValue, cell };
  } catch (wrong) {
    if (wrong instanceof WrongValue) return { FieldName, FieldValue, wrong };
    throw wrong;
  }
}
