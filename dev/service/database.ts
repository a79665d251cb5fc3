import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A piece of a statement with its parameters in order. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SQLInputValue[];
}

/**
 * Builds a statement; what is put into the template becomes a parameter or is another piece of SQL, never text of the
 * statement.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (SQLInputValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const params: SQLInputValue[] = [];
  values.forEach((value, index) => {
    const piece = isSql(value) ? value : { text: '?', params: [value] };
    text += piece.text + (strings[index + 1] ?? '');
    params.push(...piece.params);
  });
  return { text, params };
}

/** Puts pieces one after the other, with a separator of the program's own between them. */
export function joined(pieces: readonly Sql[], separator: ' AND ' | ' OR ' | ', ' | ' '): Sql {
  return { text: pieces.map((piece) => piece.text).join(separator), params: pieces.flatMap((piece) => piece.params) };
}

function isSql(value: SQLInputValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value;
}

export type Database = ReturnType<typeof openDatabase>;

/**
 * Opens the file, or a database in memory. A write that was answered survives the end of the process and of the
 * machine.
 */
export function openDatabase(file: string) {
  const connection = new DatabaseSync(file, { timeout: 10_000 });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  // SharePoint compares text without regard to case; SQLite's NOCASE knows only a to z.
  connection.function('fold', { deterministic: true }, (value) =>
    typeof value === 'string' ? value.toLocaleUpperCase('fi') : value,
  );
  connection.exec(readFileSync(path.join(__dirname, 'tables.sql'), 'utf8'));
  return {
    all: <Row>({ text, params }: Sql) => connection.prepare(text).all(...params) as Row[],
    get: <Row>({ text, params }: Sql) => connection.prepare(text).get(...params) as Row | undefined,
    run: ({ text, params }: Sql) => void connection.prepare(text).run(...params),
    /** Runs `work` with the database locked for writing; an exception undoes all of it. */
    transaction<T>(work: () => T): T {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        connection.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => connection.close(),
  };
}
