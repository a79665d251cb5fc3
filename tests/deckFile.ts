import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A shape, table, chart or picture on a slide, in inches. */
export interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface DrawnTable extends Drawn {
  readonly rows: readonly (readonly string[])[];
  readonly headings: { readonly row: boolean; readonly column: boolean };
}

export interface DrawnChart extends Drawn {
  /** The numbers that are drawn, with their categories, series by series. */
  readonly counts: readonly (readonly [string, number])[];
  readonly series: number;
  /** What is drawn as rows: the names of the series, then each category with its numbers, undefined where none is. */
  readonly drawn: Sheet;
  /** The same as the workbook behind the chart has it. */
  readonly sheet: Sheet;
  /** The workbook itself. */
  readonly workbook: Uint8Array;
}

/** Rows of texts and numbers. */
export type Sheet = readonly (readonly (string | number | undefined)[])[];

/** A slide as its XML has it. */
export interface SlideFile {
  readonly xml: string;
  readonly title: string;
  /** Every text of the slide, a line each. */
  readonly text: string;
  readonly all: readonly Drawn[];
  readonly tables: readonly DrawnTable[];
  readonly charts: readonly DrawnChart[];
  readonly notes: string;
}

/** A presentation's parts by name, and its slides in order. */
export interface DeckFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly SlideFile[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  preserveOrder: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => /^(a:p|a:r|a:t|a:tr|a:tc|p:sp|p:pic|p:graphicFrame|c:ser|c:pt|Relationship|si|row|c)$/.test(name),
});
const emu = 914400;

/** Reads a presentation. Throws where a part of it, or of a workbook in it, is not well-formed XML. */
export function readDeck(bytes: Uint8Array): DeckFile {
  const files = unzipSync(bytes);
  const parts = wellFormed(files);
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return { parts, slides: Array.from({ length: count }, (_, index) => readSlide(files, parts, index + 1)) };
}

/** The parts of a file as texts. Throws where one is not well-formed XML; a sign that XML cannot hold is enough. */
function wellFormed(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const strict = new SaxesParser({ xmlns: true });
    strict.on('error', ({ message }) => {
      throw new Error(`${name}: ${message}`);
    });
    strict.write(xml).close();
  }
  return parts;
}

function readSlide(
  files: Readonly<Record<string, Uint8Array>>,
  parts: ReadonlyMap<string, string>,
  number: number,
): SlideFile {
  const xml = parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  const tree = at(parser.parse(xml) as Node, 'p:sld', 'p:cSld', 'p:spTree');
  const shapes = list(tree, 'p:sp');
  const frames = list(tree, 'p:graphicFrame');
  const titles = shapes.filter((shape) => at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')['@type'] === 'title');
  return {
    xml,
    title: titles.map((shape) => textOf(at(shape, 'p:txBody'))).join('|'),
    text: [...shapes.map((shape) => textOf(at(shape, 'p:txBody'))), ...frames.flatMap(tableRows).flat()].join('\n'),
    all: [
      ...shapes.map((shape) => placed(shape, 'p:nvSpPr')),
      ...list(tree, 'p:pic').map((picture) => placed(picture, 'p:nvPicPr')),
      ...frames.map(frame),
    ],
    tables: frames.flatMap((one) =>
      isTable(one) ? [{ ...frame(one), rows: tableRows(one), headings: headings(one) }] : [],
    ),
    charts: frames.flatMap((one) => (isTable(one) ? [] : [{ ...frame(one), ...chartOf(files, parts, number, one) }])),
    notes: textOf(
      list(
        at(
          parser.parse(parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? '') as Node,
          'p:notes',
          'p:cSld',
          'p:spTree',
        ),
        'p:sp',
      ).map((shape) => at(shape, 'p:txBody'))[1] ?? {},
    ),
  };
}

function at(node: Node, ...path: readonly string[]): Node {
  return path.reduce<Node>(
    (found, name) => (typeof found[name] === 'object' && found[name] !== null ? (found[name] as Node) : {}),
    node,
  );
}

function texts(node: Node, name: string): readonly string[] {
  return (node[name] as readonly string[] | undefined) ?? [];
}

function list(node: Node, name: string): readonly Node[] {
  return (node[name] as readonly Node[] | undefined) ?? [];
}

function textOf(body: Node): string {
  return list(body, 'a:p')
    .map((paragraph) =>
      (typeof paragraph === 'object' ? list(paragraph, 'a:r') : [])
        .map((run) => texts(run, 'a:t').join(''))
        .join('a:br' in paragraph ? '\n' : ''),
    )
    .join('\n');
}

function placed(shape: Node, naming: string): Drawn {
  return { ...named(at(shape, naming, 'p:cNvPr')), ...box(at(shape, 'p:spPr', 'a:xfrm')) };
}

function frame(one: Node): Drawn {
  const rows = list(at(one, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr');
  const own = box(at(one, 'p:xfrm'));
  const height = rows.reduce((sum, row) => sum + Number(row['@h']), 0) / emu;
  return { ...named(at(one, 'p:nvGraphicFramePr', 'p:cNvPr')), ...own, h: isTable(one) ? height : own.h };
}

function named(properties: Node): Pick<Drawn, 'id' | 'name' | 'alt'> {
  return {
    id: String(properties['@id']),
    name: String(properties['@name']),
    alt: typeof properties['@descr'] === 'string' ? properties['@descr'] : '',
  };
}

function box(transform: Node): Pick<Drawn, 'x' | 'y' | 'w' | 'h'> {
  const [off, ext] = [at(transform, 'a:off'), at(transform, 'a:ext')];
  return {
    x: Number(off['@x']) / emu,
    y: Number(off['@y']) / emu,
    w: Number(ext['@cx']) / emu,
    h: Number(ext['@cy']) / emu,
  };
}

function isTable(one: Node): boolean {
  return 'a:tbl' in at(one, 'a:graphic', 'a:graphicData');
}

function headings(one: Node): DrawnTable['headings'] {
  const properties = at(one, 'a:graphic', 'a:graphicData', 'a:tbl', 'a:tblPr');
  return { row: properties['@firstRow'] === '1', column: properties['@firstCol'] === '1' };
}

function tableRows(one: Node): readonly (readonly string[])[] {
  return list(at(one, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr').map((row) =>
    list(row, 'a:tc').map((cell) => textOf(at(cell, 'a:txBody'))),
  );
}

/** A chart's categories and numbers, from the part that the frame refers to, and from the workbook of that part. */
function chartOf(
  files: Readonly<Record<string, Uint8Array>>,
  parts: ReadonlyMap<string, string>,
  slide: number,
  one: Node,
): Omit<DrawnChart, keyof Drawn> {
  const id = String(at(one, 'a:graphic', 'a:graphicData', 'c:chart')['@r:id']);
  const part = targetOf(parts, `ppt/slides/slide${slide}.xml`, id);
  const space = at(parser.parse(parts.get(part) ?? '') as Node, 'c:chartSpace');
  const area = at(space, 'c:chart', 'c:plotArea');
  const series = list('c:barChart' in area ? at(area, 'c:barChart') : at(area, 'c:doughnutChart'), 'c:ser');
  const names =
    'c:strRef' in at(series[0] ?? {}, 'c:cat') ? strings : ['c:multiLvlStrRef', 'c:multiLvlStrCache', 'c:lvl'];
  const categories = points(series[0] ?? {}, 'c:cat', ...names);
  const values = series.map((each) => points(each, 'c:val', 'c:numRef', 'c:numCache'));
  const numberAt = (all: ReadonlyMap<number, string>, row: number): number | undefined =>
    all.has(row) ? Number(all.get(row)) : undefined;
  const rows = [...categories].map(([row, name]) => [name, ...values.map((all) => numberAt(all, row))] as const);
  const workbook = files[targetOf(parts, part, String(at(space, 'c:externalData')['@r:id']))] ?? new Uint8Array();
  return {
    series: series.length,
    counts: values.flatMap((all) =>
      [...all].map(([row, value]) => [categories.get(row) ?? '', Number(value)] as const),
    ),
    drawn: [[' ', ...series.map((each) => points(each, 'c:tx', ...strings).get(0) ?? '')], ...rows],
    sheet: readSheet(workbook),
    workbook,
  };
}

const strings = ['c:strRef', 'c:strCache'];

/** The points of a chart by their places; one that is not there has none. */
function points(series: Node, ...path: readonly string[]): ReadonlyMap<number, string> {
  return new Map(list(at(series, ...path), 'c:pt').map((point) => [Number(point['@idx']), String(point['c:v'])]));
}

/** The part that another one refers to by an id of its relations. */
function targetOf(parts: ReadonlyMap<string, string>, from: string, id: string): string {
  const rels = parts.get(from.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  const all = list(at(parser.parse(rels) as Node, 'Relationships'), 'Relationship');
  const target = String(all.find((rel) => rel['@Id'] === id)?.['@Target']);
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

/** The sheet of a workbook, its texts as Excel reads them. Throws where the workbook is not well-formed. */
function readSheet(workbook: Uint8Array): Sheet {
  const parts = wellFormed(unzipSync(workbook));
  const shared = list(at(parser.parse(parts.get('xl/sharedStrings.xml') ?? '') as Node, 'sst'), 'si').map((each) => {
    const text = each.t as Node | string | undefined;
    const letters = typeof text === 'object' ? ((text['#text'] as string | undefined) ?? '') : (text ?? '');
    return letters.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  });
  const rows = list(
    at(parser.parse(parts.get('xl/worksheets/sheet1.xml') ?? '') as Node, 'worksheet', 'sheetData'),
    'row',
  ).map(
    (row) =>
      new Map(
        list(row, 'c').map((cell) => [
          String(cell['@r']).charCodeAt(0) - 'A'.charCodeAt(0),
          cell['@t'] === 's' ? shared[Number(cell.v)] : cell.v === '' ? undefined : Number(cell.v),
        ]),
      ),
  );
  const width = Math.max(...rows.map((row) => Math.max(...row.keys()) + 1));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row.get(index)));
}
