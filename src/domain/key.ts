/**
 * What a record is called for as long as it lives: `A1`, `2024-07`, `2025-k3x9q2`, or `id:17` for a row that has none
 * yet.
 */
export type Key = string;

const letters = '23456789abcdefghjkmnpqrstuvwxyz';

/**
 * A key for a new record, `<year>-<six letters>`, made once per draft so that a create whose answer was lost can be
 * found again.
 * @param random a source of numbers in [0, 1), such as Math.random
 */
export function newKey(year: number, random: () => number): Key {
  const tail = Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length)]).join('');
  return `${year}-${tail}`;
}

/** The key that stands in for a row's own, by the number of the row: a row made in SharePoint's own form has none. */
export function keyOfRow(id: number): Key {
  return `id:${id}`;
}

/** True for a key of `keyOfRow`. */
export function isKeyOfRow(key: Key): boolean {
  return key.startsWith('id:');
}
