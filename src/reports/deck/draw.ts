import type PptxGenJS from 'pptxgenjs';
import { cellMargin, colours, fittingSize, shortened, subtitleBox, tagBox, titleBox } from './page';
import { coverTitle, fontFace, type DeckStyle } from './layouts';
import { square } from './paging';
import type { Cell, ChartPart, Part, Slide, TablePart, TextPart } from './plan';
import { lang } from './xml';

type PptxSlide = ReturnType<PptxGenJS['addSlide']>;

/** Puts one slide into a presentation. */
export function drawSlide(pptx: PptxGenJS, slide: Slide, style: DeckStyle): void {
  const drawn = pptx.addSlide({ masterName: slide.cover ? 'cover' : 'slide' });
  const box = slide.cover ? coverTitle : titleBox;
  const sizes = slide.cover ? [36, 32, 28, 24] : [26, 24, 22, 20, 18, 16, 14];
  drawn.addText(slide.title, {
    placeholder: 'title',
    fontSize: fittingSize(slide.title, box, sizes, true),
    lang: lang(style.language),
  });
  drawUnderTitle(drawn, slide, style);
  for (const part of slide.parts) drawPart(drawn, part);
  drawn.addNotes(slide.notes.join('\n'));
}

function drawUnderTitle(
  drawn: PptxSlide,
  { cover, subtitle, asOf, example }: Slide,
  { exampleWord, language }: DeckStyle,
): void {
  if (subtitle) {
    const box = cover ? { ...coverTitle, y: coverTitle.y + coverTitle.h + 0.2, h: 0.8 } : subtitleBox;
    const size = cover ? 16 : fittingSize(subtitle.text, box, [14, 13, 12, 11, 10, 9, 8]);
    drawText(drawn, {
      kind: 'text',
      box,
      paragraphs: [{ ...subtitle, text: shortened(subtitle.text, box, { size }) }],
      size,
      colour: colours.subtle,
    });
  }
  const tag = 1.55;
  if (asOf) {
    // Beside the mark of examples where the line is free, else below it.
    const beside = subtitle ? { y: tagBox.y + tagBox.h } : { x: tagBox.x - tag - 0.15 };
    const box = { ...tagBox, ...(example && beside) };
    const size = fittingSize(asOf, box, [11, 10, 9]);
    drawText(drawn, {
      kind: 'text',
      box,
      paragraphs: [{ text: shortened(asOf, box, { size }), lang: language }],
      size,
      colour: colours.subtle,
      align: 'right',
      valign: 'middle',
    });
  }
  if (example) {
    const box = { ...tagBox, x: tagBox.x + tagBox.w - tag, w: tag };
    drawText(drawn, {
      kind: 'text',
      box,
      paragraphs: [{ text: exampleWord, lang: language }],
      size: 11,
      colour: colours.text,
      line: colours.subtle,
      align: 'center',
      valign: 'middle',
    });
  }
}

function drawPart(drawn: PptxSlide, part: Part): void {
  if (part.kind === 'text') drawText(drawn, part);
  else if (part.kind === 'table') drawTable(drawn, part);
  else drawChart(drawn, part);
}

function drawText(
  drawn: PptxSlide,
  { box, paragraphs, size, bold, colour, fill, line, align, valign }: TextPart,
): void {
  const runs = paragraphs.flatMap(({ text, lang: language }) =>
    text.split('\n').map((words, index, lines) => ({
      text: words,
      options: { lang: lang(language), softBreakBefore: index > 0, breakLine: index === lines.length - 1 },
    })),
  );
  drawn.addText(runs, {
    ...box,
    margin: 0,
    isTextBox: true,
    fontFace,
    fontSize: size,
    bold: bold ?? false,
    color: colour ?? colours.text,
    align: align ?? 'left',
    valign: valign ?? 'top',
    paraSpaceAfter: paragraphs.length > 1 ? size * 0.6 : 0,
    ...(fill && { fill: { color: fill } }),
    ...(line && { line: { color: line, width: 1 } }),
  });
}

function drawTable(drawn: PptxSlide, { x, y, widths, rows, size, alt, grid }: TablePart): void {
  drawn.addTable(
    rows.map(({ cells }, index) => cells.map((cell) => tableCell(cell, size, index === 0, grid ?? false))),
    {
      x,
      y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      rowH: rows.map(({ height }) => height),
      fontFace,
      fontSize: size,
      objectName: alt,
    },
  );
}

function tableCell(
  { text, lang: language, bold, mark, fill, align }: Cell,
  size: number,
  head: boolean,
  grid: boolean,
): PptxGenJS.TableCell {
  const font = { fontFace, fontSize: size, lang: lang(language), color: colours.text, bold: bold ?? false };
  const side = grid ? { type: 'solid' as const, color: colours.hair, pt: 0.75 } : { type: 'none' as const };
  const bottom = { type: 'solid' as const, color: head ? colours.subtle : colours.hair, pt: head ? 1.25 : 0.75 };
  return {
    text: [
      ...(mark ? [{ text: square, options: { ...font, color: mark } }] : []),
      { text: text.trimEnd(), options: font },
    ],
    options: {
      fontFace,
      fontSize: size,
      align: align ?? 'left',
      valign: head ? 'middle' : 'top',
      margin: [cellMargin.y, cellMargin.x, cellMargin.y, cellMargin.x],
      border: [side, side, bottom, side],
      ...(fill && { fill: { color: fill } }),
    },
  };
}

/** A chart's frame, and the chart with its workbook that the library names in the file; we write both (`chart.ts`). */
function drawChart(drawn: PptxSlide, { box, categories, alt }: ChartPart): void {
  drawn.addChart('bar', [{ name: '', labels: [...categories], values: [] }], { ...box, altText: alt });
}
