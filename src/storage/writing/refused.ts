import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
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
 * did, so the rules are asked for.
 */
export async function propertiesRefused<K extends Kind>(
  error: unknown,
  { sp, webUrl }: Calls,
  kind: K,
  mine: Entity[K],
): Promise<readonly string[]> {
  const duplicate = (await refusalOf(error))?.code === duplicateValue;
  const rules = await rulesOf(sp, listUrl(webUrl, schemas[kind]));
  const values: Readonly<Record<string, unknown>> = { ...mine };
  return boundColumns(kind).flatMap(({ property, name }) => {
    const rule = rules.find(({ InternalName }) => InternalName === name);
    return rule && property !== 'key' && (duplicate ? rule.EnforceUniqueValues : breaks(values[property], rule))
      ? [property]
      : [];
  });
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
