import { budgets, goals, type BudgetName } from './budgets';
import type { DeckTime } from './deck';
import type { Edits } from './edits';
import type { Times, Way } from './firstContent';
import type { ListTimes, Scale } from './scale';
import type { StormReport } from '../tests/storm';
import type { Script } from './weights';

/** A script of the package, and when it is asked for. */
export interface WeighedScript extends Script {
  readonly beforeBoard: boolean;
}

/** A minute in which tabs edited the same measures while the network and the server misbehaved. */
export interface Storm extends StormReport {
  readonly tabs: number;
  readonly rounds: number;
}

/** The first content of the board beside an empty web part on the same page, in one way of starting. */
export interface Start {
  readonly way: Way;
  readonly board: Times;
  readonly empty: Times;
  readonly ratio: number;
}

/**
 * What one thing brings over the network: the package's files in bytes gzipped, requests of REST in bytes of their
 * answers.
 */
export interface Traffic {
  readonly what: string;
  readonly files: number;
  readonly fileBytes: number;
  readonly requests: number;
  readonly bytes: number;
}

/** Everything one run of the bench found. */
export interface Results {
  readonly measuredAt: string;
  readonly machine: {
    readonly system: string;
    readonly cores: number;
    readonly node: string;
    readonly browser: string;
  };
  readonly measured: Readonly<Record<BudgetName, number>>;
  readonly starts: readonly Start[];
  readonly traffic: readonly Traffic[];
  readonly edits: Edits;
  readonly scales: readonly Scale[];
  readonly scripts: readonly WeighedScript[];
  readonly decks: readonly DeckTime[];
  readonly storms: readonly Storm[];
}

type Row = readonly string[];
const names = Object.keys(budgets) as BudgetName[];
const isMet = (results: Results, name: BudgetName): boolean => results.measured[name] <= budgets[name].most;

/** The budgets that a run missed, and what a storm did wrong. */
export const missed = (results: Results): readonly string[] => [
  ...names.filter((name) => !isMet(results, name)),
  ...results.storms.flatMap(({ wrongs }) => wrongs.slice(0, 5)),
];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const ms = (time: number): string => time.toFixed(0);

function budgetRows(results: Results): readonly Row[] {
  const amount = (name: BudgetName, value: number): string => {
    const { unit } = budgets[name];
    return `${unit === 'kB' ? value.toFixed(1) : unit === 'times' ? value.toFixed(3) : value} ${unit}`;
  };
  return [
    ['Measured', 'Found', 'Budget', 'Verdict'],
    ...names.map((name) => [
      budgets[name].what,
      amount(name, results.measured[name]),
      amount(name, budgets[name].most),
      isMet(results, name) ? 'met' : 'MISSED',
    ]),
  ];
}

function startRows({ starts }: Results): readonly Row[] {
  const rows = starts.map(({ way: { start, slower }, board, empty, ratio }) => [
    `${start}${slower > 1 ? `, processor ${slower} times slower` : ''}`,
    `${ms(board.min)} / ${ms(board.median)} / ${ms(board.max)}`,
    `${ms(empty.min)} / ${ms(empty.median)} / ${ms(empty.max)}`,
    `${ratio.toFixed(2)} times`,
    `${goals[start]} times`,
    ratio <= goals[start] ? 'reached' : 'not reached',
  ]);
  return [
    ['Navigation to first content, ms (min / median / max)', 'Board', 'Empty web part', 'Beside it', 'Goal', ''],
    ...rows,
  ];
}

function trafficRows({ traffic }: Results): readonly Row[] {
  return [
    ['Over the network', 'Files of the package', 'kB gz', 'REST requests', 'kB of answers'],
    ...traffic.map(({ what, files, fileBytes, requests, bytes }) => [
      what,
      String(files),
      kB(fileBytes),
      String(requests),
      kB(bytes),
    ]),
  ];
}

const listCells = ({ rows, filter, sort, nodes }: ListTimes): Row => [ms(rows), ms(filter), ms(sort), String(nodes)];

function scaleRows({ scales }: Results): readonly Row[] {
  const [least, most] = [scales[0], scales.at(-1)];
  const times = (small: number, large: number): string => `${(large / small).toFixed(1)} times`;
  const growth = (small: ListTimes, large: ListTimes): Row =>
    (['rows', 'filter', 'sort', 'nodes'] as const).map((name) => times(small[name], large[name]));
  return [
    ['List of so many measures, ms', 'First rows', 'Filter', 'Sort', 'Nodes', 'Board', 'Nodes of the board'],
    ...scales.flatMap(({ measures, ours, detailsList }) => [
      [`${measures}: ours`, ...listCells(ours), ms(ours.board), String(ours.boardNodes)],
      [`${measures}: DetailsList`, ...listCells(detailsList), '', ''],
    ]),
    ...(least && most
      ? [
          [
            `${least.measures} to ${most.measures}: ours`,
            ...growth(least.ours, most.ours),
            times(least.ours.board, most.ours.board),
            times(least.ours.boardNodes, most.ours.boardNodes),
          ],
          [
            `${least.measures} to ${most.measures}: DetailsList`,
            ...growth(least.detailsList, most.detailsList),
            '',
            '',
          ],
        ]
      : []),
  ];
}

function editRows({ edits: { edits, before, after } }: Results): readonly Row[] {
  return [
    [`${edits} edits on the board`, 'kB of values held', 'Nodes', 'Listeners'],
    ['before', kB(before.heap), String(before.nodes), String(before.listeners)],
    ['after', kB(after.heap), String(after.nodes), String(after.listeners)],
  ];
}

function scriptRows({ scripts }: Results): readonly Row[] {
  const role = ({ entry, charts, beforeBoard }: WeighedScript): string =>
    [entry && 'entry', beforeBoard && 'before the board', charts && 'charts'].filter(Boolean).join(', ');
  return [
    ['Script', 'kB gz', 'kB', 'When'],
    ...scripts.map((one) => [one.name, kB(one.gzip), kB(one.bytes), role(one)]),
  ];
}

function deckRows({ decks }: Results): readonly Row[] {
  return [
    ['Deck, made in Node', 'Slides', 'kB', 'ms', 'As many empty slides, ms', 'Beside the empty ones'],
    ...decks.map(({ what, slides, bytes, deck, empty }) => [
      what,
      String(slides),
      kB(bytes),
      ms(deck),
      ms(empty),
      `${(deck / empty).toFixed(1)} times`,
    ]),
  ];
}

function stormRows({ storms }: Results): readonly Row[] {
  return [
    [
      'A minute of storm',
      'Storms',
      'Faults',
      'Saved',
      'Clashed and told',
      'Failed and told',
      'Created',
      'Lost, doubled or overwritten',
    ],
    ...storms.map(({ tabs, rounds, faults, saved, clashed, failed, created, wrongs }) => [
      `${tabs} tabs`,
      ...[rounds, faults, saved, clashed, failed, created, wrongs.length].map(String),
    ]),
  ];
}

const tablesOf = (results: Results): readonly (readonly Row[])[] => [
  budgetRows(results),
  startRows(results),
  trafficRows(results),
  scaleRows(results),
  editRows(results),
  deckRows(results),
  stormRows(results),
  scriptRows(results),
];

function plain(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function markdown([head = [], ...rows]: readonly Row[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function where({ measuredAt, machine, starts }: Results): string {
  const { system, cores, node, browser } = machine;
  const runs = `${starts[0]?.board.runs.length} loads each, in turn`;
  return `${measuredAt.slice(0, 10)}, ${system}, ${cores} cores, Node ${node}, browser ${browser}; ${runs}; 1 kB is 1,000 bytes.`;
}

/** The results for the terminal. */
export function asText(results: Results): string {
  return [where(results), ...tablesOf(results).map(plain)].join('\n\n');
}

/** The results as a page of the documentation. */
export function asPage(results: Results): string {
  const about =
    'Written by `npm run bench -- --write`. Times depend on the machine and on what else it does; their ratio, taken in the same ' +
    'run, less so. Service, page and browser are on one machine, so no network is in them. Reads are counted as one wave while every answer ' +
    'is held back: a read that starts after an answer has waited for one. A warm start is the third in a browser: it has the files, compiled, ' +
    "and the last copy. The empty web part waits for React as SharePoint's own page does. Long lists stand beside a page with nothing but Fluent's DetailsList of the same rows, read in one request; its rows are drawn as one " +
    'scrolls, ours 500 at once, so that they can be searched, copied and read out, and the board draws 60 cards a column. What the page holds is ' +
    'counted in a heap snapshot, without code that the browser compiles as it goes.';
  return `${['# Bench', about, where(results), ...tablesOf(results).map(markdown)].join('\n\n')}\n`;
}
