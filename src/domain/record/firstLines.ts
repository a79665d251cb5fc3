import { newKey } from '../key';
import type { Responsible } from '../responsible';
import type { Theme } from '../theme';
import { sheetRows } from '../words/sheetRows';
import { emptyResponsible } from './responsibleRules';
import { shortTextLimit } from './textLimit';
import { emptyTheme } from './themeRules';

/** What is wrong in a text of one row a line; `line` counts from 1. */
export interface LineProblem {
  readonly line: number;
  readonly what: 'nameless' | 'tooLong' | 'twice';
}

/** What was read from a text, and the first line that cannot become a row. */
export interface ReadLines<T> {
  readonly rows: readonly T[];
  readonly problem: LineProblem | undefined;
}

/**
 * Themes from a text, one a line: its letter, its name and its name in Swedish, parted by semicolons or, as a table is
 * pasted, by tabs. The letter may also stand before the name, and may be missing, as the Swedish name may.
 * @param keys tells the year and a source of numbers in [0, 1) for their keys
 */
export function themesFromText(text: string, keys: KeySource): ReadLines<Theme> {
  return rowsOf(text, (cells, index) => {
    const [code, title = '', titleSv = ''] = withCode(cells);
    return { ...emptyTheme(newKey(keys.year, keys.random), index + 1), code, title, titleSv };
  });
}

/** Roles from a text, one a line: its name and its name in Swedish, parted as in `themesFromText`. */
export function rolesFromText(text: string, keys: KeySource): ReadLines<Responsible> {
  return rowsOf(text, ([title = '', titleSv = '']) => ({
    ...emptyResponsible(newKey(keys.year, keys.random)),
    title,
    titleSv,
  }));
}

/** What new keys are made of. */
export interface KeySource {
  readonly year: number;
  readonly random: () => number;
}

/** The longest code that is taken for one where it has a cell of its own, in letters. */
const longestCode = 4;

function withCode(cells: readonly string[]): readonly [code: string, ...names: string[]] {
  const [first = '', ...names] = cells;
  if (names.length > 0 && first.length <= longestCode) return [first, ...names];
  const [, letter, name] = /^(\p{Lu}\d{0,2})[.:)]?\s+(.+)$/u.exec(first) ?? [];
  return letter && name ? [letter, name, ...names] : ['', ...cells];
}

/** A row of a text as it may be told apart from the others. */
interface Named {
  readonly code?: string;
  readonly title: string;
  readonly titleSv: string;
}

function rowsOf<T extends Named>(text: string, rowOf: (cells: readonly string[], index: number) => T): ReadLines<T> {
  const seen = { code: new Set<string>(), title: new Set<string>() };
  const rows: T[] = [];
  let problem: LineProblem | undefined;
  for (const { cells, line } of sheetRows(text, 'tabOrSemicolon')) {
    if (cells.every((cell) => cell === '')) continue;
    const row = rowOf(cells, rows.length);
    const what = problemOf(row, seen);
    if (what) problem ??= { line, what };
    rows.push(row);
  }
  return { rows, problem };
}

function problemOf(
  { code = '', title, titleSv }: Named,
  seen: Readonly<Record<'code' | 'title', Set<string>>>,
): LineProblem['what'] | undefined {
  if (title === '') return 'nameless';
  if ([code, title, titleSv].some((text) => text.length > shortTextLimit)) return 'tooLong';
  const isTwice = isSeen(seen.title, title) || (code !== '' && isSeen(seen.code, code));
  return isTwice ? 'twice' : undefined;
}

/** True where a text was there before, whatever its case; it has been there from now on. */
function isSeen(texts: Set<string>, text: string): boolean {
  const plain = text.toLowerCase();
  const was = texts.has(plain);
  texts.add(plain);
  return was;
}
