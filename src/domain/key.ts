/**
 * What an address, an import and a frozen copy call a record by: `A1`, `2024-07`, `2025-k3x9q2`. A row that was made in
 * the list and has none yet is called by its number, `id:17`. A key never changes.
 */
export type Key = string;

/** SharePoint's number of a row. A record is known by it, and it is what another record points at it with. */
export type RowNumber = number;

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
export function keyOfRow(id: RowNumber): Key {
  return `id:${id}`;
}

/** The number in a key of `keyOfRow`; undefined for any other. */
export function rowOfKey(key: Key): RowNumber | undefined {
  const digits = /^id:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** True for a key of `keyOfRow`. */
export function isKeyOfRow(key: Key): boolean {
  return rowOfKey(key) !== undefined;
}
