import type { Browser } from 'playwright-core';

/** What is loaded: its address, the mark it sets at its first content, and an element that must stand on the page by then. */
export interface Subject {
  readonly url: string;
  readonly mark: string;
  readonly shows: string;
}

/**
 * One cold load. Times are milliseconds from the start of the navigation; `scripts` are the package's files asked for before the first
 * content, `laterScripts` those after it, `reads` the calls of SharePoint's REST, until the network fell silent.
 */
export interface Load {
  readonly content: number;
  readonly scripts: readonly string[];
  readonly laterScripts: readonly string[];
  readonly reads: readonly { readonly start: number; readonly end: number }[];
}

/** Cold loads of two subjects, turn about, so that whatever else the machine does falls on both. */
export interface Pair {
  readonly product: readonly Load[];
  readonly empty: readonly Load[];
}

const serverAssets = '/workbench/assets/';
const shown = 'bench:shown';

/** Loads a subject in a browser context of its own, which holds nothing from before. Rejects when its element is not there by its mark. */
export async function loadCold(browser: Browser, subject: Subject): Promise<Load> {
  const { url, mark, shows } = subject;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fi-FI', timezoneId: 'Europe/Helsinki' });
  try {
    const page = await context.newPage();
    // A mark set too early would measure a skeleton: the page is looked at in the very moment of the mark.
    await page.addInitScript(({ expected, selector, proof }) => {
      const setMark = performance.mark.bind(performance);
      performance.mark = (name, options) => {
        if (name === expected && document.querySelector(selector)) setMark(proof);
        return setMark(name, options);
      };
    }, { expected: mark, selector: shows, proof: shown });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, mark);
    return loadFrom(await page.evaluate(readTimings), subject);
  } finally {
    await context.close();
  }
}

/** A mark that a page set or a request that it made; `start` and `end` in milliseconds from the start of the navigation. */
interface Noted { readonly name: string; readonly start: number; readonly end: number }

/** Runs in the page. */
function readTimings(): Noted[] {
  return [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('resource')]
    .map(({ name, startTime, duration }) => ({ name, start: startTime, end: startTime + duration }));
}

function loadFrom(noted: readonly Noted[], { mark, shows }: Subject): Load {
  if (!noted.some(({ name }) => name === shown)) throw new Error(`"${mark}" was marked before ${shows} stood on the page.`);
  const content = noted.find(({ name }) => name === mark)?.start ?? NaN;
  const assets = noted.filter(({ name }) => name.includes(serverAssets) && name.endsWith('.js'))
    .map(({ name, start }) => ({ file: name.slice(name.indexOf(serverAssets) + serverAssets.length), early: start < content }));
  return {
    content,
    scripts: assets.filter(({ early }) => early).map(({ file }) => file),
    laterScripts: assets.filter(({ early }) => !early).map(({ file }) => file),
    reads: noted.filter(({ name }) => name.includes('/_api/')),
  };
}

/** Loads both subjects cold `runs` times, after one load of each that does not count: servers and browser warm up on it. */
export async function loadPair(browser: Browser, product: Subject, empty: Subject, runs: number): Promise<Pair> {
  await loadCold(browser, product);
  await loadCold(browser, empty);
  const pair = { product: [] as Load[], empty: [] as Load[] };
  for (let run = 0; run < runs; run += 1) {
    pair.product.push(await loadCold(browser, product));
    pair.empty.push(await loadCold(browser, empty));
  }
  return pair;
}

/** Milliseconds for which answers are held back, far longer than the reads of one wave need to set out. */
const holdBack = 500;

/**
 * One cold load with every read answered late. A service on this machine answers within the milliseconds in which one wave sets out; only
 * held back do the answers tell a read that waited for one from a read that did not.
 */
export async function loadHeldBack(browser: Browser, subject: Subject): Promise<Load> {
  const faults = new URL('/_local/faults', subject.url);
  const rule = { match: { method: 'GET', path: '/_api/' }, do: { delay: holdBack } };
  const answer = await fetch(faults, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rule) });
  if (!answer.ok) throw new Error(`The service did not take the delay: ${answer.status} ${await answer.text()}`);
  try {
    return await loadCold(browser, subject);
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
export interface Times { readonly min: number; readonly median: number; readonly max: number; readonly runs: readonly number[] }

/** An odd number of loads gives the middle one as median. */
export function timesOf(loads: readonly Load[]): Times {
  const runs = loads.map(({ content }) => content);
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1), runs };
}
