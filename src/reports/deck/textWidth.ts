import { lettersOf } from '../../domain/words/letters';

// Advance widths of Arial in 1/2048 em, which Liberation Sans and Helvetica share: the characters from space to tilde,
// then some that reports use.
const regular = [
  569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139,
  1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479,
  569, 1024, 1366, 1139, 1706, 1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569,
  569, 961, 1139, 682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139, 1139,
  682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
];
const bold = [
  569, 682, 971, 1139, 1139, 1821, 1479, 487, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139,
  1139, 1139, 1139, 1139, 1139, 682, 682, 1196, 1196, 1196, 1251, 1997, 1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479,
  569, 1139, 1479, 1251, 1706, 1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682, 569,
  682, 1196, 1139, 682, 1139, 1251, 1139, 1251, 1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821, 1251, 1251, 1251,
  1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 797, 573, 797, 1196,
];
const punctuation = new Map([
  ['\u00a0', 569],
  ['–', 1139],
  ['—', 2048],
  ['’', 569],
  ['“', 1024],
  ['”', 1024],
  ['…', 2048],
  ['€', 1139],
  ['•', 717],
  ['§', 1139],
  ['■', 1237],
]);
const em = 2048;
// Letters of other fonts than Arial may be wider than an em: such a text is measured too wide rather than too narrow.
const unknown = 2300;

/** A size of Arial in points. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is on one line, in inches. Never less than it is drawn with Arial or a font of its widths. */
export function textWidth(text: string, font: Font): number {
  let units = 0;
  for (const letter of text) units += letterWidth(letter, font.bold ? bold : regular);
  return (units / em) * (font.size / 72);
}

function letterWidth(letter: string, widths: readonly number[]): number {
  const known = widths[letter.charCodeAt(0) - 32] ?? punctuation.get(letter);
  // ä is as wide as a: an accent adds nothing but to an i.
  return known ?? widths[letter.normalize('NFD').charCodeAt(0) - 32] ?? unknown;
}

/** How high a line is, in inches: PowerPoint's single line spacing, a little more than that of other programs. */
export function lineHeight({ size }: Font): number {
  return (size * 1.2) / 72;
}

/**
 * A text as the lines that fit into a width in inches: broken at its own line ends and at spaces, and inside a word
 * that is wider than a line. Each line keeps the space or line end that it was broken at: joined they are the text
 * again.
 */
export function wrapped(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  const space = textWidth(' ', font);
  let line = '';
  let filled = 0;
  const end = (): void => {
    lines.push(line);
    line = '';
    filled = 0;
  };
  for (const [, word = '', ending = ''] of text.matchAll(/([^ \n]*)([ \n]|$)/g)) {
    for (const piece of pieces(word, width, font)) {
      const wide = textWidth(piece, font);
      if (filled > 0 && filled + wide > width) end();
      line += piece;
      filled += wide;
    }
    line += ending;
    filled += space;
    if (ending === '\n') end();
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** A word, or its pieces where it is wider than a line. */
function pieces(word: string, width: number, font: Font): readonly string[] {
  if (textWidth(word, font) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && textWidth(piece + letter, font) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
