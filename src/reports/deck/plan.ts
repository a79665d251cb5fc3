import type { Language } from '../../loc/language';

/** A place on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A colour as PowerPoint has it: six hexadecimal digits. */
export type Colour = string;

/** A text and the language it is in. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: Language;
}

/** Lines of text in a box; it is known to fit. */
export interface TextPart {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly TextInLanguage[];
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly line?: Colour;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** A cell of a table: one text in one font. */
export interface Cell extends TextInLanguage {
  readonly bold?: boolean;
  /** The colour of a square before the text: it adds to the word, it never stands for it. */
  readonly mark?: Colour;
  readonly fill?: Colour;
  readonly align?: 'left' | 'right' | 'center';
}

/** A row and how high it is drawn, in inches. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** A table on one slide; its first row holds the headings. */
export interface TablePart {
  readonly kind: 'table';
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly size: number;
  /** What the table is, for those who cannot see it. */
  readonly alt: string;
  /** The first column holds headings too, and every cell has its borders. */
  readonly grid?: boolean;
}

/** One row of numbers of a chart, one for each category; undefined where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** A chart that can be edited in PowerPoint. */
export interface ChartPart {
  readonly kind: 'ring' | 'bars';
  readonly box: Box;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** One for each category of a single series, else one for each series. */
  readonly colours: readonly Colour[];
  readonly alt: string;
}

export type Part = TextPart | TablePart | ChartPart;

/** One slide as it is to be drawn. */
export interface Slide {
  readonly title: string;
  /** What the slide says in one sentence, or what its table is of. */
  readonly subtitle?: TextInLanguage;
  /** Of when the numbers are; '' where that is not known. */
  readonly asOf?: string;
  /** Some numbers rest on example values. */
  readonly example?: boolean;
  readonly parts: readonly Part[];
  /** What whoever presents it should know: date, filter, how it was counted. */
  readonly notes: readonly string[];
  /** The first slide, which is set otherwise. */
  readonly cover?: true;
}

/** A slide that is left out because the programme has nothing for it, and the reason in the deck's language. */
export interface LeftOut {
  readonly title: string;
  readonly reason: string;
}

export type Planned = Slide | LeftOut;

/** True for a slide that is left out of the deck. */
export function isLeftOut(planned: Planned): planned is LeftOut {
  return 'reason' in planned;
}
