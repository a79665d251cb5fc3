/** A text as a sentence: with one full stop at its end, also where it ends in an abbreviation. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
