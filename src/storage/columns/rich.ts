import type { Kind, RichColumns } from '../../domain/programme';
import type { Column, RichTexts } from './column';

/** Nothing is known of any list yet; of rows that were read before, how their texts were formatted. */
export function noRichTexts(formatted: RichTexts['formatted'] = new Map()): RichTexts {
  return { lists: new Map(), untold: new Set(), formatted, convert: undefined };
}

/** True for what is made of elements as a whole: it may be rich text, or a text that only looks so. */
export function looksFormatted(raw: unknown): raw is string {
  return typeof raw === 'string' && /^\s*<\w+.*>\s*$/s.test(raw);
}

/**
 * True for a cell of which nobody knows what it holds: it looks like rich text, and its list did not tell whether its
 * column is one.
 */
export function isUntold(
  rich: RichTexts | undefined,
  kind: Kind,
  { name, column }: { readonly name: string; readonly column: Pick<Column<unknown>, 'xml'> },
  raw: unknown,
): raw is string {
  return (
    rich?.untold.has(kind) === true &&
    column.xml['Type'] === 'Note' &&
    !isRich(rich.lists, kind, name) &&
    looksFormatted(raw)
  );
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
 * A cell as it is to be written while its list does not tell of its columns: a text in what was a column of rich text
 * as this row held it before, and else as it is.
 */
export function textAsRemembered(
  { lists, formatted }: RichTexts,
  kind: Kind,
  name: string,
  id: number | undefined,
  cell: unknown,
): unknown {
  if (id === undefined || typeof cell !== 'string' || !isRich(lists, kind, name)) return cell;
  return formatted.get(placeOf(kind, id, name, cell)) ?? cell;
}

/** What a cell holds, in a column of rich text its text; how that was formatted is remembered. */
export function textIn(
  rich: RichTexts | undefined,
  kind: Kind,
  name: string,
  row: { readonly id: number; readonly etag: string },
  raw: unknown,
): unknown {
  if (!rich?.convert || typeof raw !== 'string' || !isRich(rich.lists, kind, name)) return raw;
  const text = rich.convert.plainOf(raw);
  const place = placeOf(kind, row.id, name, text);
  // An earlier version, which has no etag, does not stand over what the row holds by now.
  if (text !== raw && (row.etag !== '' || !rich.formatted.has(place))) rich.formatted.set(place, raw);
  return text;
}

/** True for a column that is known as one of rich text. */
export function isRich(lists: RichTexts['lists'], kind: Kind, name: string): boolean {
  return lists.get(kind)?.some((column) => column.name === name) === true;
}

function placeOf(kind: Kind, id: number, name: string, text: string): string {
  return `${kind} ${id} ${name} ${text}`;
}
