import type { FirstContent } from '../../domain/firstContent';
import type { Kind } from '../../domain/programme';
import { completionSetting, type SettingName } from '../../domain/settings';
import { boundColumns } from '../columns/rows';
import { utc } from '../columns/zone';
import { duplicateValue, refusalOf } from '../failure';
import type { AnyList } from '../schema/listSchema';
import { sameTitle } from './foreignLists';
import { publishedRows } from './publishedRows';
import { listOn, type Site } from './site';

/** What tells a row apart: its key, and its name as set-up would give it. */
interface RowSigns {
  readonly Id: number;
  readonly Key: string | null;
  readonly Title: string | null;
}

function rowsIn(site: Site, schema: { readonly name: string }): Promise<readonly RowSigns[]> {
  return site.write((sp) =>
    listOn(site, sp, schema).items.select('Id', 'Key', 'Title').top(5000)<readonly RowSigns[]>(),
  );
}

/** The rows that a list begins with, by what an owner said of the city. */
function firstRows(schema: AnyList, first: FirstContent | undefined): AnyList['seed'] {
  if (schema.kind === 'settings' && first) {
    const { cityName: value, cityNameSv: valueSv } = first;
    return schema.seed.map((row) => (row['key'] === cityNameSetting ? { ...row, value, valueSv } : row));
  }
  if (!first || first.rows === 'none' || (schema.kind !== 'themes' && schema.kind !== 'responsibles'))
    return schema.seed;
  const rows = first.rows === 'published' ? publishedRows : first.rows;
  return rows[schema.kind].map((row) => ({ ...row }));
}

const cityNameSetting = 'cityName' satisfies SettingName;

/**
 * Adds the rows that a list begins with, until set-up was once completed: of those that an interruption left half done,
 * what is missing. Settings are added to an empty list at any time. The row that says that set-up has come to its end
 * is written where it does (`ends`).
 */
export async function ensureSeed(site: Site, schema: AnyList, found: Found, ends: boolean): Promise<void> {
  const rows = firstRows(schema, found.completed ? undefined : site.first);
  if (rows.length === 0 || (found.itemCount > 0 && found.completed)) return;
  const present = found.itemCount > 0 ? await rowsIn(site, schema) : [];
  for (const row of rows) {
    if (present.some((other) => isThere(other, row, schema.kind))) continue;
    if (row['key'] === completionSetting && !ends) continue;
    const cells = cellsOf(schema, row);
    await site.write((sp) => listOn(site, sp, schema).items.add(cells)).catch(unlessThere);
  }
}

/** What a list holds before it is given its first rows. */
export interface Found {
  readonly itemCount: number;
  /** A set-up of this site was once completed. */
  readonly completed: boolean;
}

/** True for a row with the key of another; of what people name, also for one with its name. */
function isThere({ Key, Title }: RowSigns, row: AnyList['seed'][number], kind: Kind): boolean {
  return Key === row['key'] || (kind !== 'settings' && sameTitle(Title ?? '', row['title'] as string));
}

/** A first row as cells. They hold texts, numbers and choices; none points at another row. */
function cellsOf(schema: AnyList, row: AnyList['seed'][number]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    boundColumns(schema.kind)
      .filter(({ property }) => row[property] !== undefined)
      .map(({ property, name, column }) => [name, column.write(row[property], seedContext)]),
  );
}

/** A row that another owner's set-up has written at the same time is as good as ours: its key is taken. */
async function unlessThere(error: unknown): Promise<void> {
  if ((await refusalOf(error))?.code !== duplicateValue) throw error;
}

const seedContext = {
  zone: utc,
  lacks: {},
  isThere: () => false,
  remember: () => undefined,
};
