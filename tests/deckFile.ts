import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

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
  readonly counts: readonly (readonly [string, number])[];
  readonly series: number;
}

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
  isArray: (name) => /^(a:p|a:r|a:t|a:tr|a:tc|p:sp|p:pic|p:graphicFrame|c:ser|c:pt|Relationship)$/.test(name),
});
const emu = 914400;

/** Reads a presentation. Throws where a part is not well-formed XML. */
export function readDeck(bytes: Uint8Array): DeckFile {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const valid = XMLValidator.validate(xml);
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg} (line ${valid.err.line})`);
  }
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return { parts, slides: Array.from({ length: count }, (_, index) => readSlide(parts, index + 1)) };
}

function readSlide(parts: ReadonlyMap<string, string>, number: number): SlideFile {
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
    charts: frames.flatMap((one) => (isTable(one) ? [] : [{ ...frame(one), ...chartOf(parts, number, one) }])),
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
      (typeof paragraph === 'object' ? list(paragraph, 'a:r') : []).map((run) => texts(run, 'a:t').join('')).join(''),
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

/** A chart's categories and numbers, from the part that the frame refers to. */
function chartOf(parts: ReadonlyMap<string, string>, slide: number, one: Node): Pick<DrawnChart, 'counts' | 'series'> {
  const rels = list(
    at(parser.parse(parts.get(`ppt/slides/_rels/slide${slide}.xml.rels`) ?? '') as Node, 'Relationships'),
    'Relationship',
  );
  const id = at(one, 'a:graphic', 'a:graphicData', 'c:chart')['@r:id'];
  const target = String(rels.find((rel) => rel['@Id'] === id)?.['@Target'])
    .replace('..', 'ppt')
    .replace(/^\//, '');
  const area = at(parser.parse(parts.get(target) ?? '') as Node, 'c:chartSpace', 'c:chart', 'c:plotArea');
  const series = list('c:barChart' in area ? at(area, 'c:barChart') : at(area, 'c:doughnutChart'), 'c:ser');
  const points = (each: Node, ...path: readonly string[]): readonly string[] =>
    list(at(each, ...path), 'c:pt').map((point) => String(point['c:v']));
  return {
    series: series.length,
    counts: series.flatMap((each) => {
      const names =
        'c:strRef' in at(each, 'c:cat')
          ? points(each, 'c:cat', 'c:strRef', 'c:strCache')
          : points(each, 'c:cat', 'c:multiLvlStrRef', 'c:multiLvlStrCache', 'c:lvl');
      return points(each, 'c:val', 'c:numRef', 'c:numCache').map(
        (value, index) => [names[index] ?? '', Number(value)] as const,
      );
    }),
  };
}
