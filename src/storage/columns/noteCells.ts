import type { Kind } from '../../domain/programme';
import type { RichTexts } from './column';
import { canBeRich, isOfLines, isRich, looksFormatted, readsApart } from './rich';
import { boundColumns, type RawRow } from './rows';

/** True where a cell looks like rich text, and nothing is known of its column: the list is to be asked. */
export function looksRich(kind: Kind, { cells }: Pick<RawRow, 'cells'>, { lists }: RichTexts): boolean {
  return boundColumns(kind)
    .filter(canBeRich)
    .some(({ name }) => !isRich(lists, kind, name) && looksFormatted(cells[name]));
}

/**
 * True where a write holds a text for a column that could be rich: any text for one of many lines, and for one of a
 * single line, which rarely is, what it would take otherwise then, or where it is known as rich.
 */
export function writesText(kind: Kind, cells: Readonly<Record<string, unknown>>, { lists }: RichTexts): boolean {
  return boundColumns(kind)
    .filter(canBeRich)
    .some((bound) => {
      const cell = cells[bound.name];
      if (typeof cell !== 'string' || cell === '') return false;
      return isOfLines(bound) || readsApart(cell) || isRich(lists, kind, bound.name);
    });
}
