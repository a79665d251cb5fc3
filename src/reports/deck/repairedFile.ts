import { chartXml } from './chart';
import { shadesOf } from './colour';
import { notesMasterXml, notesPage, notesXml } from './notes';
import type { ChartPart, Colour, Slide } from './plan';
import { workbookParts } from './workbook';

/** What the whole file is in. */
interface FileStyle {
  /** The language of what has none of its own, as PowerPoint writes it. */
  readonly language: string;
  readonly accent: Colour;
}

/** Texts, or bytes as they are, by the names of their parts. */
type Parts = Readonly<Record<string, string | Uint8Array>>;

/**
 * The file of pptxgenjs 4.0.1 as Microsoft's schema wants it, and compressed. Charts, their workbooks and all of the
 * notes are written by us in place of the library's; the rest is mended where it is wrong or lacks something.
 */
export async function repairedFile(
  file: Uint8Array,
  slides: readonly Slide[],
  style: FileStyle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import(/* webpackChunkName: 'deck' */ 'fflate');
  const zipped = (parts: Parts): Uint8Array<ArrayBuffer> =>
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
      { level: 6 },
    );
  // A folder of its own is no part: Office's own files have none.
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [
        name,
        /\.(xml|rels)$/.test(name) ? mended(name, strFromU8(bytes), slides, style) : bytes,
      ]),
  );
  return zipped({
    ...parts,
    ...notesParts(slides, style.language, parts),
    ...chartParts(slides, style.language, Object.keys(parts), zipped),
  });
}

/** The notes, and their master with the theme of its own that PowerPoint wants. */
function notesParts(slides: readonly Slide[], language: string, parts: Parts): Parts {
  return {
    'ppt/notesMasters/notesMaster1.xml': notesMasterXml(language),
    'ppt/theme/theme2.xml': parts['ppt/theme/theme1.xml'] ?? '',
    ...Object.fromEntries(
      slides.map(({ notes }, index) => [
        `ppt/notesSlides/notesSlide${index + 1}.xml`,
        notesXml(notes, index + 1, language),
      ]),
    ),
  };
}

/** The charts and their workbooks; the library numbers charts in the order of the slides, on from deck to deck. */
function chartParts(
  slides: readonly Slide[],
  language: string,
  names: readonly string[],
  zipped: (parts: Parts) => Uint8Array,
): Parts {
  const charts = slides.flatMap(({ parts }) =>
    parts.filter((part): part is ChartPart => part.kind !== 'text' && part.kind !== 'table'),
  );
  const numbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  return Object.fromEntries(
    charts.flatMap((chart, index): readonly (readonly [string, string | Uint8Array])[] => [
      [`ppt/charts/chart${numbers[index]}.xml`, chartXml(chart, language)],
      [`ppt/embeddings/Microsoft_Excel_Worksheet${numbers[index]}.xlsx`, zipped(workbookParts(chart))],
    ]),
  );
}

/** A part of the library's with its faults mended, by its name. */
function mended(name: string, xml: string, slides: readonly Slide[], { language, accent }: FileStyle): string {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
  if (slide !== undefined) return withLanguage(withNumbers(withTables(xml, slides[Number(slide) - 1])), language);
  if (name.startsWith('ppt/slideLayouts/slideLayout')) return withLanguage(asLayout(xml), language);
  if (name.startsWith('ppt/slideMasters/slideMaster')) return withLanguage(asMaster(xml), language);
  if (name.startsWith('ppt/theme/')) return withColours(xml, accent);
  if (name === 'ppt/presentation.xml') return inOrder(xml);
  if (name === 'ppt/notesMasters/_rels/notesMaster1.xml.rels') return xml.replace('theme1.xml', 'theme2.xml');
  return name === '[Content_Types].xml' ? asNamed(xml) : xml;
}

/**
 * Marks the row, and where it is so the column, of headings, gives a table its name as the text for those who cannot
 * see it, and leaves a paragraph of several runs its properties only once, before the first.
 */
function withTables(xml: string, slide: Slide | undefined): string {
  const tables = slide?.parts.flatMap((part) => (part.kind === 'table' ? [part] : [])) ?? [];
  let next = 0;
  return xml
    .replace(
      /(<p:cNvPr id="\d+" )name="([^"]*)"\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
      '$1name="$2" descr="$2"/>',
    )
    .replace(/<a:tblPr\/>/g, () => `<a:tblPr firstRow="1"${tables[next++]?.grid ? ' firstCol="1"' : ''}/>`)
    .replace(/(<\/a:r>|<a:br\/>)<a:pPr[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/g, '$1');
}

/** Gives each shape of a slide a number of its own; the library counts tables apart. */
function withNumbers(xml: string): string {
  let number = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(number += 1)}"`);
}

function withLanguage(xml: string, language: string): string {
  return xml.replace(/ lang="en-US"/g, ` lang="${language}"`);
}

/** A background needs its list of effects, and a shape a text, be it empty. */
function asLayout(xml: string): string {
  return xml
    .replace(/<\/p:bgPr>/g, '<a:effectLst/></p:bgPr>')
    .replace(
      /<\/p:spPr><\/p:sp>/g,
      '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
    );
}

/** The number of a slide, where the library has no number to write. */
function asMaster(xml: string): string {
  return xml.replace('<a:t>null</a:t>', '<a:t>‹#›</a:t>');
}

/** The notes' master is named before the slides, and their pages are upright. */
function inOrder(xml: string): string {
  return xml
    .replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, '$2$1')
    .replace(/<p:notesSz [^>]*\/>/, `<p:notesSz cx="${notesPage.width}" cy="${notesPage.height}"/>`);
}

/** Names what is there: one master instead of as many as slides, and the notes' theme. */
function asNamed(xml: string): string {
  return xml
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, '')
    .replace(/<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/, (own) => own + own.replace('theme1', 'theme2'));
}

/** The city's colours for whatever is added in PowerPoint. */
function withColours(xml: string, accent: Colour): string {
  const shades = [accent, ...shadesOf(accent).filter((shade) => shade !== accent)];
  return xml.replace(
    /<a:accent(\d)><a:srgbClr val="[0-9A-F]{6}"\/>/gi,
    (_, number: string) =>
      `<a:accent${number}><a:srgbClr val="${shades[(Number(number) - 1) % shades.length] ?? accent}"/>`,
  );
}
