import { lettersOf } from '../words/letters';

/** SharePoint's limit for one line of text. */
export const shortTextLimit = 255;

/** The first `length` characters of a text, as SharePoint counts them; a letter of several is left out and not cut. */
export function firstOfText(text: string, length: number): string {
  if (text.length <= length) return text;
  let first = '';
  for (const letter of lettersOf(text)) {
    if (first.length + letter.length > length) break;
    first += letter;
  }
  return first === '' ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : first;
}
