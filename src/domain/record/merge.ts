import { isKeyOfRow } from '../key';
import { differences, exampleFieldsOf, withProperties } from './differences';
import { sameIn } from './unread';
import { union } from './union';

/** What became of two changes to one record. */
export type Merge<T> =
  | { readonly merged: T; readonly theirs: readonly (keyof T & string)[] }
  | { readonly clashes: readonly (keyof T & string)[] };

/**
 * Joins my changes with those somebody else saved since `base` was read. A property that only one side changed, or that
 * both changed alike, is taken over; one that both changed differently is a clash, and then nothing is merged. Which
 * properties hold example values follows from the changes: one that either side has replaced holds none. A key that
 * the row has got meanwhile is its key. Of properties that belong together (`together`), one that I changed and another
 * that they changed are a clash, too.
 */
export function merge<T extends object>(
  base: T,
  mine: T,
  theirs: T,
  together: readonly (readonly (keyof T & string)[])[] = [],
): Merge<T> {
  const byMe = differences(base, mine);
  const byThem = differences(base, theirs);
  const contested = together.filter((group) =>
    [byMe, byThem].every((names) => group.some((name) => names.includes(name))),
  );
  const clashes = union(byMe, byThem).filter(
    (name) =>
      !sameIn(mine, theirs, name) &&
      ((byMe.includes(name) && byThem.includes(name)) || contested.some((group) => group.includes(name))),
  );
  if (clashes.length > 0) return { clashes };
  return {
    merged: withKeyOfRow(withExamplesOfBoth(withProperties(theirs, mine, byMe), base, mine, theirs), mine),
    theirs: byThem.filter((name) => !byMe.includes(name)),
  };
}

/** Who comes second with a key has none to give; one that only mine has is given to the row. */
function withKeyOfRow<T extends object>(merged: T, mine: T): T {
  return 'key' in merged && 'key' in mine && isKeyOfRow(String(merged.key)) ? { ...merged, key: mine.key } : merged;
}

function withExamplesOfBoth<T extends object>(merged: T, base: T, mine: T, theirs: T): T {
  if (!('exampleFields' in merged)) return merged;
  const [before, left, right] = [base, mine, theirs].map(exampleFieldsOf) as [Names, Names, Names];
  const all = union(right, left);
  const stays = (name: string): boolean => !before.includes(name) || (left.includes(name) && right.includes(name));
  return { ...merged, exampleFields: all.filter(stays) };
}

type Names = readonly string[];
