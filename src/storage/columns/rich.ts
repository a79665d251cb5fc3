import type { Kind, RichColumns } from '../../domain/programme';
import type { Column, RichTexts } from './column';

/** Nothing is known of any list yet; of rows that were read or written before, how their texts stood there. */
export function noRichTexts(before?: RichTexts): RichTexts {
  const { formatted = new Map<string, string>(), plain = new Map<string, Set<string>>() } = before ?? {};
  const { written = new Map<string, string>() } = before ?? {};
  return { lists: new Map(), untold: new Set(), formatted, plain, written, convert: undefined };
}

/** True for a text that a column of rich text takes otherwise than one of plain text: by its breaks or signs. */
export function readsApart(text: string): boolean {
  return /[<&\r\n]/.test(text);
}

/** True for what is made of elements as a whole: it may be rich text, or a text that only looks so. */
export function looksFormatted(raw: unknown): raw is string {
  return typeof raw === 'string' && /^\s*<\w+.*>\s*$/s.test(raw);
}

/** A column of a kind, as far as it is asked here. */
export interface NamedColumn {
  readonly name: string;
  readonly column: Pick<Column<unknown>, 'xml'>;
}

/**
 * True for a column that people can turn into one of rich text: one of text, also one of a single line, to which they
 * can give more. A row's title and its key stay as they are.
 */
export function canBeRich({ name, column }: NamedColumn): boolean {
  return isOfLines({ name, column }) || (column.xml['Type'] === 'Text' && name !== 'Title' && name !== 'Key');
}

/** True for a column that set-up makes as one of many lines. */
export function isOfLines({ column }: NamedColumn): boolean {
  return column.xml['Type'] === 'Note';
}

/**
 * True for a cell of which nobody knows what it holds: it looks like rich text, its list did not tell whether its
 * column is one, and it is not what was written from here.
 */
export function isUntold(
  rich: RichTexts | undefined,
  kind: Kind,
  { name, column }: NamedColumn,
  id: number,
  raw: unknown,
): raw is string {
  return (
    rich?.untold.has(kind) === true &&
    canBeRich({ name, column }) &&
    !isRich(rich.lists, kind, name) &&
    looksFormatted(raw) &&
    !rich.written.has(placeOf(kind, id, name, raw))
  );
}

/**
 * Remembers what was written into cells of a row as text, where it stands there as elements: while its list does not
 * tell of its columns, it is known all the same.
 * @param found the row as it is under the etag of that write
 */
export function rememberWritten(
  rich: RichTexts,
  kind: Kind,
  found: { readonly id: number; readonly cells: Readonly<Record<string, unknown>> },
  texts: ReadonlyMap<string, unknown>,
): void {
  for (const [name, text] of texts) {
    const raw = found.cells[name];
    if (typeof text === 'string' && text !== '' && !looksFormatted(text) && looksFormatted(raw))
      rich.written.set(placeOf(kind, found.id, name, raw), text);
  }
}

/** The columns of rich text that are known, as the pages are told of them. */
export function richColumnsIn({ lists }: RichTexts): RichColumns {
  return Object.fromEntries(
    [...lists]
      .filter(([, columns]) => columns.length > 0)
      .map(([kind, columns]) => [kind, columns.map(({ property, title }) => ({ property, title }))]),
  );
}

/**
 * A cell as it is to be written: a text in a column of rich text as that keeps it, and what this row held of the same
 * text before with its formatting, as an undo writes it.
 */
export function textAsKept(rich: RichTexts, kind: Kind, name: string, id: number | undefined, cell: unknown): unknown {
  const kept = textAsRemembered(rich, kind, name, id, cell);
  if (!rich.convert || typeof cell !== 'string' || kept !== cell || !isRich(rich.lists, kind, name)) return kept;
  return rich.convert.richOf(cell);
}

/**
 * A cell as it is to be written while its list does not tell of its columns: a text as this row held it before with its
 * formatting, unless its column was known as one of plain text since, and else as it is.
 */
export function textAsRemembered(
  { lists, formatted }: RichTexts,
  kind: Kind,
  name: string,
  id: number | undefined,
  cell: unknown,
): unknown {
  if (id === undefined || typeof cell !== 'string' || (lists.has(kind) && !isRich(lists, kind, name))) return cell;
  return formatted.get(placeOf(kind, id, name, cell)) ?? cell;
}

/** True for a text of which is known how this row held it before: it can be written so again. */
export function isRemembered(rich: RichTexts, kind: Kind, name: string, id: number | undefined, text: string): boolean {
  if (id === undefined) return false;
  if (textAsRemembered(rich, kind, name, id, text) !== text) return true;
  return rich.plain.get(placeOf(kind, id, name))?.has(text) === true;
}

/**
 * What a cell holds, in a column of rich text its text, and what was written from here as that; how it stood there is
 * remembered.
 */
export function textIn(
  rich: RichTexts | undefined,
  kind: Kind,
  { name, column }: NamedColumn,
  row: { readonly id: number; readonly etag: string },
  raw: unknown,
): unknown {
  if (!rich || typeof raw !== 'string' || !canBeRich({ name, column })) return raw;
  const convert = isRich(rich.lists, kind, name) ? rich.convert : undefined;
  const ours = rich.untold.has(kind) ? rich.written.get(placeOf(kind, row.id, name, raw)) : undefined;
  const text = convert ? convert.plainOf(raw) : (ours ?? raw);
  if (text === raw) rememberPlain(rich, placeOf(kind, row.id, name), raw);
  else if (convert) {
    const place = placeOf(kind, row.id, name, text);
    // An earlier version, which has no etag, does not stand over what the row holds by now.
    if (row.etag !== '' || !rich.formatted.has(place)) rich.formatted.set(place, raw);
  }
  return text;
}

function rememberPlain({ plain }: RichTexts, place: string, text: string): void {
  if (!readsApart(text) || looksFormatted(text)) return;
  const known = plain.get(place);
  if (known) known.add(text);
  else plain.set(place, new Set([text]));
}

/** True for a column that is known as one of rich text. */
export function isRich(lists: RichTexts['lists'], kind: Kind, name: string): boolean {
  return lists.get(kind)?.some((column) => column.name === name) === true;
}

function placeOf(kind: Kind, id: number, name: string, text = ''): string {
  return `${kind} ${id} ${name} ${text}`;
}
