/** The marks that end a line in what people paste and in what lists keep. */
const lineEnds = /\r\n?|[\n\u000b\u0085\u2028\u2029]/;

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(lineEnds);
}

/** The paragraphs of a text, parted by empty lines, each with its lines; none of a text of blanks. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const line of linesOf(text)) {
    if (line.trim() !== '') found.at(-1)?.push(line);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}
