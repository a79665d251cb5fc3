import { countsBy, type Count, type Dimension } from '../../domain/aggregate';
import { none } from '../../domain/filter';
import { byKey, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import { categoryName } from '../../loc/category';
import { statusMarks } from '../../loc/status';
import { clean } from '../clean';
import { shadesOf } from './colour';
import { colours, content } from './page';
import { measuredRow } from './paging';
import type { Box, Cell, ChartPart, Colour, Part, Said } from './plan';
import { headRow } from './tables';
import { own, type Telling } from './telling';

/** A category as a slide shows it. */
interface Category extends Count<string> {
  readonly name: Said;
  readonly colour: Colour;
}

/** The measures counted by one dimension, named and coloured. */
function categoriesOf(telling: Telling, projects: readonly Versioned<Project>[], dimension: Dimension, shades: readonly Colour[] = []): readonly Category[] {
  const { programme, language, strings, accent } = telling;
  return countsBy(programme, projects, dimension).map((count, index) => {
    const { text, lang } = categoryName(programme, dimension, count.key, language, strings);
    const code = dimension === 'theme' ? clean(byKey(programme, 'themes', count.key)?.value.code ?? '') : '';
    return { ...count, name: { text: [code, clean(text)].filter(Boolean).join(' '), lang }, colour: colourOf(dimension, count.key, index) };
  });

  function colourOf(of: Dimension, key: string, index: number): Colour {
    if (of === 'status') return statusMarks[statuses.find((each) => each === key) ?? 'none'].light.slice(1);
    if (key === none) return colours.missing;
    return shades[index % shades.length] ?? accent;
  }
}

/** Whether any of the measures has a value of a dimension. */
export function hasValues(projects: readonly Versioned<Project>[], dimension: Exclude<Dimension, 'status' | 'year'>): boolean {
  return projects.some(({ value }) => value[dimension] !== undefined);
}

/** One sentence with the numbers of a figure. */
export function sentenceOf(telling: Telling, projects: readonly Versioned<Project>[], dimension: Dimension): Said {
  const { strings: { figure, words } } = telling;
  const part = ({ key, name, count }: Category): string =>
    dimension === 'status' ? figure.statusPart(count, words.statusesInText[statuses.find((each) => each === key) ?? 'none']) : figure.part(name.text, count);
  return own(telling, figure.sentence(projects.length, categoriesOf(telling, projects, dimension).map(part).join(', ')));
}

/** Bars of measures counted by one dimension. */
export function bars(telling: Telling, projects: readonly Versioned<Project>[], dimension: Dimension, title: string, box: Box): ChartPart {
  const categories = categoriesOf(telling, projects, dimension);
  return {
    kind: 'bars',
    box,
    categories: categories.map(({ name }) => name.text),
    series: [{ name: telling.deck.columns.count, values: categories.map(({ count }) => count) }],
    colours: categories.map(({ colour }) => colour),
    alt: `${title}. ${sentenceOf(telling, projects, dimension).text}`
  };
}

/** A ring of measures counted by one dimension, their sum in its middle, and beside it the same as a table, which is its legend. */
export function ring(telling: Telling, projects: readonly Versioned<Project>[], dimension: Dimension, title: string): readonly Part[] {
  const { deck: { columns }, strings: { figure }, formats } = telling;
  const categories = categoriesOf(telling, projects, dimension, shadesOf(telling.accent));
  const box: Box = { x: content.x, y: content.y + 0.1, w: 4.8, h: 4.8 };
  const widths = [3.75, 1.7, 1.25];
  const right = (text: string): Cell => ({ ...own(telling, text), align: 'right' });
  const head = headRow([own(telling, figure.dimensions[dimension]), right(columns.count), right(columns.share)], widths, 14);
  const rows = [
    ...categories.map(({ name, colour, count, share }): readonly Cell[] => [{ ...name, mark: colour }, right(formats.number(count)), right(formats.number(share))]),
    [{ ...own(telling, figure.total), bold: true }, { ...right(formats.number(projects.length)), bold: true }, { ...right(formats.number(100)), bold: true }]
  ].map((cells) => measuredRow(cells, widths, 14));
  return [
    {
      kind: 'ring', box, categories: categories.map(({ name }) => name.text), series: [{ name: columns.count, values: categories.map(({ count }) => count) }],
      colours: categories.map(({ colour }) => colour), alt: `${title}. ${sentenceOf(telling, projects, dimension).text}`
    },
    ...sum(telling, projects, { x: box.x + 1.4, y: box.y + 1.8, w: 2, h: 1.2 }),
    { kind: 'table', x: content.x + content.w - 6.7, y: content.y + 0.4, widths, rows: [head, ...rows], size: 14, alt: title }
  ];
}

/** The number of the measures alone, where there is nothing to count them by. */
export function onlyTotal(telling: Telling, projects: readonly Versioned<Project>[]): readonly Part[] {
  return sum(telling, projects, { x: content.x, y: content.y + 0.3, w: 3, h: 1.2 });
}

/** How many measures there are, large. */
function sum({ language, strings: { words }, formats }: Telling, projects: readonly Versioned<Project>[], { x, y, w }: Box): readonly Part[] {
  return [
    { kind: 'text', box: { x, y, w, h: 0.8 }, paragraphs: [{ text: formats.number(projects.length), lang: language }], size: 44, bold: true, align: 'center', valign: 'middle' },
    { kind: 'text', box: { x, y: y + 0.8, w, h: 0.34 }, paragraphs: [{ text: words.measures(projects.length), lang: language }], size: 14, align: 'center', colour: colours.subtle }
  ];
}
