import type { Key } from '../../src/domain/key';
import { kinds, type Entity, type Kind } from '../../src/domain/programme';
import type { CellContext } from '../../src/storage/columns/column';
import { same } from '../../src/domain/record/same';
import { boundColumns } from '../../src/storage/columns/rows';

/**
 * A record as a file gives it: the properties that are known, `slide`, and `source` (the words as printed) where a
 * misspelling was mended.
 */
export type Row = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<Kind, readonly Row[]>>;
export type Records = { readonly [K in Kind]: readonly Entity[K][] };

const provenance = ['slide', 'source'];

/**
 * The rows of all files as whole records. Throws with file and key where a row has a property that its list has not,
 * lacks one that it must have, refers to a record that is not there, holds a value that its column would not give back
 * as it was written, or does not name its slide.
 */
export function recordsOf(rows: Rows): Records {
  const keys = new Map(kinds.map((kind) => [kind, keysOf(kind, rows[kind])]));
  const cellContext: CellContext = {
    zone: { midnightOf: (day) => `${day}T00:00:00Z`, dayOf: (moment) => moment.slice(0, 10) },
    keyOf: (kind, id) => keys.get(kind)?.[id],
    idOf: (kind, key) => {
      const index = keys.get(kind)?.indexOf(key) ?? -1;
      return index < 0 ? undefined : index;
    },
    remember: () => undefined
  };
  const all = <K extends Kind>(kind: K): readonly Entity[K][] => rows[kind].map((row) => recordOf(kind, row, cellContext));
  return {
    themes: all('themes'),
    responsibles: all('responsibles'),
    projects: all('projects'),
    metrics: all('metrics'),
    metricValues: all('metricValues'),
    effects: all('effects'),
    roadmaps: all('roadmaps'),
    settings: all('settings')
  };
}

function keysOf(kind: Kind, rows: readonly Row[]): readonly Key[] {
  return rows.map(({ key }, index) => {
    if (typeof key !== 'string' || key === '') throw wrong(kind, `row ${index + 1}`, '"key" is missing');
    if (rows.findIndex((other) => other.key === key) !== index) throw wrong(kind, key, 'another row has the same key');
    return key;
  });
}

function recordOf<K extends Kind>(kind: K, row: Row, cellContext: CellContext): Entity[K] {
  const columns = boundColumns(kind);
  const key = String(row.key);
  const stranger = Object.keys(row).find((name) => !provenance.includes(name) && !columns.some(({ property }) => property === name));
  if (stranger !== undefined) throw wrong(kind, key, `there is no property "${stranger}"`);
  if (typeof row.slide !== 'number') throw wrong(kind, key, '"slide" is missing');
  const entries = columns.map(({ property, column }) => {
    const value = row[property] ?? column.empty;
    if (column.options.required && same(value, column.empty)) throw wrong(kind, key, `"${property}" is missing`);
    const cell = column.read(column.write(value, cellContext), cellContext);
    if (!('value' in cell) || !same(cell.value, value)) throw wrong(kind, key, `"${property}" cannot be ${JSON.stringify(value)}`);
    return [property, value];
  });
  return Object.fromEntries(entries) as Entity[K];
}

function wrong(kind: Kind, key: Key, what: string): Error {
  return new Error(`dev/data/${kind}.json, ${key}: ${what}`);
}
