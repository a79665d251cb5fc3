import { countsBy, type Count, type Dimension } from '../../domain/figures/aggregate';
import { noneKey } from '../../domain/figures/filter';
import { byKey, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import { categoryName } from '../../loc/category';
import { sentence } from '../../loc/sentence';
import { shareText, sumOfShares } from '../../loc/share';
import { statusMarks } from '../../loc/status';
import { shadesOf } from './colour';
import { colours, content, shortened } from './page';
import { heightOfRows, measuredRow } from './paging';
import type { Box, Cell, ChartPart, Colour, Part, Row, TextInLanguage } from './plan';
import { headRow } from './tables';
import { deckText, type DeckContext } from './context';
import { lineHeight } from './textWidth';

const legendWidths = [3.75, 1.7, 1.25];

/** A category as a slide shows it. */
interface Category extends Count<string> {
  readonly name: TextInLanguage;
  readonly colour: Colour;
}

/** The measures counted by one dimension, named and coloured. */
function categoriesOf(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
  shades: readonly Colour[] = [],
): readonly Category[] {
  const { programme, language, strings, accent } = context;
  const colourOf = (key: string, index: number): Colour => {
    if (dimension === 'status') return statusMarks[statuses.find((each) => each === key) ?? 'none'].light.slice(1);
    return key === noneKey ? colours.missing : (shades[index % shades.length] ?? accent);
  };
  return countsBy(programme, projects, dimension).map((count, index) => {
    const { text, lang } = categoryName(programme, dimension, count.key, language, strings);
    const code = dimension === 'theme' ? (byKey(programme, 'themes', count.key)?.value.code ?? '') : '';
    return {
      ...count,
      name: { text: [code, text].filter(Boolean).join(' '), lang },
      colour: colourOf(count.key, index),
    };
  });
}

/** Whether any of the measures has a value of a dimension. */
export function hasValues(
  projects: readonly Versioned<Project>[],
  dimension: Exclude<Dimension, 'status' | 'year'>,
): boolean {
  return projects.some(({ value }) => value[dimension] !== undefined);
}

/** One sentence with the numbers of a figure. */
export function sentenceOf(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
): TextInLanguage {
  const {
    strings: { figure, words },
  } = context;
  const part = ({ key, name, count }: Category): string =>
    dimension === 'status'
      ? figure.statusPart(count, words.statusesInText[statuses.find((each) => each === key) ?? 'none'](count))
      : figure.part(name.text, count);
  return deckText(
    context,
    figure.sentence(projects.length, categoriesOf(context, projects, dimension).map(part).join(', ')),
  );
}

/** Bars of measures counted by one dimension. */
export function bars(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
  title: string,
  box: Box,
): ChartPart {
  const categories = categoriesOf(context, projects, dimension);
  return {
    kind: 'bars',
    box,
    categories: categories.map(({ name }) => name.text),
    series: [{ name: context.deck.columns.count, values: categories.map(({ count }) => count) }],
    colours: categories.map(({ colour }) => colour),
    alt: `${sentence(title)} ${sentenceOf(context, projects, dimension).text}`,
  };
}

/**
 * A ring of measures counted by one dimension, their sum in its middle, and beside it the same as a table, which is its
 * legend; bars where it has no room.
 */
export function ring(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
  title: string,
): readonly Part[] {
  const { columns } = context.deck;
  const categories = categoriesOf(context, projects, dimension, shadesOf(context.accent));
  const box: Box = { x: content.x, y: content.y + 0.1, w: 4.8, h: 4.8 };
  const legends = (
    [
      [14, 2],
      [12, 2],
      [11, 1],
    ] as const
  ).map(([size, lines]) => ({ size, rows: legendRows(context, categories, dimension, size, lines) }));
  const legend = legends.find(({ rows }) => heightOfRows(rows) <= content.h - 0.4);
  if (!legend) return [bars(context, projects, dimension, title, content)];
  return [
    {
      kind: 'ring',
      box,
      categories: categories.map(({ name }) => name.text),
      series: [{ name: columns.count, values: categories.map(({ count }) => count) }],
      colours: categories.map(({ colour }) => colour),
      alt: `${sentence(title)} ${sentenceOf(context, projects, dimension).text}`,
    },
    ...largeNumber(context, projects, { x: box.x + 1.4, y: box.y + 1.8, w: 2, h: 1.2 }),
    { kind: 'table', x: content.x + content.w - 6.7, y: content.y + 0.4, widths: legendWidths, ...legend, alt: title },
  ];
}

/** The categories as a table's rows; a name gets so many lines at most. */
function legendRows(
  context: DeckContext,
  categories: readonly Category[],
  dimension: Dimension,
  size: number,
  lines: number,
): readonly Row[] {
  const {
    deck: { columns },
    strings: { figure },
    formats,
  } = context;
  const right = (text: string, bold = false): Cell => ({ ...deckText(context, text), align: 'right', bold });
  const room = { w: 3.2, h: lines * lineHeight({ size }) + 0.01 };
  const total = categories.reduce((sum, { count }) => sum + count, 0);
  return [
    headRow(
      [deckText(context, figure.dimensions[dimension]), right(columns.count), right(columns.share)],
      legendWidths,
      size,
    ),
    ...[
      ...categories.map(({ name, colour, count, share }): readonly Cell[] => [
        { ...name, text: shortened(name.text, room, { size }), mark: colour },
        right(formats.number(count)),
        right(shareText(share, figure.shares, formats)),
      ]),
      [
        { ...deckText(context, figure.total), bold: true },
        right(formats.number(total), true),
        right(sumOfShares(categories, figure.shares, formats), true),
      ],
    ].map((cells) => measuredRow(cells, legendWidths, size)),
  ];
}

/** Only the number of the measures: for a slide whose measures have no value of its dimension. */
export function onlyTotal(context: DeckContext, projects: readonly Versioned<Project>[]): readonly Part[] {
  return largeNumber(context, projects, { x: content.x, y: content.y + 0.3, w: 3, h: 1.2 });
}

/** How many measures there are, large. */
function largeNumber(
  { language, strings: { words }, formats }: DeckContext,
  projects: readonly Versioned<Project>[],
  { x, y, w }: Box,
): readonly Part[] {
  return [
    {
      kind: 'text',
      box: { x, y, w, h: 0.8 },
      paragraphs: [{ text: formats.number(projects.length), lang: language }],
      size: 44,
      bold: true,
      align: 'center',
      valign: 'middle',
    },
    {
      kind: 'text',
      box: { x, y: y + 0.8, w, h: 0.34 },
      paragraphs: [{ text: words.measures(projects.length), lang: language }],
      size: 14,
      align: 'center',
      colour: colours.subtle,
    },
  ];
}
