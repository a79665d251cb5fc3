import { linesOf } from '../domain/words/paragraphs';

/** A table as rows of texts; the first row holds the headings. */
export type TextTable = readonly (readonly string[])[];

/**
 * CSV that Finnish Excel opens by itself: semicolons, CRLF, a byte order mark. A text that Excel would take for a
 * formula (=, +, -, @ at its start, after blanks too; a tab or a new line) gets an apostrophe before it, unless it is a
 * plain number or share.
 */
export function csv(table: TextTable): string {
  return `\uFEFF${table.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = harmless(text);
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function harmless(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^-?\d+([.,]\d+)?%?$/.test(text) ? `'${text}` : text;
}

/** The same table as tab-separated text, for pasting into Excel or Teams. */
export function tabbed(table: TextTable): string {
  return table.map((row) => row.map((text) => harmless(text).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/**
 * The same table as HTML, for pasting into Excel, which reckons formulas of this form too, Word, mail and Teams;
 * `border` draws its lines, which Word leaves out by itself.
 */
export function html(table: TextTable, border = false): string {
  const [head = [], ...body] = table;
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((text) => `<${tag}>${lines(harmless(text))}</${tag}>`).join('')}</tr>`;
  const frame = border ? ' border="1" style="border-collapse:collapse"' : '';
  const rows = body.map((row) => cells(row, 'td')).join('');
  return `<table${frame}><thead>${cells(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

/** The lines of a text in one cell: without the style Excel would make a row of each. */
function lines(text: string): string {
  return linesOf(text).map(escaped).join('<br style="mso-data-placement:same-cell">');
}

/** A text as it stands inside HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
