import type { Language } from '../../loc/language';
import { shadesOf } from './colour';
import type { Colour, Slide } from './plan';

const languageTags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/**
 * The file with what pptxgenjs 4.0.1 leaves out of its XML put in, and compressed. Tables get their marked headings and
 * alternative texts, shapes numbers of their own, notes their line ends, words their language, the theme the city's
 * colours; a chart's parts come in the schema's order, and what is named but not there goes.
 */
export async function repairedFile(
  file: Uint8Array,
  slides: readonly Slide[],
  language: Language,
  accent: Colour,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import(/* webpackChunkName: 'deck' */ 'fflate');
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/')) delete parts[name]; // a folder of its own: Office's own files have none
    const repair = repairOf(name, slides, languageTags[language], accent);
    if (repair) parts[name] = strToU8(repair(strFromU8(bytes)));
  }
  return zipSync(parts, { level: 6 });
}

/** What a part of the file needs, by its name. */
function repairOf(
  name: string,
  slides: readonly Slide[],
  tag: string,
  accent: Colour,
): ((xml: string) => string) | undefined {
  if (name === '[Content_Types].xml') return withoutAbsentMasters;
  if (!/^ppt\/.+\.xml$/.test(name)) return undefined;
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
  const repair =
    slide !== undefined
      ? (xml: string) => withNumbers(withTables(xml, slides[Number(slide) - 1]))
      : name.startsWith('ppt/charts/')
        ? inSchemaOrder
        : name.startsWith('ppt/theme/')
          ? (xml: string) => withColours(xml, accent)
          : name.startsWith('ppt/notesSlides/')
            ? withLines
            : (xml: string) => xml;
  return (xml) => inLanguageOf(repair(xml), tag);
}

/**
 * Marks the row, and where it is so the column, of headings, and gives a table its name as the text for those who
 * cannot see it.
 */
function withTables(xml: string, slide: Slide | undefined): string {
  const tables = slide?.parts.flatMap((part) => (part.kind === 'table' ? [part] : [])) ?? [];
  let next = 0;
  return xml
    .replace(
      /(<p:cNvPr id="\d+" )name="([^"]*)"\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
      '$1name="$2" descr="$2"/>',
    )
    .replace(/<a:tblPr\/>/g, () => `<a:tblPr firstRow="1"${tables[next++]?.grid ? ' firstCol="1"' : ''}/>`);
}

/** Gives each shape of a slide a number of its own; the library counts tables apart. */
function withNumbers(xml: string): string {
  let number = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(number += 1)}"`);
}

function inLanguageOf(xml: string, tag: string): string {
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`);
}

/** A paragraph for each line of the notes. */
function withLines(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, properties: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}

/** The schema wants a bar's own colours before the labels, and no axis of depth in a flat chart. */
function inSchemaOrder(xml: string): string {
  return xml
    .replace(/<c:axId val="2094734556"\/>(?=<\/c:barChart>)/, '')
    .replace(/(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)((?:\s*<c:dPt>(?:(?!<\/c:dPt>).)*<\/c:dPt>)+)/gs, '$2$1');
}

function withoutAbsentMasters(xml: string): string {
  return xml.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, '');
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
