/** SharePoint's limit for one line of text. */
export const shortTextLimit = 255;

/** The first `length` characters of a text, as SharePoint counts them; one of two halves is left out and not cut. */
export function firstOfText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
