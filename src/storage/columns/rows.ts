import { isKeyOfRow, keyOfRow, type Key } from '../../domain/key';
import type { BadCell, Entity, Kind, Lacks, Versioned } from '../../domain/programme';
import { same } from '../../domain/record/same';
import { firstOfText } from '../../domain/record/textLimit';
import { sameIn, unreadWordsOf, withUnread } from '../../domain/record/unread';
import { internalName, type Cell, type CellContext, type Column } from './column';
import { isUntold, textIn } from './rich';
import { schemas } from '../schema/schemas';

/** A property of a list with its column, as the loops below see them. */
interface Bound {
  readonly property: string;
  readonly name: string;
  readonly column: Column<unknown>;
}

/** The columns of a list in the order of its schema. */
export function boundColumns(kind: Kind): readonly Bound[] {
  return Object.entries(schemas[kind].columns).map(([property, column]) => ({
    property,
    name: internalName(property),
    column,
  }));
}

/**
 * What a read of the list asks for with $select and $expand: our columns but for those that it lacks, and who changed
 * the row when.
 */
export function questionOf(
  kind: Kind,
  lacks: Lacks,
): { readonly select: readonly string[]; readonly expand: readonly string[] } {
  const columns = boundColumns(kind).filter(({ property }) => !lacks[kind]?.includes(property));
  const select = columns.flatMap(
    ({ name, column }) => column.expanded?.map((part) => `${name}/${part}`) ?? [name + column.restSuffix],
  );
  const expand = columns.filter(({ column }) => column.expanded).map(({ name }) => name);
  return { select: ['Id', 'Created', 'Modified', 'Editor/Title', ...select], expand: ['Editor', ...expand] };
}

/** A row as REST gives it (minimal metadata), accepted as far as its number and etag go. */
export interface RawRow {
  readonly id: number;
  readonly etag: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Accepts a row's number, etag and key; undefined when it is no row at all. */
export function rawRow(raw: unknown): RawRow | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const cells = raw as Record<string, unknown>;
  const { Id: id, Key: key } = cells;
  const etag = cells['odata.etag'];
  if (typeof id !== 'number' || typeof etag !== 'string') return undefined;
  return { id, etag, key: isKey(key) ? key : keyOfRow(id), cells };
}

/** True for what stands in a row's column of keys, unless it is empty or only looks like the name of a row. */
export function isKey(held: unknown): held is Key {
  return typeof held === 'string' && held !== '' && !isKeyOfRow(held);
}

/** The kinds of records that people give a name; the others are called after what they belong to. */
const namedByPeople: readonly Kind[] = ['projects', 'themes', 'responsibles', 'metrics'];

function titleOf(kind: Kind): string {
  return boundColumns(kind).find(({ property }) => property === 'title')?.column.title ?? '';
}

/**
 * Reads every cell of a row; a cell that cannot be read is left empty and named, and words that stand there are kept.
 */
export function readRow<K extends Kind>(
  kind: K,
  row: RawRow,
  cellContext: CellContext,
): { readonly record: Versioned<Entity[K]>; readonly badCells: readonly BadCell[] } {
  const badCells: BadCell[] = [];
  const unread: Record<string, string> = {};
  const entries = boundColumns(kind).map(({ property, name, column }) => {
    if (property === 'key') return [property, row.key];
    if (cellContext.lacks[kind]?.includes(property)) return [property, column.empty];
    const held = row.cells[column.expanded ? name : name + column.restSuffix];
    const untold = isUntold(cellContext.rich, kind, { name, column }, row.id, held);
    const raw = untold ? held : textIn(cellContext.rich, kind, { name, column }, row, held);
    const cell: Cell<unknown> = untold ? { problem: 'notTold', unread: held } : column.read(raw, cellContext);
    if ('value' in cell) return [property, cell.value];
    badCells.push({
      kind,
      id: row.id,
      column: name,
      title: column.title,
      problem: cell.problem,
      found: untold ? '' : found(raw),
    });
    if (cell.unread !== undefined) unread[property] = cell.unread;
    return [property, column.empty];
  });
  const value = withUnread(Object.fromEntries(entries) as Entity[K], unread);
  if (namedByPeople.includes(kind) && value.title.trim() === '')
    badCells.push({ kind, id: row.id, column: 'Title', title: titleOf(kind), problem: 'noName', found: '' });
  const editor = row.cells['Editor'] as { Title?: unknown } | null | undefined;
  const { Created: created, Modified: modified } = row.cells;
  const record = {
    id: row.id,
    etag: row.etag,
    value,
    ...(typeof created === 'string' && { created: cellContext.zone.dayOf(created) }),
    modified: typeof modified === 'string' ? modified : '',
    modifiedBy: typeof editor?.Title === 'string' ? editor.Title : '',
  };
  return { record, badCells };
}

/**
 * The cells a write sends: those properties in which `mine` differs from `base`, or all that hold something for a new
 * row. Words that could not be read are written as they stood. A property that `mine` does not name is left as it is,
 * and a column that the list lacks is never sent.
 */
export function cellsOf<K extends Kind>(
  kind: K,
  mine: Entity[K],
  base: Entity[K] | undefined,
  cellContext: CellContext,
): Record<string, unknown> {
  const before: Readonly<Record<string, unknown>> | undefined = base && { ...base };
  const after: Readonly<Record<string, unknown>> = { ...mine };
  const changed = boundColumns(kind)
    .filter(({ property }) => property in after && !cellContext.lacks[kind]?.includes(property))
    .filter(({ property, column }) =>
      before ? !sameIn(after, before, property) : !same(after[property], column.empty),
    );
  return Object.fromEntries(
    changed.map(({ property, name, column }) => [
      name + column.restSuffix,
      unreadWordsOf(mine, property) ?? column.write(after[property], cellContext),
    ]),
  );
}

function found(raw: unknown): string {
  const shown = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
  return shown.length > 60 ? `${firstOfText(shown, 59)}…` : shown;
}
