import type { RowNumber } from './key';
import { hidesRows, kinds, type Entity, type Kind, type Programme, type Versioned } from './programme';
import { relations } from './relations';

/** The kinds whose records stay while others point at them. */
export type HeldKind = 'themes' | 'responsibles' | 'metrics' | 'projects';

/** A record with its kind. */
export type KindOfRecord = { readonly [K in Kind]: { readonly kind: K; readonly record: Versioned<Entity[K]> } }[Kind];

/** What keeps a record from being deleted. */
export interface Holders {
  /** All that point at it, kind by kind. */
  readonly records: readonly KindOfRecord[];
  /** Lists of which not all rows are seen: more may point at it from there. */
  readonly unseen: readonly Kind[];
}

/** The records that point at another one. */
export function holdersOf(programme: Programme, held: HeldKind, id: RowNumber): Holders {
  const pointing = kinds.flatMap((kind) => {
    const properties = Object.entries(relations[kind]).flatMap(([name, target]) => (target === held ? [name] : []));
    return properties.length > 0 ? [{ kind, properties }] : [];
  });
  return {
    records: pointing.flatMap(({ kind, properties }) =>
      programme.records[kind]
        .filter(({ value }) => properties.some((name) => (value as unknown as Record<string, unknown>)[name] === id))
        .map((record) => ({ kind, record }) as KindOfRecord),
    ),
    unseen: pointing
      .map(({ kind }) => kind)
      .filter((kind) => programme.unread[kind] !== undefined || hidesRows(programme, kind)),
  };
}

/** The place of a record that comes after all others of its list. */
export function nextSortOrder(records: readonly Versioned<{ readonly sortOrder: number | undefined }>[]): number {
  return Math.max(0, ...records.map(({ value }) => value.sortOrder ?? 0)) + 1;
}
