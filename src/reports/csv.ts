import { linesOf } from '../domain/words/paragraphs';
import type { Language } from '../loc/language';
import { isReadAsValue } from './excelValue';

/** A day, written as the language writes it, so that Excel of that language takes it for one. */
export interface DayCell {
  readonly day: string;
}
/** A text, which stays one in Excel, a number, or a day. */
export type Cell = string | number | DayCell;
/** A table as rows of cells; the first row holds the headings. */
export type Table = readonly (readonly Cell[])[];
/** A table of texts alone. */
export type TextTable = readonly (readonly string[])[];

// What Windows has between the columns where the decimals begin with a comma, and where with a point.
const separators: Readonly<Record<Language, string>> = { fi: ';', sv: ';', en: ',' };

/**
 * CSV that Excel of a language opens by itself: its separator and decimal mark, CRLF, a byte order mark. A text that
 * Excel would take for a formula (=, +, -, @ at its start, after blanks too; a tab or a new line) gets an apostrophe
 * before it; one that it would take for a number or a day, such as 1.10, is written ="1.10", which Excel shows as 1.10.
 */
export function csv(table: Table, language: Language = 'fi'): string {
  const separator = separators[language];
  const lines = table.map((row) => row.map((cell) => quoted(csvText(cell, language), separator)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvText(cell: Cell, language: Language): string {
  if (typeof cell !== 'string') return plain(cell, language);
  const safe = harmless(cell);
  return safe === cell && isReadAsValue(cell) ? `="${cell}"` : safe;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A number without thousands, its minus a hyphen; and the words of any other cell. */
function plain(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'number') return cell.day;
  // Sums of decimal numbers have a tail that nobody wrote; minus nought is nought.
  const text = String(Number(cell.toPrecision(12)) + 0);
  return language === 'en' ? text : text.replace('.', ',');
}

function harmless(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^-\d+(?:[.,]\d+)?%?$/.test(text) ? `'${text}` : text;
}

/** The same table as tab-separated text, for pasting into Excel or Teams. */
export function tabbed(table: Table, language: Language = 'fi'): string {
  const text = (cell: Cell): string => (typeof cell === 'string' ? harmless(cell) : plain(cell, language));
  return table.map((row) => row.map((cell) => text(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/**
 * The same table as HTML, for pasting into Excel, which reckons formulas of this form too, Word, mail and Teams. A text
 * that Excel would take for a number or a day says that it is text. `border` draws its lines, which Word leaves out by
 * itself.
 */
export function html(table: Table, border = false, language: Language = 'fi'): string {
  const [head = [], ...body] = table;
  const cell = (of: Cell, tag: 'th' | 'td'): string => {
    const isText = !border && typeof of === 'string' && isReadAsValue(of);
    const words = typeof of === 'string' ? harmless(of) : plain(of, language);
    return `<${tag}${isText ? ` style="mso-number-format:'\\@'"` : ''}>${lines(words)}</${tag}>`;
  };
  const cells = (row: readonly Cell[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((each) => cell(each, tag)).join('')}</tr>`;
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
