import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { RowNumber } from '../../domain/key';
import type { Entity, Kind } from '../../domain/programme';
import type { Calls } from '../calls';
import { duplicateValue, refusalOf } from '../failure';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';

interface FieldRule {
  readonly InternalName: string;
  readonly MaxLength?: number;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly EnforceUniqueValues: boolean;
}

/**
 * The properties of a refused write that the list's own rules of today do not take; none where the rules cannot be
 * read. SharePoint's refusal of an item names no column, and a site's owner may have made a rule stricter than set-up
 * did, so the rules are asked for; `id` is the row's number, of a new one there is none.
 */
export async function propertiesRefused<K extends Kind>(
  error: unknown,
  calls: Calls,
  kind: K,
  mine: Entity[K],
  id: RowNumber | undefined,
): Promise<readonly string[]> {
  const duplicate = (await refusalOf(error))?.code === duplicateValue;
  const rules = await rulesOf(calls.sp, listUrl(calls.webUrl, schemas[kind]));
  const values: Readonly<Record<string, unknown>> = { ...mine };
  const broken = boundColumns(kind).filter(({ property, name }) => {
    const rule = rules.find(({ InternalName }) => InternalName === name);
    return rule && property !== 'key' && (duplicate ? rule.EnforceUniqueValues : breaks(values[property], rule));
  });
  if (!duplicate || broken.length < 2) return broken.map(({ property }) => property);
  // Several columns take each value once: those are meant whose value another row has.
  const taken = await Promise.all(
    broken.map(async ({ property, name }) => {
      const value = values[property];
      return (await isTaken(calls, kind, name, value, id)) ? [property] : [];
    }),
  );
  return taken.flat();
}

/** True where another row has this text or number in this column. */
async function isTaken(
  calls: Calls,
  kind: Kind,
  name: string,
  value: unknown,
  id: RowNumber | undefined,
): Promise<boolean> {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return false;
  const told = typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value);
  try {
    const rows = await calls.items(kind, calls.sp).filter(`${name} eq ${told}`).select('Id')<
      readonly { readonly Id: number }[]
    >();
    return rows.some((row) => row.Id !== id);
  } catch {
    return false; // the refusal is told all the same, without this field
  }
}

async function rulesOf(sp: SPFI, url: string): Promise<readonly FieldRule[]> {
  try {
    return await sp.web
      .getList(url)
      .fields.select('InternalName', 'MaxLength', 'MinimumValue', 'MaximumValue', 'EnforceUniqueValues')<FieldRule[]>();
  } catch {
    return []; // the refusal is told all the same, without its fields
  }
}

function breaks(
  value: unknown,
  { MaxLength: longest = Infinity, MinimumValue: least = -Infinity, MaximumValue: most = Infinity }: FieldRule,
): boolean {
  return typeof value === 'string'
    ? value.length > longest
    : typeof value === 'number' && (value < least || value > most);
}
