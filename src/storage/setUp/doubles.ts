import '@pnp/sp/fields/list';
import type { LeftAsIs } from '../../domain/store';
import type { Column } from '../columns/column';
import { boundColumns } from '../columns/rows';
import { formerTitles } from '../schema/former';
import type { AnyList } from '../schema/listSchema';
import { listOn, type Site } from './site';

/** What of a column that is there tells a double. */
interface ColumnAnswer {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Description?: string | null;
}

/** More rows than are asked for might hold a value that is not seen. */
const manyRows = 5000;

/**
 * Takes away columns that two set-ups at the same time made twice: those that SharePoint named as ours with a digit
 * behind, that are as set-up makes ours, and in which no row holds anything. Those in which somebody has written are
 * left and told.
 */
export async function removeDoubles(
  site: Site,
  schema: AnyList,
  present: readonly ColumnAnswer[],
): Promise<readonly LeftAsIs[]> {
  const ours = boundColumns(schema.kind);
  const left: LeftAsIs[] = [];
  for (const { property, name, column } of ours) {
    const titles = [column.title, ...formerTitles(schema.kind, property)];
    if (!present.some(({ InternalName }) => InternalName === name)) continue;
    const doubles = present.filter(
      (field) =>
        isNumbered(field.InternalName, name) &&
        !ours.some((other) => other.name === field.InternalName) &&
        isAsMade(field, titles, column),
    );
    for (const double of doubles) {
      const { InternalName: internalName, Title: title } = double;
      if (await isEmpty(site, schema, double, column)) await removeColumn(site, schema, internalName);
      else left.push({ kind: schema.kind, part: 'double', column: title, internalName });
    }
  }
  return left;
}

/** Takes a column away, unless the other one of two set-ups has just done so. */
export async function removeColumn(site: Site, schema: AnyList, name: string): Promise<void> {
  try {
    await site.write((sp) => listOn(site, sp, schema).fields.getByInternalNameOrTitle(name).delete());
  } catch (error) {
    const columns = await site.write((sp) =>
      listOn(site, sp, schema).fields.select('InternalName')<readonly Pick<ColumnAnswer, 'InternalName'>[]>(),
    );
    if (columns.some(({ InternalName }) => InternalName === name)) throw error;
  }
}

function isNumbered(name: string, ours: string): boolean {
  return name.startsWith(ours) && /^\d$/.test(name.slice(ours.length));
}

function isAsMade(
  { Title, TypeAsString, Description }: ColumnAnswer,
  titles: readonly string[],
  { xml, options }: Column<unknown>,
): boolean {
  return titles.includes(Title) && TypeAsString === xml['Type'] && (Description ?? '') === (options.description ?? '');
}

/** True where no row holds more than what a new row has in this column by itself. */
async function isEmpty(
  site: Site,
  schema: AnyList,
  { InternalName, TypeAsString }: ColumnAnswer,
  { initial }: Column<unknown>,
): Promise<boolean> {
  const name = ['Lookup', 'User'].includes(TypeAsString) ? `${InternalName}Id` : InternalName;
  const rows = await site.write((sp) =>
    listOn(site, sp, schema).items.select(name).top(manyRows)<readonly Readonly<Record<string, unknown>>[]>(),
  );
  const nothing: readonly unknown[] = [undefined, null, '', false, initial];
  return rows.length < manyRows && rows.every((row) => nothing.includes(row[name]));
}
