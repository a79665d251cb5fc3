import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Key } from '../../src/domain/key';
import type { Kind } from '../../src/domain/programme';
import { recordsOf, type Records, type Row, type Rows } from './records';

/** Values the deck shows only as pictures, invented so that every view can be tried, by the key of their record. */
interface Examples {
  readonly projects: Readonly<Record<Key, Row>>;
  readonly roadmaps: Readonly<Record<Key, Row>>;
  readonly leads: Readonly<Record<Key, string>>;
}

const examples = read('examples') as Examples;

/** Who leads what, as an example: the key of a measure, and the name of a user of the local site. */
export const leads: Readonly<Record<Key, string>> = examples.leads;

/**
 * The Porvoo programme as the city's slide deck of autumn 2024 tells it (deck.txt), as whole records. With examples,
 * what the deck shows only as pictures is filled in and named in `exampleFields`, `lead` too, though the person is left
 * to whoever knows the site. Weed control is said to be statutory without naming the law: there `statutory` holds the
 * deck's own word. Throws when a file is wrong.
 */
export function porvoo(options: { readonly examples: boolean }): Records {
  const rows = titled({
    themes: rowsOf('themes'),
    responsibles: rowsOf('responsibles'),
    projects: rowsOf('projects'),
    metrics: rowsOf('metrics'),
    metricValues: rowsOf('metricValues'),
    effects: rowsOf('effects'),
    roadmaps: rowsOf('roadmaps'),
    settings: rowsOf('settings')
  });
  return recordsOf(options.examples ? withExamples(rows) : rows);
}

/** The rows of one kind's file, with the slide each came from and the printed words of what was mended. */
export function rowsOf(kind: Kind): readonly Row[] {
  return read(kind) as readonly Row[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, `${name}.json`), 'utf8'));
}

/** The rows with values and effects, which have no name of their own, called after what they belong to. */
export function titled(rows: Rows): Rows {
  const owner = (kind: Kind, key: unknown): unknown => rows[kind].find((row) => row.key === key)?.title;
  const name = (...parts: readonly unknown[]): string => parts.filter(Boolean).join(', ');
  return {
    ...rows,
    metricValues: rows.metricValues.map((row) => ({ ...row, title: name(owner('metrics', row.metric), row.year) })),
    effects: rows.effects.map((row) => ({ ...row, title: name(owner('projects', row.project), row.part) }))
  };
}

function withExamples(rows: Rows): Rows {
  return {
    ...rows,
    projects: joined(rows.projects, examples.projects, Object.keys(leads)),
    roadmaps: joined(rows.roadmaps, examples.roadmaps, [])
  };
}

function joined(rows: readonly Row[], values: Readonly<Record<Key, Row>>, led: readonly Key[]): readonly Row[] {
  const stray = [...Object.keys(values), ...led].find((key) => !rows.some((row) => row.key === key));
  if (stray !== undefined) throw new Error(`dev/data/examples.json, ${stray}: there is no such record`);
  return rows.map((row) => {
    const key = String(row.key);
    const own = values[key] ?? {};
    const fact = Object.keys(own).find((name) => name in row);
    if (fact !== undefined) throw new Error(`dev/data/examples.json, ${key}: "${fact}" is known and needs no example`);
    return { ...row, ...own, exampleFields: [...Object.keys(own), ...(led.includes(key) ? ['lead'] : [])] };
  });
}
