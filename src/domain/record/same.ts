import { isPerson, isSamePerson } from '../person';

/**
 * True where two values of plain data are equal by content: primitives, arrays (in order) and objects, whose properties
 * may come in any order. A property that is undefined equals one that is missing, as it is once written as JSON. A
 * person is the same whatever they are called.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // A number that a form could not read is NaN, and no change against itself.
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a) && Number.isNaN(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    const others: readonly unknown[] = b;
    return a.length === others.length && a.every((item, index) => same(item, others[index]));
  }
  if (isPerson(a) && isPerson(b)) return isSamePerson(a, b);
  return !Array.isArray(a) && !Array.isArray(b) && sameProperties({ ...a }, { ...b });
}

function sameProperties(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => same(a[name], b[name]));
}
