import type { RowNumber } from '../../domain/key';
import type { BadCell, Kind, Lacks } from '../../domain/programme';
import type { Zone } from './zone';

/** What a cell needs to be understood: the rows that lookups point at, the site's time zone, what its lists lack. */
export interface CellContext {
  readonly zone: Zone;
  readonly lacks: Lacks;
  /** Lists of which this reader is not given all rows: what points into them is empty, and not called wrong. */
  readonly partly?: ReadonlySet<Kind>;
  /** What the reader is called, as rows name who changed them last. */
  readonly me?: string;
  /** What is known of columns of rich text; without it every text is taken as it is. */
  readonly rich?: RichTexts;
  isThere(kind: Kind, id: RowNumber): boolean;
  /** Notes a row made since the lists were read. */
  remember(kind: Kind, id: RowNumber): void;
}

/** A column of text that a list keeps as rich text: the property, and the column's internal name and title. */
export interface RichColumn {
  readonly property: string;
  readonly name: string;
  readonly title: string;
}

/** What is known of columns of text that people have turned into rich text; it grows as lists are asked. */
export interface RichTexts {
  /** The lists that were asked, with their columns of rich text. */
  readonly lists: Map<Kind, readonly RichColumn[]>;
  /** The lists that did not tell of their columns when they were last asked. */
  readonly untold: Set<Kind>;
  /** Texts of cells as they were formatted, by row, column and text. */
  readonly formatted: Map<string, string>;
  /** Texts that stood in cells letter for letter, by row and column: those that the two kinds of columns read apart. */
  readonly plain: Map<string, Set<string>>;
  /** What was written from here as a text and stands in its cell as elements, by row, column and what stands there. */
  readonly written: Map<string, string>;
  /** There once a list was asked. */
  convert: { plainOf(raw: string): string; richOf(text: string): string } | undefined;
}

/** What a cell holds; one that cannot be read may have words that are to be written again as they stand. */
export type Cell<T> = { readonly value: T } | { readonly problem: BadCell['problem']; readonly unread?: string };

/** What a person can say of a column in a list's schema. */
export interface ColumnOptions {
  readonly description?: string;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  /** Left out of SharePoint's own forms. */
  readonly hidden?: boolean;
  /** Of a lookup: the row it points at cannot be deleted while this one is there. */
  readonly restrict?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/**
 * A kind of column: how SharePoint makes it, and how its cells are read and written. Its internal name is that of the
 * property, in PascalCase.
 */
export interface Column<T> {
  readonly title: string;
  readonly options: ColumnOptions;
  /** SharePoint's field type and what is particular to it, as attributes of the field XML. */
  readonly xml: Readonly<Record<string, string>>;
  readonly choices?: readonly string[];
  /** What a row made in SharePoint's form starts with, as field XML has it. */
  readonly initial?: string;
  readonly target?: Kind;
  /** What REST calls the cell, beside the internal name. */
  readonly restSuffix: '' | 'Id';
  /** Sub-properties that have to be asked for with $expand. */
  readonly expanded?: readonly string[];
  readonly empty: T;
  read(raw: unknown, cellContext: CellContext): Cell<T>;
  write(value: T, cellContext: CellContext): unknown;
}

/** True for a column that SharePoint has to index, by our wish or because what it guards needs one. */
export function isIndexed({ options: { indexed, unique, restrict } }: Pick<Column<unknown>, 'options'>): boolean {
  return [indexed, unique, restrict].includes(true);
}

/** The internal name of the column that holds a property: statusDate -> StatusDate. */
export function internalName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}
