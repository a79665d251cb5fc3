/** A row of a sheet as it was pasted. */
export interface SheetRow {
  /** Each as one line. */
  readonly cells: readonly string[];
  /** The line of the text on which it begins, counted from 1. */
  readonly line: number;
}

/** A cell in quotes, as Excel writes one that holds a line break, a tab or a quote; else what stands up to the next. */
const cellOf = {
  tab: /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y,
  tabOrSemicolon: /"((?:[^"]|"")*)"(?=[\t;\n]|$)|[^\t;\n]*/y,
} as const;

/** The rows of a text that was copied from a sheet, each with its cells; `parted` is what stands between cells. */
export function sheetRows(text: string, parted: keyof typeof cellOf): readonly SheetRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const cell = cellOf[parted];
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let next = 1;
  for (let at = 0; at <= plain.length;) {
    cell.lastIndex = at;
    const [found = '', quoted] = cell.exec(plain) ?? [];
    cells.push((quoted?.replace(/""/g, '"') ?? found).replace(/\s+/g, ' ').trim());
    next += found.split('\n').length - 1;
    at += found.length + 1;
    const isLast = at > plain.length;
    if (!isLast && plain[at - 1] !== '\n') continue;
    rows.push({ cells, line });
    next += 1;
    line = next;
    cells = [];
  }
  return rows;
}
