import type { Language } from '../src/loc/language';

/** A cell as Excel has it once it has opened a file: what it is, and what it holds. */
export type ExcelCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day' | 'formula'; readonly text: string }
  | { readonly kind: 'empty' };

interface Region {
  readonly separator: string;
  readonly decimal: string;
  /** What parts the thousands, as a set of letters of a pattern. */
  readonly thousands: string;
  readonly day: RegExp;
}

const european: Region = {
  separator: ';',
  decimal: ',',
  thousands: ' \u00a0\u202f',
  day: /^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$|^\d{1,2}\.\d{1,2}$|^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/,
};
const regions: Readonly<Record<Language, Region>> = {
  fi: european,
  sv: european,
  en: { separator: ',', decimal: '.', thousands: ',', day: /^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/ },
};

/** The rows of a CSV file as Excel of a language's region opens it by a double click. */
export function openedInExcel(file: string, language: Language): readonly (readonly ExcelCell[])[] {
  const region = regions[language];
  if (!file.startsWith('\uFEFF')) throw new Error('Without a byte order mark Excel takes the file for ANSI.');
  return rowsOf(file.slice(1), region.separator).map((row) => row.map((text) => typed(text, region)));
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at] ?? '';
      }
      at += 1;
    } else for (; at < text.length && text[at] !== separator && text[at] !== '\r'; at += 1) cell += text[at] ?? '';
    row.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}

function typed(cell: string, { decimal, thousands, day }: Region): ExcelCell {
  if (cell === '') return { kind: 'empty' };
  const literal = /^="((?:[^"]|"")*)"$/.exec(cell);
  if (literal) return { kind: 'text', text: (literal[1] ?? '').replace(/""/g, '"') };
  if (/^[=@]/.test(cell.trim()) || /^[+-](?![\d.,]*%?$)/.test(cell.trim())) return { kind: 'formula', text: cell };
  const words = cell.trim();
  if (day.test(words)) return { kind: 'day', text: words };
  const group = `[${thousands}]`;
  const whole = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:[${decimal}]\\d+)?%?$`);
  if (!whole.test(words)) return { kind: 'text', text: cell };
  const number = Number(words.replace(new RegExp(group, 'g'), '').replace(decimal, '.').replace('%', ''));
  return { kind: 'number', number: words.endsWith('%') ? number / 100 : number };
}
