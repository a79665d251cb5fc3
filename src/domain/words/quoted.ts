/** Something read from a text, with the words it rests on, as written. */
export interface Quoted<T> {
  readonly value: T;
  readonly words: string;
}

/** Regular expressions and what each of them means. */
export type Meanings<T> = readonly (readonly [T, RegExp])[];

/** The first meaning of a table that a text has, with its words; undefined where it has none. */
export function firstOf<T>(table: Meanings<T>, text: string): Quoted<T> | undefined {
  for (const [value, pattern] of table) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { value, words: words.trim() };
  }
  return undefined;
}
