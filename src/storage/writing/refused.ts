import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { Entity, Kind } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import type { Calls } from '../calls';
import { columnInvalid, duplicateValue, listInvalid, refusalOf } from '../failure';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';

interface FieldRule {
  readonly InternalName: string;
  readonly Title: string;
  readonly MaxLength?: number;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly EnforceUniqueValues: boolean;
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
}

/**
 * A refused write with the properties that are to blame, and in the city's own words where a rule of its list has some:
 * SharePoint's answer has not (pnp/pnpjs#1770). The rules of today are asked for, for a site's owner may have made them
 * stricter than set-up did; where they cannot be read the refusal is told as it came.
 */
export async function explained<K extends Kind>(
  refused: Failure,
  error: unknown,
  { sp, webUrl }: Pick<Calls, 'sp' | 'webUrl'>,
  kind: K,
  mine: Entity[K],
): Promise<Failure> {
  const code = (await refusalOf(error))?.code;
  const url = listUrl(webUrl, schemas[kind]);
  if (code === listInvalid) return { ...refused, ...wordsOf(await messageOf(sp, url)), properties: [] };
  const rules = await rulesOf(sp, url);
  const named = titlesIn(refused.message ?? '');
  const values: Readonly<Record<string, unknown>> = { ...mine };
  const columns = boundColumns(kind).flatMap(({ property, name }) => {
    const rule = rules.find(({ InternalName }) => InternalName === name);
    return rule && property !== 'key' ? [{ property, rule }] : [];
  });
  const blamed = (is: (column: (typeof columns)[number]) => boolean): Failure => ({
    ...refused,
    properties: columns.filter(is).map(({ property }) => property),
  });
  if (rules.some(({ Title }) => named.includes(Title))) return blamed(({ rule }) => named.includes(rule.Title));
  if (code === duplicateValue) return blamed(({ rule }) => rule.EnforceUniqueValues);
  const bounded = blamed(({ property, rule }) => breaks(values[property], rule));
  if (code !== columnInvalid || bounded.properties?.length !== 0) return bounded;
  // A formula that the city gave a column: one alone is surely the one.
  const ruled = columns.filter(({ rule }) => rule.ValidationFormula);
  return ruled.length === 1
    ? { ...blamed((column) => ruled.includes(column)), ...wordsOf(ruled[0]?.rule.ValidationMessage) }
    : bounded;
}

/**
 * What stands in square brackets: a refusal names columns so, by their titles, in every language of a site. The
 * sentence around them is never looked at.
 */
function titlesIn(message: string): readonly string[] {
  return [...message.matchAll(/\[([^\]]+)\]/g)].map(([, title = '']) => title);
}

function wordsOf(message: string | null | undefined): Pick<Failure, 'message'> {
  return message ? { message } : {};
}

async function messageOf(sp: SPFI, url: string): Promise<string | undefined> {
  try {
    const list = sp.web.getList(url).select('ValidationMessage');
    return (await list<{ readonly ValidationMessage: string | null }>()).ValidationMessage ?? undefined;
  } catch {
    return undefined; // it is told in SharePoint's words
  }
}

async function rulesOf(sp: SPFI, url: string): Promise<readonly FieldRule[]> {
  try {
    return await sp.web
      .getList(url)
      .fields.select(
        'InternalName',
        'Title',
        'MaxLength',
        'MinimumValue',
        'MaximumValue',
        'EnforceUniqueValues',
        'ValidationFormula',
        'ValidationMessage',
      )<FieldRule[]>();
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
