import { colours, contentOf } from './page';
import { heightOfRows, measuredRow, pagesOf } from './paging';
import type { Cell, Part, Row, Slide, TextInLanguage } from './plan';

/** A table that may be longer than a slide. */
export interface LongTable {
  readonly widths: readonly number[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sizes of its text in points, the largest first. */
  readonly sizes: readonly number[];
  readonly alt: string;
}

/** What a table's slides share. */
export interface TableSlide extends Omit<Slide, 'parts'> {
  /** A line of small print under the table, on the slides that it is needed on. */
  readonly foot?: { readonly text: TextInLanguage; readonly needed: (rows: readonly Row[], last: boolean) => boolean };
}

const footHeight = 0.3;

/**
 * As many slides as a table needs in the size that needs the fewest, its headings on each; the title of a slide that
 * goes on is made by `continued`.
 */
export function tableSlides(
  { foot, ...slide }: TableSlide,
  { widths, head, rows, sizes, alt }: LongTable,
  continued: (title: string) => string,
): readonly Slide[] {
  const { x, y, w, h } = contentOf(slide);
  const { size, headings, pages } = fewest(
    sizes.map((each) => {
      const row = headRow(head, widths, each);
      return {
        size: each,
        headings: row,
        pages: pagesOf(rows, widths, each, h - row.height - (foot ? footHeight : 0)),
      };
    }),
  );
  return pages.map((page, index) => {
    const all = [headings, ...page];
    const parts: readonly Part[] = [{ kind: 'table', x, y, widths, rows: all, size, alt }];
    const under = foot?.needed(page, index === pages.length - 1)
      ? [footPart(foot.text, { x, w, y: y + heightOfRows(all) })]
      : [];
    return { ...slide, title: index === 0 ? slide.title : continued(slide.title), parts: [...parts, ...under] };
  });
}

/** Of several ways to lay out the same rows, the first of those that need the fewest pages. */
export function fewest<T extends { readonly pages: readonly unknown[] }>(ways: readonly T[]): T {
  return ways.reduce((best, way) => (way.pages.length < best.pages.length ? way : best));
}

/** The row of headings. */
export function headRow(head: readonly Cell[], widths: readonly number[], size: number): Row {
  return measuredRow(
    head.map((each) => ({ ...each, bold: true, fill: colours.band })),
    widths,
    size,
  );
}

/** A line of small print under a table that ends at `y`. */
export function footPart(
  text: TextInLanguage,
  { x, w, y }: { readonly x: number; readonly w: number; readonly y: number },
): Part {
  return {
    kind: 'text',
    box: { x, y: y + 0.06, w, h: footHeight - 0.06 },
    paragraphs: [text],
    size: 11,
    colour: colours.subtle,
  };
}
