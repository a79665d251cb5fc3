import { differences, exampleFieldsOf, withProperties } from './differences';
import { same } from './same';

/** What became of two changes to one record. */
export type Merge<T> =
  | { readonly merged: T; readonly theirs: readonly (keyof T & string)[] }
  | { readonly clashes: readonly (keyof T & string)[] };

/**
 * Joins my changes with those somebody else saved since `base` was read. A property that only one side changed, or that
 * both changed alike, is taken over; one that both changed differently is a clash, and then nothing is merged. The names
 * of the properties that hold example values follow from the changes: one that either side has replaced is gone.
 */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const byMe = differences(base, mine);
  const byThem = differences(base, theirs);
  const clashes = byMe.filter((name) => byThem.includes(name) && !same(mine[name], theirs[name]));
  if (clashes.length > 0) return { clashes };
  return {
    merged: withExamplesOfBoth(withProperties(theirs, mine, byMe), mine),
    theirs: byThem.filter((name) => !byMe.includes(name)),
  };
}

function withExamplesOfBoth<T extends object>(merged: T, mine: T): T {
  if (!('exampleFields' in merged)) return merged;
  const left = exampleFieldsOf(mine);
  return { ...merged, exampleFields: exampleFieldsOf(merged).filter((name) => left.includes(name)) };
}
