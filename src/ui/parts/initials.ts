/** How many colours people are told apart by. */
export const personColours = 8;

/**
 * The initials of a name as people write it: those of its first and its last word, of one word its first letter; ''
 * of a name without letters. "Anna-Liisa Virtanen" is AV.
 */
export function initialsOf(name: string, locale: string): string {
  const words = name.split(/\s+/).flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? []);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${first}${last}`.toLocaleUpperCase(locale);
}

/** The number of a person's colour, from 1 to `personColours`: the same wherever their name stands. */
export function personColour(name: string): number {
  let sum = 0x811c9dc5;
  // Each letter changes all bits (FNV-1a): names that share most of their letters are told apart as others are.
  for (const letter of name.trim().toLowerCase()) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (((sum >>> 16) ^ sum) & (personColours - 1)) + 1;
}
