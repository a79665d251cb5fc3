import { sheetRows } from './sheetRows';

/** What was copied from a sheet as rows of cells. */
export interface PastedColumn {
  /** The cells of its first column from above, each as one line; '' for one that is empty. */
  readonly cells: readonly string[];
  /** How many columns it has. */
  readonly columns: number;
}

/**
 * The column in a text that was copied from a sheet, or of which each line is a value. Undefined where it is a single
 * row or cell: that is pasted like any text.
 */
export function pastedColumn(text: string): PastedColumn | undefined {
  const rows = sheetRows(text, 'tab').map(({ cells }) => cells);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  if (rows.length < 2) return undefined;
  return { cells: rows.map(([first = '']) => first), columns: Math.max(...rows.map((row) => row.length)) };
}

/** What becomes of a column that goes down rows from one of them. */
export interface ColumnFilling {
  /** The rows that get another text, by their place. */
  readonly filled: readonly { readonly row: number; readonly text: string }[];
  /** How many of these held something else. */
  readonly replaced: number;
  /** The values that got no row: there are no more, or no row takes one so long. */
  readonly left: readonly string[];
}

/** Fills rows, which hold `texts`, from a place on with the cells of a column. */
export function fillingOf(
  cells: readonly string[],
  texts: readonly string[],
  from: number,
  limit: number,
): ColumnFilling {
  const placed = cells.map((text, index) => ({ row: from + index, text }));
  const fits = ({ row, text }: (typeof placed)[number]): boolean => row < texts.length && text.length <= limit;
  const filled = placed.filter((cell) => cell.text !== '' && fits(cell) && texts[cell.row] !== cell.text);
  return {
    filled,
    replaced: filled.filter(({ row }) => texts[row]?.trim()).length,
    left: placed.filter((cell) => cell.text !== '' && !fits(cell)).map(({ text }) => text),
  };
}
