import { same } from './same';

/** What became of two changes to one record. */
export type Merge<T> =
  | { readonly merged: T; readonly theirs: readonly (keyof T & string)[] }
  | { readonly clashes: readonly (keyof T & string)[] };

/**
 * Joins my changes with those somebody else saved since `base` was read. A property that only one side changed, or that
 * both changed alike, is taken over; one that both changed differently is a clash, and then nothing is merged.
 */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const names = Object.keys(base) as (keyof T & string)[];
  const byMe = names.filter((name) => !same(base[name], mine[name]));
  const byThem = names.filter((name) => !same(base[name], theirs[name]));
  const clashes = byMe.filter((name) => byThem.includes(name) && !same(mine[name], theirs[name]));
  if (clashes.length > 0) return { clashes };
  const merged = { ...theirs };
  for (const name of byMe) merged[name] = mine[name];
  return { merged, theirs: byThem.filter((name) => !byMe.includes(name)) };
}
