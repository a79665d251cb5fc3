/** A text as a sentence: with one full stop at its end, also where it ends in an abbreviation; a question as it is. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
