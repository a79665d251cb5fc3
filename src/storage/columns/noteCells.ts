import type { Kind } from '../../domain/programme';
import type { RichTexts } from './column';
import { isRich, looksFormatted } from './rich';
import { boundColumns, type RawRow } from './rows';

/** True where a cell looks like rich text, and nothing is known of its column: the list is to be asked. */
export function looksRich(kind: Kind, { cells }: Pick<RawRow, 'cells'>, { lists }: RichTexts): boolean {
  return noteNames(kind).some((name) => !isRich(lists, kind, name) && looksFormatted(cells[name]));
}

/** True where a write holds a text for a column that could be rich. */
export function writesText(kind: Kind, cells: Readonly<Record<string, unknown>>): boolean {
  return noteNames(kind).some((name) => typeof cells[name] === 'string' && cells[name] !== '');
}

function noteNames(kind: Kind): readonly string[] {
  return boundColumns(kind)
    .filter(({ column }) => column.xml['Type'] === 'Note')
    .map(({ name }) => name);
}
