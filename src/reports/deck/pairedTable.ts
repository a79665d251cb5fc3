import { contentOf } from './page';
import { measuredRow, pagesOf } from './paging';
import type { Cell, Row, Slide, TextInLanguage } from './plan';
import { fewest, headRow } from './tables';

/** A table of two columns, set twice beside each other. */
export interface PairedTable {
  readonly head: readonly [TextInLanguage, TextInLanguage];
  readonly pairs: readonly (readonly [Cell, Cell])[];
  readonly alt: string;
}

// The smallest that can be read on a wall comes last.
const sizes = [14, 12, 11, 10.5];
const blank: readonly [Cell, Cell] = [
  { text: '', lang: 'fi' },
  { text: '', lang: 'fi' },
];
const widths = [4.55, 1.515, 4.55, 1.515];

/**
 * As many slides as the pairs need; on each they go down the left half and then down the right one, as evenly as they
 * fit.
 */
export function pairedSlides(
  slide: Omit<Slide, 'parts'>,
  { head, pairs, alt }: PairedTable,
  continued: (title: string) => string,
): readonly Slide[] {
  const { x, y, h } = contentOf(slide);
  const { size, headings, pages } = fewest(
    sizes.map((each) => {
      const row = headRow([...head, ...head], widths, each);
      return { size: each, headings: row, pages: halves(pairs, each, h - row.height) };
    }),
  );
  return pages.map((rows, index) => ({
    ...slide,
    title: index === 0 ? slide.title : continued(slide.title),
    parts: [{ kind: 'table', x, y, widths, rows: [headings, ...rows], size, alt }],
  }));
}

function halves(pairs: PairedTable['pairs'], size: number, room: number): readonly (readonly Row[])[] {
  const heights = pairs.map((pair) => measuredRow(pair, widths, size).height);
  const pages: (readonly Row[])[] = [];
  for (let from = 0; from < pairs.length;) {
    const rows = rowsThatFit(heights.slice(from), room);
    const table = Array.from({ length: rows }, (_, row) => [
      ...(pairs[from + row] ?? blank),
      ...(pairs[from + rows + row] ?? blank),
    ]);
    pages.push(...pagesOf(table, widths, size, room));
    from += 2 * rows;
  }
  return pages;
}

/** The most rows, of no more than are needed, of which the left half and the right half both fit. */
function rowsThatFit(heights: readonly number[], room: number): number {
  for (let rows = Math.ceil(heights.length / 2); rows > 1; rows -= 1) {
    const height = Array.from({ length: rows }, (_, row) =>
      Math.max(heights[row] ?? 0, heights[rows + row] ?? 0),
    ).reduce((sum, each) => sum + each, 0);
    if (height <= room) return rows;
  }
  return 1;
}
