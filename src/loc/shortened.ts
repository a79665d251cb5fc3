import { lettersOf } from '../domain/words/letters';

/** A text of one line with at most so many letters; "…" stands for what is left out. */
export function shortened(text: string, most: number): string {
  const letters = lettersOf(text.replace(/\s+/g, ' ').trim());
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
