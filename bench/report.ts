import { budgets, type BudgetName } from './budgets';
import type { DeckTime } from './deck';
import type { Times } from './firstContent';
import type { StormReport } from '../tests/storm';
import type { Script } from './weights';

/** A script of the package, and when it is asked for. */
export interface WeighedScript extends Script { readonly beforeBoard: boolean }

/** A minute in which tabs edited the same measures while the network and the server misbehaved. */
export interface Storm extends StormReport { readonly tabs: number; readonly rounds: number }

/** Everything one run of the bench found. */
export interface Results {
  readonly measuredAt: string;
  readonly machine: { readonly system: string; readonly cores: number; readonly node: string; readonly browser: string };
  readonly measured: Readonly<Record<BudgetName, number>>;
  readonly firstContent: { readonly board: Times; readonly empty: Times; readonly ratio: number };
  readonly scripts: readonly WeighedScript[];
  readonly decks: readonly DeckTime[];
  readonly storms: readonly Storm[];
}

type Row = readonly string[];
const names = Object.keys(budgets) as BudgetName[];
const isMet = (results: Results, name: BudgetName): boolean => results.measured[name] <= budgets[name].most;

/** The budgets that a run missed, and what a storm did wrong. */
export const missed = (results: Results): readonly string[] => [
  ...names.filter(name => !isMet(results, name)), ...results.storms.flatMap(({ wrongs }) => wrongs.slice(0, 5)),
];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const ms = (time: number): string => time.toFixed(0);

function budgetRows(results: Results): readonly Row[] {
  const amount = (name: BudgetName, value: number): string => {
    const { unit } = budgets[name];
    return `${unit === 'kB' ? value.toFixed(1) : value} ${unit}`;
  };
  return [
    ['Measured', 'Found', 'Budget', 'Verdict'],
    ...names.map(name => [
      budgets[name].what, amount(name, results.measured[name]), amount(name, budgets[name].most), isMet(results, name) ? 'met' : 'MISSED',
    ]),
  ];
}

function timeRows({ firstContent: { board, empty, ratio } }: Results): readonly Row[] {
  const row = (what: string, { min, median, max }: Times, beside: string): Row => [what, ms(min), ms(median), ms(max), beside];
  return [
    ['Cold, ms from navigation to first content', 'Min', 'Median', 'Max', 'Beside the empty one'],
    row('Board', board, `${ratio.toFixed(2)} times`), row('Empty web part', empty, '1'),
  ];
}

function scriptRows({ scripts }: Results): readonly Row[] {
  const role = ({ entry, charts, beforeBoard }: WeighedScript): string => (
    [entry && 'entry', beforeBoard && 'before the board', charts && 'charts'].filter(Boolean).join(', ')
  );
  return [['Script', 'kB gz', 'kB', 'When'], ...scripts.map(one => [one.name, kB(one.gzip), kB(one.bytes), role(one)])];
}

function deckRows({ decks }: Results): readonly Row[] {
  return [
    ['Deck, made in Node', 'Slides', 'kB', 'ms', 'As many empty slides, ms', 'Beside the empty ones'],
    ...decks.map(({ what, slides, bytes, deck, empty }) => [what, String(slides), kB(bytes), ms(deck), ms(empty), `${(deck / empty).toFixed(1)} times`]),
  ];
}

function stormRows({ storms }: Results): readonly Row[] {
  return [
    ['A minute of storm', 'Storms', 'Faults', 'Saved', 'Clashed and told', 'Failed and told', 'Created', 'Lost, doubled or overwritten'],
    ...storms.map(({ tabs, rounds, faults, saved, clashed, failed, created, wrongs }) => [`${tabs} tabs`, ...[rounds, faults, saved, clashed, failed, created, wrongs.length].map(String)]),
  ];
}

const tablesOf = (results: Results): readonly (readonly Row[])[] => [budgetRows(results), timeRows(results), deckRows(results), stormRows(results), scriptRows(results)];

function plain(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function markdown([head = [], ...rows]: readonly Row[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

function where({ measuredAt, machine, firstContent }: Results): string {
  const { system, cores, node, browser } = machine;
  const runs = `${firstContent.board.runs.length} cold loads each, in turn`;
  return `${measuredAt.slice(0, 10)}, ${system}, ${cores} cores, Node ${node}, browser ${browser}; ${runs}; 1 kB is 1,000 bytes.`;
}

/** The results for the terminal. */
export function asText(results: Results): string {
  return [where(results), ...tablesOf(results).map(plain)].join('\n\n');
}

/** The results as a page of the documentation. */
export function asPage(results: Results): string {
  const about = 'Written by `npm run bench -- --write`. Times depend on the machine and on what else it does; their ratio, taken in the same '
    + 'run, less so. Service, page and browser are on one machine, so no network is in them. Reads are counted as one wave while every answer '
    + 'is held back: a read that starts after an answer has waited for one.';
  return `${['# Bench', about, where(results), ...tablesOf(results).map(markdown)].join('\n\n')}\n`;
}
