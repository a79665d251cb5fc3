import { lettersOf } from '../../domain/words/letters';
import type { Box, Slide } from './plan';
import { lineHeight, textWidth, wrapped, type Font } from './textWidth';

/** The slide: 16:9, in inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;

const bottom = 6.72;

/** Where a slide's content may stand: under title and subtitle, over the foot. */
export const content: Box = { x: page.margin, y: 1.72, w: page.width - 2 * page.margin, h: bottom - 1.72 };

/**
 * The content's place on a slide, which begins higher where there is no sentence under the title, or nothing at all.
 */
export function contentOf({ subtitle, asOf, example }: Pick<Slide, 'subtitle' | 'asOf' | 'example'>): Box {
  if (subtitle) return content;
  const y = asOf || example ? 1.52 : 1.36;
  return { ...content, y, h: bottom - y };
}

/** Where a slide's title stands. */
export const titleBox: Box = { x: page.margin, y: 0.36, w: content.w, h: 0.76 };
/** Where the sentence under the title stands. */
export const subtitleBox: Box = { x: page.margin, y: 1.12, w: 9.3, h: 0.5 };
/** Where the date of the numbers and the mark of examples stand. */
export const tagBox: Box = { x: 10, y: 1.16, w: page.width - page.margin - 10, h: 0.28 };
/** Where the line at the foot stands. */
export const footBox: Box = { x: page.margin, y: 6.98, w: 9, h: 0.28 };

/** The colours of all slides that are not the city's own. */
export const colours = {
  text: '201F1E',
  subtle: '605E5C',
  line: 'D2D0CE',
  hair: 'E1DFDD',
  band: 'F3F2F1',
  page: 'FFFFFF',
  missing: '767676',
} as const;

/** How far a cell's text stands from its edges, in inches. */
export const cellMargin = { x: 0.08, y: 0.035 } as const;

/** The largest of the sizes in which a text fits into a box, in points; the smallest where it fits in none. */
export function fittingSize(text: string, box: Pick<Box, 'w' | 'h'>, sizes: readonly number[], bold = false): number {
  const fits = (size: number): boolean => wrapped(text, box.w, { size, bold }).length * lineHeight({ size }) <= box.h;
  return sizes.find(fits) ?? Math.min(...sizes);
}

/** A text, ended by "…" where it does not fit into a box: for names that stand in full elsewhere. */
export function shortened(text: string, box: Pick<Box, 'w' | 'h'>, font: Font): string {
  const most = Math.max(1, Math.floor(box.h / lineHeight(font)));
  const lines = wrapped(text, box.w, font);
  if (lines.length <= most) return text;
  let last = lettersOf((lines[most - 1] ?? '').trimEnd());
  while (last.length > 0 && textWidth(`${last.join('')}…`, font) > box.w) last = last.slice(0, -1);
  return `${lines.slice(0, most - 1).join('')}${last.join('')}…`;
}
