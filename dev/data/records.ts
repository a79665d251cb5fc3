import type { Key } from '../../src/domain/key';
import { kinds, type Kind } from '../../src/domain/programme';
import { relations, type Portable } from '../../src/domain/relations';
import type { CellContext } from '../../src/storage/columns/column';
import { same } from '../../src/domain/record/same';
import { boundColumns } from '../../src/storage/columns/rows';
import { utc } from '../../src/storage/columns/zone';

/**
 * A record as a file gives it: the properties that are known, `slide`, and `source` (the words as printed) where a
 * misspelling was mended.
 */
export type Row = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<Kind, readonly Row[]>>;
/** Whole records, which tell what they point at by its key. */
export type Records = { readonly [K in Kind]: readonly Portable<K>[] };

const provenance = ['slide', 'source'];

/**
 * The rows of all files as whole records. Throws with file and key where a row has a property that its list has not,
 * lacks one that it must have, refers to a record that is not there, holds a value that its column would not give back
 * as it was written, or, where the rows were published, does not name its slide.
 */
export function recordsOf(rows: Rows, origin: 'published' | 'invented' = 'published'): Records {
  const keys = new Map(kinds.map((kind) => [kind, keysOf(kind, rows[kind])]));
  const isThere: IsThere = (kind, key) => typeof key === 'string' && keys.get(kind)?.includes(key) === true;
  const all = <K extends Kind>(kind: K): readonly Portable<K>[] => rows[kind].map((row) => recordOf(kind, row, isThere, origin === 'published'));
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

/** True where a record of this kind has this key. */
type IsThere = (kind: Kind, key: unknown) => boolean;

const cellContext: CellContext = {
  zone: utc,
  lacks: {},
  isThere: () => false,
  remember: () => undefined
};

function keysOf(kind: Kind, rows: readonly Row[]): readonly Key[] {
  return rows.map(({ key }, index) => {
    if (typeof key !== 'string' || key === '') throw wrong(kind, `row ${index + 1}`, '"key" is missing');
    if (rows.findIndex((other) => other.key === key) !== index) throw wrong(kind, key, 'another row has the same key');
    return key;
  });
}

function recordOf<K extends Kind>(kind: K, row: Row, isThere: IsThere, onSlide: boolean): Portable<K> {
  const columns = boundColumns(kind);
  const targets: Readonly<Record<string, Kind>> = relations[kind];
  const key = String(row.key);
  const stranger = Object.keys(row).find((name) => !provenance.includes(name) && !columns.some(({ property }) => property === name));
  if (stranger !== undefined) throw wrong(kind, key, `there is no property "${stranger}"`);
  if (onSlide && typeof row.slide !== 'number') throw wrong(kind, key, '"slide" is missing');
  const entries = columns.map(({ property, column }) => {
    const value = row[property] ?? column.empty;
    if (column.options.required && same(value, column.empty)) throw wrong(kind, key, `"${property}" is missing`);
    const target = targets[property];
    const cell = target === undefined ? column.read(column.write(value, cellContext), cellContext) : { value: isThere(target, value) ? value : undefined };
    if (!('value' in cell) || !same(cell.value, value)) throw wrong(kind, key, `"${property}" cannot be ${JSON.stringify(value)}`);
    return [property, value];
  });
  return Object.fromEntries(entries) as unknown as Portable<K>;
}

function wrong(kind: Kind, key: Key, what: string): Error {
  return new Error(`dev/data/${kind}.json, ${key}: ${what}`);
}
