import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { packageReader } from '../dev/workbench/packageFile';
import { startWorkbench } from '../tests/e2e/workbench';
import { budgets } from './budgets';
import { storm, type StormReport } from '../tests/storm';
import { deckTimes, type DeckTime } from './deck';
import { measureEdits, type Edits } from './edits';
import {
  lateReads,
  load,
  loadHeldBack,
  loadPair,
  timesOf,
  type Load,
  type Pair,
  type Subject,
  type Way,
} from './firstContent';
import { fillUpTo } from './measures';
import { asPage, asText, missed, type Results, type Storm, type Traffic } from './report';
import { scales, type Scale } from './scale';
import { readScripts, weightOf } from './weights';
import { writeYardstick } from './yardstick';

const root = path.resolve(__dirname, '..');
const local = path.join(root, '.local');
const measures = 100;
const runs = 7;
const ways: readonly Way[] = [
  { start: 'cold', slower: 1 },
  { start: 'warm', slower: 1 },
  { start: 'cold', slower: 4 },
  { start: 'warm', slower: 4 },
];
const productMark = 'digitiekartta:content';

interface Visits {
  readonly pairs: readonly Pair[];
  readonly heldBack: Load;
  readonly overview: Load;
  readonly edits: Edits;
  readonly scales: readonly Scale[];
  readonly browser: string;
}

/** Opens the board, the empty web part and the overview in one browser, each from a workbench of the same kind. */
async function visitAll(): Promise<Visits> {
  const empty = path.join(local, 'empty.sppkg');
  writeYardstick('emptyWebPart', empty);
  const ends: (() => Promise<void>)[] = [];
  try {
    const browser = await chromium.launch({
      executablePath: process.env['BROWSER_PATH'] ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    ends.push(() => browser.close());
    const filled = await startWorkbench();
    ends.push(filled.stop);
    const bare = await startWorkbench(['--empty', '--package', empty]);
    ends.push(bare.stop);
    await fillUpTo(measures, { siteUrl: `${filled.origin}/sites/digi` });
    const board: Subject = { url: `${filled.origin}/#/projects?all=1`, mark: productMark, shows: '[data-card]' };
    const pairs: Pair[] = [];
    for (const way of ways) {
      console.log(`  ${way.start}, processor ${way.slower === 1 ? 'as it is' : `${way.slower} times slower`} ...`);
      pairs.push(
        await loadPair(
          browser,
          board,
          { url: `${bare.origin}/`, mark: 'empty:content', shows: '[data-empty]' },
          way,
          runs,
        ),
      );
    }
    const overview = await load(browser, { url: `${filled.origin}/#/overview`, mark: productMark, shows: 'figure' });
    const heldBack = await loadHeldBack(browser, board);
    console.log('  edits ...');
    const edits = await measureEdits(browser, `${filled.origin}/?bar=0&user=lead#/projects?year=2024`);
    for (const end of ends.splice(1)) await end();
    console.log('  long lists ...');
    return { pairs, overview, heldBack, edits, scales: await scales(browser), browser: browser.version() };
  } finally {
    for (const end of ends) await end();
  }
}

/**
 * What comes over the network: of several loads the one that asked for most. The package's files weigh what they do
 * gzipped, answers what they are.
 */
function trafficOf({ pairs, edits }: Visits, gzipOf: (file: string) => number): readonly Traffic[] {
  const loads = ways
    .filter(({ slower }) => slower === 1)
    .flatMap(({ start }) => {
      const all = pairs.find(({ way }) => way.start === start && way.slower === 1)?.product ?? [];
      const most = [...all].sort((a, b) => b.reads.length - a.reads.length)[0];
      if (!most) return [];
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
      return [
        {
          what: `${start} load of the board, ${measures} measures`,
          files: most.fetched.length,
          fileBytes: sum(most.fetched.map(gzipOf)),
          requests: most.reads.length,
          bytes: sum(most.reads.map(({ bytes }) => bytes)),
        },
      ];
    });
  return [
    ...loads,
    {
      what: `One edit: ${edits.requests.join(', ')}`,
      files: 0,
      fileBytes: 0,
      requests: edits.requests.length,
      bytes: edits.bytes,
    },
  ];
}

/**
 * Puts what the browser did beside what the package holds; of several loads the worst counts. Throws when the two are
 * not of one build.
 */
function resultsOf(visits: Visits, decks: readonly DeckTime[], storms: readonly Storm[]): Results {
  const { pairs, overview, heldBack, edits, scales: lists, browser } = visits;
  const boards = pairs.flatMap(({ product }) => product);
  const scripts = readScripts(packageReader(path.join(root, 'sharepoint', 'solution', 'digitiekartta.sppkg'))());
  const beforeBoard = new Set(boards.flatMap((one) => one.scripts));
  const beforeAny = new Set([...beforeBoard, ...overview.scripts]);
  const packed = new Set(scripts.map(({ file }) => file));
  if (![...beforeAny, ...overview.laterScripts].every((file) => packed.has(file))) {
    throw new Error('The package was built anew while it was measured: run the bench again.');
  }
  // What the overview fetches once it stands is what its figures need, whatever the bundler has put into it.
  const weighed = scripts.map((one) => ({
    ...one,
    charts: one.charts || overview.laterScripts.includes(one.file),
    beforeBoard: beforeBoard.has(one.file),
  }));
  const charts = weighed.filter((one) => one.charts);
  return {
    measuredAt: new Date().toISOString(),
    machine: { system: `${os.type()} ${os.arch()}`, cores: os.cpus().length, node: process.versions.node, browser },
    measured: {
      entry: weightOf(scripts.filter(({ entry }) => entry)),
      startup: weightOf(scripts.filter(({ file }) => beforeBoard.has(file))),
      charts: weightOf(charts),
      chartsBeforeContent: charts.filter(({ file }) => beforeAny.has(file)).length,
      reads: Math.max(...[...boards, heldBack].map(({ reads }) => reads.length)),
      lateReads: lateReads(heldBack),
      edit: edits.requests.length,
      memory: edits.after.heap / edits.before.heap,
      nodes: edits.after.nodes - edits.before.nodes,
    },
    starts: pairs.map(({ way, product, empty }) => {
      const [board, bare] = [timesOf(product), timesOf(empty)];
      return { way, board, empty: bare, ratio: board.median / bare.median };
    }),
    traffic: trafficOf(visits, (file) => scripts.find((one) => one.file === file)?.gzip ?? NaN),
    edits,
    scales: lists,
    scripts: weighed,
    decks,
    storms,
  };
}

/** A minute of storms with two tabs and one with five, each storm on a site of its own under the next seed. */
async function storms(): Promise<readonly Storm[]> {
  const found: Storm[] = [];
  for (const tabs of [2, 5]) {
    const rounds: StormReport[] = [];
    for (const until = Date.now() + 60_000; Date.now() < until;)
      rounds.push(await storm({ tabs, seed: 1000 * tabs + rounds.length, edits: Math.floor(90 / tabs) }));
    const sum = (name: 'saved' | 'clashed' | 'failed' | 'created' | 'faults'): number =>
      rounds.reduce((total, round) => total + round[name], 0);
    found.push({
      tabs,
      rounds: rounds.length,
      saved: sum('saved'),
      clashed: sum('clashed'),
      failed: sum('failed'),
      created: sum('created'),
      faults: sum('faults'),
      wrongs: rounds.flatMap(({ wrongs }) => wrongs),
    });
  }
  return found;
}

/**
 * Measures, prints, writes .local/bench.json and with --write docs/bench.md. Resolves to the exit code: 1 when a budget
 * is missed.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  console.log(
    'Measuring: the board beside an empty web part, edits, long lists beside DetailsList, decks, two minutes of storm ...',
  );
  const results = resultsOf(await visitAll(), await deckTimes(), await storms());
  console.log(`\n${asText(results)}`);
  mkdirSync(local, { recursive: true });
  writeFileSync(path.join(local, 'bench.json'), `${JSON.stringify({ budgets, ...results }, undefined, 2)}\n`);
  if (values.write) writeFileSync(path.join(root, 'docs', 'bench.md'), asPage(results));
  const failed = missed(results);
  console.log(`\n${failed.length === 0 ? 'Every budget is met.' : `Missed: ${failed.join(', ')}.`}`);
  return failed.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
