import { boundColumns } from '../columns/rows';
import { keyColumn, type AnyList } from '../schema/listSchema';

/** What of a list tells whose it is. */
export interface ListSigns {
  readonly BaseTemplate: number;
  readonly Description: string;
  readonly ItemCount: number;
}

/** What of a column tells who made it. */
export interface ColumnSigns {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Description: string;
  readonly SchemaXml: string;
}

/** SP.ListTemplateType.genericList: the plain list that set-up makes. */
export const plainList = 100;

/**
 * Whether the list at one of our addresses is ours: a plain list that holds a column as set-up makes it, or one that
 * holds nothing yet and is described as set-up does it, for a set-up may be broken off between the list and its first
 * column. What people change does not count: titles, rows, rights, views, and columns beside ours. Rules L1 to L3.
 */
export function isOurs(list: ListSigns, columns: readonly ColumnSigns[], schema: AnyList): boolean {
  if (list.BaseTemplate !== plainList) return false;
  return columns.some((column) => isAsMade(column, schema)) || isJustBegun(list, columns, schema);
}

/**
 * A whole sentence under a name of ours is no coincidence. The key is also known by its place outside all forms, for on
 * it a mistake would cost most; a column that merely has its name is anybody's.
 */
function isAsMade({ InternalName, TypeAsString, Description, SchemaXml }: ColumnSigns, { kind }: AnyList): boolean {
  const ours = boundColumns(kind).find(({ name }) => name === InternalName)?.column;
  if (!ours) return false;
  if (Description.trim() !== '' && Description.trim() === ours.options.description) return true;
  return ours === keyColumn && TypeAsString === 'Text' && forms.every((form) => SchemaXml.includes(`${form}="FALSE"`));
}

const forms = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'];

function isJustBegun(list: ListSigns, columns: readonly ColumnSigns[], { description }: AnyList): boolean {
  return list.Description.trim() === description && list.ItemCount === 0 && !columns.some(isAdded);
}

/** Columns that come with a list have SharePoint's own schema as their source, added ones the list's or site's id. */
function isAdded({ SchemaXml }: ColumnSigns): boolean {
  return SchemaXml.includes('SourceID="{');
}
