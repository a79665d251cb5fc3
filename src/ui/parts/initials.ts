/** How many colours people are told apart by. */
export const personColours = 6;

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
  let sum = 0;
  for (const letter of name.trim().toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % personColours) + 1;
}
