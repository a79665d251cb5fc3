import type { Segment } from './address';
import { allow, bodyOf, isRecord, type Answer, type Call } from './call';
import { badArgument, NotBuilt } from './errors';
import { fieldsOf } from './fields';
import { flag, type Field } from './fieldTypes';
import { valueFromForm, WrongValue } from './formValues';
import { valueOf, type Item } from './item';
import { listUrl, type List } from './list';
import { context } from './odata';
import { requireRight } from './rights';
import { insertItem, isTaken, updateItem } from './store';
import { defaultCells, type Cell } from './values';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** One column of a form, read: what it becomes, or what is wrong with it. */
type Reading = FormValue & ({ readonly cell: Cell; readonly field: Field } | { readonly wrong: WrongValue });

/** A new item as SharePoint's own form saves it: display strings in, an answer for each column out; nothing is written while one is wrong. */
export function addByForm(call: Call, list: List, _step: Segment, rest: readonly Segment[]): Answer {
  allow(call, rest, 'POST');
  requireRight(call, 'AddListItems', list);
  const body = bodyOf(call);
  const values = valuesIn(body);
  const folder = isRecord(body['listItemCreateInfo']) ? body['listItemCreateInfo']['FolderPath'] : undefined;
  const address = isRecord(folder) ? folder['DecodedUrl'] : undefined;
  const url = listUrl(call.web, list);
  // How SharePoint refuses a folder that is not the list's is not on record.
  if (typeof address === 'string' && address !== '' && ![url, new URL(url, call.webUrl).href].includes(address)) throw badArgument();
  const fields = fieldsOf(call.db, list.id);
  return call.db.transaction(() => {
    const defaults = defaultCells(fields, call.now);
    const required = fields.filter((field) => flag(field, 'Required') && (defaults[field.name] ?? '') === '');
    const missing = required.filter(({ name }) => !values.some(({ FieldName }) => FieldName === name));
    const emptied = missing.map(({ name }) => ({ FieldName: name, FieldValue: '' }));
    const readings = [...values, ...emptied].map((value) => readingOf(call, list, fields, value));
    const cells = cellsOf(readings);
    const id = cells ? insertItem(call, list, { ...defaults, ...cells }) : 0;
    return answer(call, [...readings, { FieldName: 'Id', FieldValue: String(id) }], 0);
  });
}

/** An item changed as SharePoint's own form saves it. */
export function changeByForm(call: Call, list: List, item: Item): Answer {
  requireRight(call, 'EditListItems', list);
  const fields = fieldsOf(call.db, list.id);
  return call.db.transaction(() => {
    const readings = valuesIn(bodyOf(call)).map((value) => readingOf(call, list, fields, value, item));
    const cells = cellsOf(readings);
    if (cells) updateItem(call, list, item, cells);
    return answer(call, readings, item.id);
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

function readingOf(call: Call, list: List, fields: readonly Field[], { FieldName, FieldValue }: FormValue, item?: Item): Reading {
  const field = fields.find(({ name }) => name === FieldName);
  try {
    if (!field || flag(field, 'ReadOnly') || field.type === 'Computed') throw new WrongValue(`Saraketta '${FieldName}' ei ole.`, -2147024809);
    const cell = valueFromForm(call.db, field, FieldValue.trim(), item && valueOf(field, item));
    if (flag(field, 'Required') && (cell === null || cell === '')) throw new WrongValue('Tähän sarakkeeseen on määritettävä arvo.');
    const single = flag(field, 'EnforceUniqueValues') && (typeof cell === 'string' || typeof cell === 'number');
    const title = field.attributes['DisplayName'] ?? FieldName;
    if (single && isTaken(call.db, list.id, FieldName, cell, item?.id ?? 0)) {
      throw new WrongValue(`Sarakkeen ${title} arvo on jo käytössä luettelon toisessa kohteessa.`, -2130575169);
    }
    return { FieldName, FieldValue, cell, field };
  } catch (wrong) {
    if (wrong instanceof WrongValue) return { FieldName, FieldValue, wrong };
    throw wrong;
  }
}

/** What to write; undefined while something is wrong. */
function cellsOf(readings: readonly Reading[]): Readonly<Record<string, Cell>> | undefined {
  if (readings.some((reading) => 'wrong' in reading)) return undefined;
  return Object.fromEntries(readings.flatMap((reading) => ('cell' in reading ? [[reading.field.name, reading.cell]] : [])));
}

function answer(call: Call, rows: readonly (Reading | FormValue)[], ItemId: number): Answer {
  const value = rows.map((row) => {
    const wrong = 'wrong' in row ? row.wrong : undefined;
    const { FieldName, FieldValue } = row;
    return { ErrorCode: wrong?.code ?? 0, ErrorMessage: wrong?.message ?? null, FieldName, FieldValue, HasException: wrong !== undefined, ItemId };
  });
  return { status: 200, body: { ...context(call, 'Collection(SP.ListItemFormUpdateValue)'), value } };
}
