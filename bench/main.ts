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
import { writeEmptyPackage } from './emptyPackage';
import { lateReads, loadCold, loadHeldBack, loadPair, timesOf, type Load, type Pair, type Subject } from './firstContent';
import { asPage, asText, missed, type Results, type Storm } from './report';
import { readScripts, weightOf } from './weights';

const root = path.resolve(__dirname, '..');
const local = path.join(root, '.local');
const coldRuns = 7;
const productMark = 'digitiekartta:content';

interface Visits extends Pair { readonly heldBack: Load; readonly overview: Load; readonly browser: string }

/** Opens the board, the empty web part and the overview in one browser, each from a workbench of the same kind. */
async function visitAll(): Promise<Visits> {
  const emptyPackage = path.join(local, 'empty.sppkg');
  writeEmptyPackage(emptyPackage);
  const ends: (() => Promise<void>)[] = [];
  try {
    const browser = await chromium.launch({
      executablePath: process.env['BROWSER_PATH'] ?? '', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    ends.push(() => browser.close());
    const filled = await startWorkbench();
    ends.push(filled.stop);
    const bare = await startWorkbench(['--empty', '--package', emptyPackage]);
    ends.push(bare.stop);
    const board: Subject = { url: `${filled.origin}/#/projects?year=2024`, mark: productMark, shows: '[data-card]' };
    const pair = await loadPair(browser, board, { url: `${bare.origin}/`, mark: 'empty:content', shows: '[data-empty]' }, coldRuns);
    const overview = await loadCold(browser, { url: `${filled.origin}/#/overview`, mark: productMark, shows: 'figure' });
    const heldBack = await loadHeldBack(browser, board);
    return { ...pair, overview, heldBack, browser: browser.version() };
  } finally {
    for (const end of ends) await end();
  }
}

/** Puts what the browser did beside what the package holds; of several loads the worst counts. Throws when the two are not of one build. */
function resultsOf({ product: boards, empty, overview, heldBack, browser }: Visits, decks: readonly DeckTime[], storms: readonly Storm[]): Results {
  const scripts = readScripts(packageReader(path.join(root, 'sharepoint', 'solution', 'digitiekartta.sppkg'))());
  const beforeBoard = new Set(boards.flatMap(load => load.scripts));
  const beforeAny = new Set([...beforeBoard, ...overview.scripts]);
  const packed = new Set(scripts.map(({ file }) => file));
  if (![...beforeAny, ...overview.laterScripts].every(file => packed.has(file))) {
    throw new Error('The package was built anew while it was measured: run the bench again.');
  }
  const times = { board: timesOf(boards), empty: timesOf(empty) };
  // What the overview fetches once it stands is what its figures need, whatever the bundler has put it into.
  const weighed = scripts.map(one => ({
    ...one, charts: one.charts || overview.laterScripts.includes(one.file), beforeBoard: beforeBoard.has(one.file),
  }));
  const charts = weighed.filter(one => one.charts);
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
    },
    firstContent: { ...times, ratio: times.board.median / times.empty.median },
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
    for (const until = Date.now() + 60_000; Date.now() < until;) rounds.push(await storm({ tabs, seed: 1000 * tabs + rounds.length, edits: Math.floor(90 / tabs) }));
    const sum = (name: 'saved' | 'clashed' | 'failed' | 'created' | 'faults'): number => rounds.reduce((total, round) => total + round[name], 0);
    found.push({
      tabs, rounds: rounds.length, saved: sum('saved'), clashed: sum('clashed'), failed: sum('failed'), created: sum('created'), faults: sum('faults'),
      wrongs: rounds.flatMap(({ wrongs }) => wrongs)
    });
  }
  return found;
}

/** Measures, prints, writes .local/bench.json and with --write docs/bench.md. Resolves to the exit code: 1 when a budget is missed. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  console.log(`Measuring: ${coldRuns} cold loads of the board and of an empty web part ...\n`);
  const results = resultsOf(await visitAll(), await deckTimes(), await storms());
  console.log(asText(results));
  mkdirSync(local, { recursive: true });
  writeFileSync(path.join(local, 'bench.json'), `${JSON.stringify({ budgets, ...results }, undefined, 2)}\n`);
  if (values.write) writeFileSync(path.join(root, 'docs', 'bench.md'), asPage(results));
  const failed = missed(results);
  console.log(`\n${failed.length === 0 ? 'Every budget is met.' : `Missed: ${failed.join(', ')}.`}`);
  return failed.length === 0 ? 0 : 1;
}

main().then(code => { process.exitCode = code; }, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
