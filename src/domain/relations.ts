import type { Key, RowNumber } from './key';
import type { Entity, Kind, Programme } from './programme';

/** Of each kind, the properties that point at a record, and the kind that they point at. */
export const relations = {
  themes: {},
  responsibles: {},
  projects: { theme: 'themes', responsible: 'responsibles', continues: 'projects' },
  metrics: { responsible: 'responsibles' },
  metricValues: { metric: 'metrics' },
  effects: { project: 'projects' },
  roadmaps: {},
  settings: {},
} as const satisfies { readonly [K in Kind]: { readonly [P in keyof Entity[K]]?: Kind } };

type RelationOf<K extends Kind> = keyof (typeof relations)[K] & keyof Entity[K];

/** A record as a file has it: what it points at is told by its key, as numbers are a site's own. */
export type Portable<K extends Kind> = Omit<Entity[K], RelationOf<K>> & {
  readonly [P in RelationOf<K>]: Key | undefined;
};

/** A record of the programme as a file has it. */
export function withKeys<K extends Kind>(
  kind: K,
  value: Entity[K],
  keyOf: (kind: Kind, id: RowNumber) => Key | undefined,
): Portable<K> {
  return converted(kind, value, (target, held) =>
    typeof held === 'number' ? keyOf(target, held) : undefined,
  ) as Portable<K>;
}

/**
 * A record of a file as the programme has it; what it points at and is not there becomes empty. A number stays as it
 * is.
 */
export function withNumbers<K extends Kind>(
  kind: K,
  value: Portable<K>,
  idOf: (kind: Kind, key: Key) => RowNumber | undefined,
): Entity[K] {
  return converted(kind, value, (target, held) =>
    typeof held === 'string' ? idOf(target, held) : held,
  ) as unknown as Entity[K];
}

/** A record with what it points at told in another way; a property that is not there stays away. */
function converted<K extends Kind>(kind: K, value: object, tell: (target: Kind, held: unknown) => unknown): object {
  const targets: Readonly<Record<string, Kind>> = relations[kind];
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => {
      const target = targets[name];
      return [name, target === undefined ? held : tell(target, held)];
    }),
  );
}

/** Finds the number of a record of these by its key: where two have the same, that of the first. */
export function numbersOf(records: {
  readonly [K in Kind]: readonly { readonly id: RowNumber; readonly value: { readonly key: Key } }[];
}): (kind: Kind, key: Key) => RowNumber | undefined {
  const found = new Map<string, RowNumber>();
  for (const [kind, rows] of Object.entries(records))
    for (const { id, value } of rows) {
      const name = `${kind} ${value.key}`;
      if (!found.has(name)) found.set(name, id);
    }
  return (kind, key) => found.get(`${kind} ${key}`);
}

/** Finds the key of a record of these by its number. */
export function keysOf(records: Programme['records']): (kind: Kind, id: RowNumber) => Key | undefined {
  const found = new Map<string, Key>();
  for (const [kind, rows] of Object.entries(records))
    for (const { id, value } of rows) found.set(`${kind} ${id}`, value.key);
  return (kind, id) => found.get(`${kind} ${id}`);
}
