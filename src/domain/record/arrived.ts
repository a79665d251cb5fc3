import type { Versioned } from '../programme';
import type { Earlier } from '../store';
import { differences, holds, withProperties } from './differences';
import type { Editing } from './editingState';
import { sameIn } from './unread';
import { union } from './union';

/**
 * The newest of the sendings of an edit that a row holds: it has arrived. A new row holds all of it, and may hold more
 * where nothing was sent: a title that follows from something else.
 */
export function arrivedIn<T extends object>(
  { base }: Pick<Editing<T>, 'base'>,
  sent: readonly T[],
  { value }: Versioned<T>,
): T | undefined {
  const isIn = (each: T): boolean =>
    base
      ? holds(value, each, differences(base.value, each))
      : differences(each, value).every((name) => (each[name] ?? '') === '');
  return [...sent].reverse().find(isIn);
}

/**
 * What an edit rests on where none of its sendings stands in its row: one may have arrived all the same, and others
 * have written over it since. What was typed back after it is a change against it.
 */
export function restingOnSent<T extends object>(base: T, mine: T, sent: readonly T[]): T {
  const typedBack = (each: T): readonly (keyof T & string)[] =>
    differences(base, each).filter((name) => sameIn(base, mine, name));
  return sent.reduce((from, each) => withProperties(from, each, typedBack(each)), base);
}

/**
 * What a save rests on, and what it wants, once its record was read: where an earlier attempt has arrived, that is what
 * it rests on, and it wants only what it changes itself, or what its own form had sent and may have typed back.
 */
export function restingOnArrived<T extends object>(
  { base, mine }: { readonly base: Versioned<T>; readonly mine: T },
  { sent, beside }: Earlier<T>,
  theirs: Versioned<T>,
): readonly [from: T, wanted: T] {
  const own = arrivedIn({ base }, [...beside, ...sent], theirs);
  if (!own) return [restingOnSent(base.value, mine, sent), mine];
  const asked = [mine, ...sent].flatMap((each) => differences(base.value, each));
  return [own, withProperties(own, mine, union(asked, []))];
}
