import { impactByCost, scaleSteps } from '../../domain/figures/aggregate';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { stepName } from '../../loc/setting';
import { mixed } from './colour';
import { cellMargin, colours, content, shortened } from './page';
import { heightOfRows, measuredRow } from './paging';
import type { Cell, Part, Row, TextInLanguage } from './plan';
import { footPart, headRow } from './tables';
import { lineHeight } from './textWidth';
import { deckText, type DeckContext, nameOf } from './context';

/** What a cell says of its measures: names, codes, or only how many there are. */
type CellContents = 'names' | 'codes' | 'counts';

const widths = [1.63, 2.1, 2.1, 2.1, 2.1, 2.1];
const room = content.h - 0.3;

/**
 * Impact against cost as a table: the measures by their names, or as much of them as a slide has room for, said under
 * it.
 */
export function matrixParts(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  title: string,
): readonly Part[] {
  const { deck } = context;
  const coded = projects.every(({ value }) => value.code !== '');
  const choices: readonly (readonly [CellContents, number])[] = [
    ['names', 12],
    ['names', 11],
    ...(coded
      ? ([
          ['codes', 14],
          ['codes', 12],
          ['codes', 11],
        ] as const)
      : []),
    ['counts', 14],
  ];
  const tables = choices.map(([contents, size]) => ({
    contents,
    size,
    rows: matrixRows(context, projects, contents, size),
  }));
  const fitting = tables.find(({ rows }) => heightOfRows(rows) <= room) ?? tables.at(-1);
  if (!fitting) return [];
  const rows = stretched(fitting.rows);
  const more = fitting.contents === 'codes' ? deck.codesOnly : fitting.contents === 'counts' ? deck.countsOnly : '';
  return [
    { kind: 'table', x: content.x, y: content.y, widths, rows, size: fitting.size, alt: title, grid: true },
    footPart(deckText(context, [deck.best, more].filter(Boolean).join(' ')), {
      ...content,
      y: content.y + heightOfRows(rows),
    }),
  ];
}

/** The rows under the headings made higher until they fill the slide. */
function stretched([head, ...rows]: readonly Row[]): readonly Row[] {
  const more = head ? (room - head.height - heightOfRows(rows)) / rows.length : 0;
  return [...(head ? [head] : []), ...rows.map((row) => ({ ...row, height: row.height + Math.max(0, more) }))];
}

function matrixRows(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  contents: CellContents,
  size: number,
): readonly Row[] {
  const { programme, accent, deck } = context;
  const { at } = impactByCost(projects);
  const step = (scale: 'impactSteps' | 'costClassSteps', value: number): string =>
    [value, stepName(programme, scale, value, context)].filter(Boolean).join(' ');
  // A heading gets so many lines: a city may have long names for its steps, and the matrix has one slide.
  const heading = (text: string, lines: number, column: number): TextInLanguage => {
    const font = { size, bold: true };
    return deckText(
      context,
      shortened(text, { w: (widths[column] ?? 0) - 2 * cellMargin.x - 0.02, h: lines * lineHeight(font) + 0.01 }, font),
    );
  };
  const head = headRow(
    [
      deckText(context, ''),
      ...scaleSteps.map((cost, column) => heading(deck.costColumn(step('costClassSteps', cost)), 2, column + 1)),
    ],
    widths,
    size,
  );
  const best = mixed(accent, colours.page, 0.85);
  return [
    head,
    ...[...scaleSteps].reverse().map((impact) => {
      const label: Cell = {
        ...heading(deck.impactRow(step('impactSteps', impact)), 3, 0),
        bold: true,
        fill: colours.band,
      };
      const cells = scaleSteps.map((cost): Cell => ({
        ...cellText(context, at(impact, cost), contents),
        ...(impact >= 4 && cost <= 2 && { fill: best }),
      }));
      return measuredRow([label, ...cells], widths, size);
    }),
  ];
}

function cellText(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  contents: CellContents,
): TextInLanguage {
  if (projects.length === 0) return deckText(context, '');
  if (contents === 'counts') return deckText(context, context.deck.inCell(projects.length));
  if (contents === 'codes') return deckText(context, projects.map(({ value }) => value.code).join(', '));
  const names = projects.map(({ value }) => nameOf(context, value));
  return {
    text: names.map(({ text }, index) => [projects[index]?.value.code, text].filter(Boolean).join(' ')).join('\n'),
    lang: names[0]?.lang ?? context.language,
  };
}
