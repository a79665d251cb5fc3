import { cellMargin } from './page';
import type { Cell, Row } from './plan';
import { lineHeight, wrapped, type Font } from './textWidth';

// Programs round a column to their own units.
const slack = 0.02;

/** What stands before a marked cell's text. */
export const square = '■ ';

/**
 * Rows with their heights, on as few pages of `room` inches as hold them, filled evenly. A row that is higher than a
 * page is split between two lines of text.
 */
export function pagesOf(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  size: number,
  room: number,
): readonly (readonly Row[])[] {
  const parted = rows.flatMap((cells) => partedRow(cells, widths, size, room));
  const pages = filled(parted, room);
  for (let less = heightOfRows(parted) / pages.length; less < room; less += 0.1) {
    const alike = filled(parted, less);
    if (alike.length === pages.length && alike.every((page) => heightOfRows(page) <= room)) return alike;
  }
  return pages;
}

function filled(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  let left = room;
  for (const row of rows) {
    if (row.height > left && page.length > 0) {
      pages.push(page);
      page = [];
      left = room;
    }
    page.push(row);
    left -= row.height;
  }
  return [...pages, page];
}

/** A row as high as its highest cell. */
export function measuredRow(cells: readonly Cell[], widths: readonly number[], size: number): Row {
  const lines = Math.max(...cells.map((cell, column) => linesOf(cell, widths[column] ?? 0, size).length));
  return { cells, height: heightOf(lines, size) };
}

/** How high rows are together, in inches. */
export function heightOfRows(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function partedRow(cells: readonly Cell[], widths: readonly number[], size: number, most: number): readonly Row[] {
  const whole = measuredRow(cells, widths, size);
  if (whole.height <= most) return [whole];
  const perPart = Math.max(1, Math.floor((most - 2 * cellMargin.y) / lineHeight({ size })));
  const lines = cells.map((cell, column) => linesOf(cell, widths[column] ?? 0, size));
  const parts = Math.ceil(Math.max(...lines.map(({ length }) => length)) / perPart);
  return Array.from({ length: parts }, (_, part) =>
    measuredRow(
      cells.map((cell, column) => {
        const own = (lines[column] ?? [])
          .slice(part * perPart, (part + 1) * perPart)
          .join('')
          .trimEnd();
        const { mark, ...plain } = cell;
        return part === 0 && mark ? { ...plain, mark, text: own.slice(square.length) } : { ...plain, text: own };
      }),
      widths,
      size,
    ),
  );
}

function linesOf({ text, bold, mark }: Cell, width: number, size: number): readonly string[] {
  const font: Font = { size, ...(bold && { bold }) };
  return wrapped(mark ? square + text : text, width - 2 * cellMargin.x - slack, font);
}

function heightOf(lines: number, size: number): number {
  return lines * lineHeight({ size }) + 2 * cellMargin.y;
}
