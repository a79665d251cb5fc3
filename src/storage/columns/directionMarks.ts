const mark = /[\u202a-\u202e\u2066-\u2069]/g;
const endOfIsolate = '\u2069';
const endOfEmbedding = '\u202c';

/**
 * A text whose marks of writing direction end with it, for one that is left open would turn the words that a page, a
 * sentence or a file puts after the text. Any other text as it is.
 */
export function withClosedMarks(text: string): string {
  const open: string[] = [];
  for (const found of text.match(mark) ?? []) {
    if (found === endOfIsolate) {
      // With an isolate ends what was opened inside it.
      if (open.includes(found)) open.length = open.lastIndexOf(found);
    } else if (found === endOfEmbedding) {
      if (open[open.length - 1] === found) open.pop();
    } else {
      open.push(found < '\u2066' ? endOfEmbedding : endOfIsolate);
    }
  }
  return text + open.reverse().join('');
}
