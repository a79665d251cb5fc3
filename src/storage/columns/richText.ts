/**
 * The text in what SharePoint keeps of a column of rich text, and back. SharePoint puts a `div` of a class of its own
 * around it, and writes ':' and the like as numbers (pnp/sp-dev-fx-extensions#103).
 */

/** Elements that stand on lines of their own; paragraphs and headings have an empty line between them. */
const lines = new Set(['DIV', 'LI', 'UL', 'OL', 'TABLE', 'TBODY', 'TR', 'BLOCKQUOTE', 'PRE']);
const paragraphs = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Elements whose contents are no text. */
const silent = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE']);

/** What stands in elements beside their names: no text, and a page's policy complains of handlers among it. */
const attributes = /<([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const zeroWidthSpaces = /\u200b/g;
const breaksInSource = /[ \t]*[\r\n]+[ \t]*/g;

/** True for what is made of elements as a whole, as SharePoint keeps rich text. */
export function isRichText(raw: string): boolean {
  return /^\s*<(?:div|p|span|ul|ol|table|h[1-6])[\s>].*>\s*$/is.test(raw);
}

/** The text of rich text, with its paragraphs and its list items; text that is not rich, as it is. */
export function plainOf(raw: string): string {
  if (!isRichText(raw)) return raw;
  const { body } = new DOMParser().parseFromString(raw.replace(attributes, '<$1>'), 'text/html');
  // A text that was written without an element in it has its line breaks as they are.
  const keepsBreaks = body.querySelector('p, br, li, div div') === null;
  let text = '';
  let broken = 0;
  const breakLine = (count: number): void => {
    if (text !== '') broken = Math.max(broken, count);
  };
  const add = (words: string): void => {
    if (words === '') return;
    text += '\n'.repeat(broken) + words;
    broken = 0;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.nodeValue ?? '').replace(zeroWidthSpaces, '').replace(/\u00a0/g, ' ');
      const shown = keepsBreaks ? words : words.replace(breaksInSource, ' ');
      // Between two lines of elements the spaces of the source are not text.
      if (shown.trim() !== '' || (text !== '' && broken === 0)) add(shown);
      return;
    }
    const name = node.nodeName;
    if (silent.has(name)) return;
    if (name === 'BR') {
      broken += 1;
      return;
    }
    const own = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0;
    if (own > 0) breakLine(own);
    if (name === 'LI') add('• ');
    node.childNodes.forEach(walk);
    if (name === 'TD' || name === 'TH') add(' ');
    if (own > 0) breakLine(own);
  };
  walk(body);
  return text.replace(/[ \t]+$/gm, '');
}

/** A text as rich text that shows the same: line by line, without any formatting. */
export function richOf(text: string): string {
  if (text === '') return '';
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<div>${escaped.replace(/\r?\n/g, '<br>')}</div>`;
}
