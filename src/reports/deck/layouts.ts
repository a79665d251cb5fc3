import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../loc/language';
import { colours, footBox, page, shortened, titleBox } from './page';
import type { Box, Colour } from './plan';
import { lang, xmlText } from './xml';

/** A picture as a data address, with its own size in pixels. */
export interface Picture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** What all slides share. */
export interface DeckStyle {
  readonly language: Language;
  readonly accent: Colour;
  /** The city's names, as on the first slide. */
  readonly city: string;
  /** What stands at the foot of every slide. */
  readonly foot: string;
  readonly logo: Picture | undefined;
  /** The word for numbers that rest on examples. */
  readonly exampleWord: string;
}

/** The font of the whole deck. */
export const fontFace = 'Arial';

const coverCity: Box = { x: 1.2, y: 0.7, w: 7, h: 0.5 };
/** Where the title of the first slide stands. */
export const coverTitle: Box = { x: 1.2, y: 2.2, w: 10.6, h: 2.2 };

/** An empty presentation with the two layouts of the deck. */
export function newPresentation(Pptx: typeof PptxGenJS, style: DeckStyle, title: string): PptxGenJS {
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  pptx.title = title;
  pptx.subject = style.foot;
  pptx.author = style.city;
  pptx.company = xmlText(style.city); // the one text that the library puts into its XML as it is
  pptx.defineSlideMaster(coverLayout(style));
  pptx.defineSlideMaster(slideLayout(style));
  return pptx;
}

/** The layout of the first slide. */
function coverLayout({ city, accent, logo, language }: DeckStyle): PptxGenJS.SlideMasterProps {
  const name = shortened(city, coverCity, { size: 20, bold: true });
  return {
    title: 'cover',
    background: { color: colours.page },
    objects: [
      { rect: { x: 0, y: 0, w: 0.4, h: page.height, fill: { color: accent }, line: { color: accent, width: 0 } } },
      fixedText(name, coverCity, { fontSize: 20, color: accent, bold: true, lang: lang(language) }),
      ...(logo ? [{ image: { data: logo.data, ...placed(logo, { x: 9.8, y: 0.5, w: 2.9, h: 1 }) } }] : []),
      titlePlaceholder(coverTitle, 'bottom'),
    ],
  };
}

/** The layout of every other slide: title, foot, logo and number. */
function slideLayout({ foot, accent, logo, language }: DeckStyle): PptxGenJS.SlideMasterProps {
  const line = { x: page.margin, y: footBox.y - 0.08, w: page.width - 2 * page.margin, h: 0 };
  const style = { fontSize: 10, color: colours.subtle, bold: false, lang: lang(language) };
  return {
    title: 'slide',
    background: { color: colours.page },
    objects: [
      { rect: { x: 0, y: 0.42, w: 0.14, h: 0.64, fill: { color: accent }, line: { color: accent, width: 0 } } },
      { line: { ...line, line: { color: colours.hair, width: 0.75 } } },
      fixedText(shortened(foot, footBox, { size: 10 }), footBox, style),
      ...(logo
        ? [{ image: { data: logo.data, ...placed(logo, { x: 10.6, y: footBox.y, w: 1.2, h: footBox.h }) } }]
        : []),
      titlePlaceholder(titleBox, 'middle'),
    ],
    slideNumber: {
      x: page.width - page.margin - 0.8,
      y: footBox.y,
      w: 0.8,
      h: footBox.h,
      margin: 0,
      fontFace,
      fontSize: 10,
      color: colours.subtle,
      align: 'right',
      valign: 'middle',
    },
  };
}

/** A text that stands on every slide of a layout. */
function fixedText(
  text: string,
  box: Box,
  style: Pick<PptxGenJS.TextPropsOptions, 'fontSize' | 'color' | 'bold' | 'lang'>,
): { text: { text: string; options: PptxGenJS.TextPropsOptions } } {
  return { text: { text, options: { ...box, margin: 0, fontFace, valign: 'middle', ...style } } };
}

/** The place of a slide's title in a layout. */
function titlePlaceholder(
  box: Box,
  valign: 'middle' | 'bottom',
): { placeholder: { options: PptxGenJS.PlaceholderProps; text: string } } {
  const style = { margin: 0, fontFace, bold: true, color: colours.text, align: 'left' } as const;
  return { placeholder: { options: { name: 'title', type: 'title', ...box, ...style, valign }, text: '' } };
}

/** A picture as large as a place has room for, at the right of it and in its own proportions. */
function placed({ width, height }: Picture, { x, y, w, h }: Box): Box {
  const scale = Math.min(w / width, h / height);
  return { x: x + w - width * scale, y, w: width * scale, h: height * scale };
}
