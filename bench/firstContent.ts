import type { Browser, Page } from 'playwright-core';

/**
 * What is loaded: its address, the mark it sets at its first content, and an element that must stand on the page by
 * then.
 */
export interface Subject {
  readonly url: string;
  readonly mark: string;
  readonly shows: string;
}

/**
 * How it is loaded: cold with nothing from before, or warm the third time in a browser; `slower` throttles the
 * processor so many times.
 */
export interface Way {
  readonly start: 'cold' | 'warm';
  readonly slower: number;
}

/**
 * One request of a load: milliseconds from the start of the navigation, and the bytes that came over the network,
 * headers included; 0 from the browser's cache.
 */
export interface Request {
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

/**
 * One load. Times are milliseconds from the start of the navigation; `scripts` are the package's files asked for before
 * the first content, `laterScripts` those after it, `reads` the calls of SharePoint's REST, until the network fell
 * silent.
 */
export interface Load {
  readonly content: number;
  readonly scripts: readonly string[];
  readonly laterScripts: readonly string[];
  readonly reads: readonly Request[];
  /** The package's files that came over the network and not from the browser's cache. */
  readonly fetched: readonly string[];
}

/** Loads of two subjects in one way, turn about, so that whatever else the machine does falls on both. */
export interface Pair {
  readonly way: Way;
  readonly product: readonly Load[];
  readonly empty: readonly Load[];
}

const serverAssets = '/workbench/assets/';
const shown = 'bench:shown';

/** Loads a subject in a browser context of its own. Rejects when its element is not there by its mark. */
export async function load(
  browser: Browser,
  subject: Subject,
  { start, slower }: Way = { start: 'cold', slower: 1 },
): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  try {
    const page = await context.newPage();
    // A mark set too early would measure a skeleton: the page is looked at in the very moment of the mark.
    await page.addInitScript(
      ({ expected, selector, proof }) => {
        const setMark = performance.mark.bind(performance);
        performance.mark = (name, options) => {
          if (name === expected && document.querySelector(selector)) setMark(proof);
          return setMark(name, options);
        };
      },
      { expected: subject.mark, selector: subject.shows, proof: shown },
    );
    // The browser keeps files at the first load and what it has compiled of them at the second.
    for (let before = 0; start === 'warm' && before < 2; before += 1) {
      await open(page, subject);
      await page.waitForTimeout(untilKept);
      await page.goto('about:blank');
    }
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await open(page, subject);
    return loadFrom(await page.evaluate(readTimings), subject);
  } finally {
    await context.close();
  }
}

/** Milliseconds within which a page has kept what it keeps for the next time. */
const untilKept = 1000;

async function open(page: Page, { url, mark }: Subject): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** A mark that a page set or a request that it made. */
interface Noted extends Request {
  readonly name: string;
}

/** Runs in the page. */
function readTimings(): Noted[] {
  return [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('resource')].map((entry) => ({
    name: entry.name,
    start: entry.startTime,
    end: entry.startTime + entry.duration,
    bytes: entry instanceof PerformanceResourceTiming ? entry.transferSize : 0,
  }));
}

function loadFrom(noted: readonly Noted[], { mark, shows }: Subject): Load {
  if (!noted.some(({ name }) => name === shown))
    throw new Error(`"${mark}" was marked before ${shows} stood on the page.`);
  const content = noted.find(({ name }) => name === mark)?.start ?? NaN;
  const assets = noted.filter(({ name }) => name.includes(serverAssets) && name.endsWith('.js'));
  const fileOf = ({ name }: Noted): string => name.slice(name.indexOf(serverAssets) + serverAssets.length);
  return {
    content,
    scripts: assets.filter(({ start }) => start < content).map(fileOf),
    laterScripts: assets.filter(({ start }) => start >= content).map(fileOf),
    reads: noted.filter(({ name }) => name.includes('/_api/')),
    fetched: assets.filter(({ bytes }) => bytes > 0).map(fileOf),
  };
}

/**
 * Loads both subjects `runs` times in one way, after one load of each that does not count: servers and browser warm up
 * on it.
 */
export async function loadPair(
  browser: Browser,
  product: Subject,
  empty: Subject,
  way: Way,
  runs: number,
): Promise<Pair> {
  await load(browser, product, way);
  await load(browser, empty, way);
  const pair = { way, product: [] as Load[], empty: [] as Load[] };
  for (let run = 0; run < runs; run += 1) {
    pair.product.push(await load(browser, product, way));
    pair.empty.push(await load(browser, empty, way));
  }
  return pair;
}

/** Milliseconds for which answers are held back, far longer than the reads of one wave need to set out. */
const holdBack = 500;

/**
 * One cold load with every read answered late. A service on this machine answers within the milliseconds in which one
 * wave sets out; only held back do the answers tell a read that waited for one from a read that did not.
 */
export async function loadHeldBack(browser: Browser, subject: Subject): Promise<Load> {
  const faults = new URL('/_local/faults', subject.url);
  const rule = { match: { method: 'GET', path: '/_api/' }, do: { delay: holdBack } };
  const answer = await fetch(faults, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });
  if (!answer.ok) throw new Error(`The service did not take the delay: ${answer.status} ${await answer.text()}`);
  try {
    return await load(browser, subject);
  } finally {
    await fetch(faults, { method: 'DELETE' });
  }
}

/** How many reads began after another had been answered; 0 when all went out in one wave. */
export function lateReads({ reads }: Load): number {
  const firstAnswer = Math.min(...reads.map(({ end }) => end));
  return reads.filter(({ start }) => start > firstAnswer).length;
}

/** The times to first content of some loads, in milliseconds. */
export interface Times {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: readonly number[];
}

/** An odd number of loads gives the middle one as median. */
export function timesOf(loads: readonly Load[]): Times {
  const runs = loads.map(({ content }) => content);
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1), runs };
}
