import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startWorkbench } from '../tests/e2e/workbench';
import { fillUpTo, rareWord } from './measures';
import { writeYardstick } from './yardstick';

/**
 * What a list of measures takes, in ms until it stood on the screen (medians), and how many elements it then consists
 * of.
 */
export interface ListTimes {
  /** From the start of a cold navigation to the first rows. */
  readonly rows: number;
  readonly filter: number;
  readonly sort: number;
  readonly nodes: number;
}

/** The product and Fluent's DetailsList on the same rows of one list. */
export interface Scale {
  readonly measures: number;
  readonly ours: ListTimes & {
    /** From the press on "Taulu" to the cards. */
    readonly board: number;
    readonly boardNodes: number;
  };
  readonly detailsList: ListTimes;
}

/** Where a list stands on its page: what a row is, where one types, and what sorts by name. */
interface Surface {
  readonly url: string;
  readonly row: string;
  readonly search: string;
  readonly heading: string;
  readonly root: string;
}

const sizes = [100, 1000, 5000];
const rounds = 3;

declare global {
  interface Window {
    /** Resolves to the ms until `done` held and the screen had been painted after it. */
    benchUntil: (done: () => boolean) => Promise<number>;
  }
}

/** Runs in the page before anything else. */
function watchPage(): void {
  window.benchUntil = (done) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      setTimeout(() => reject(new Error(`Not within a minute: ${String(done)}`)), 60_000);
      const observer = new MutationObserver(() => check());
      const check = (): void => {
        if (!done()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0));
      };
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      check();
    });
}

/** Measures three sizes of one list, growing, each beside DetailsList, turn about. */
export async function scales(browser: Browser): Promise<readonly Scale[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'digitiekartta-bench-'));
  const [db, yardstick] = [path.join(folder, 'lists.sqlite'), path.join(folder, 'detailsList.sppkg')];
  writeYardstick('detailsList', yardstick);
  const ends: (() => Promise<void>)[] = [];
  try {
    const product = await startWorkbench(['--db', db]);
    ends.push(product.stop);
    const fluent = await startWorkbench(['--db', db, '--package', yardstick]);
    ends.push(fluent.stop);
    const ours: Surface = {
      url: `${product.origin}/?bar=0&user=lead#/projects?all=1&view=table`,
      row: 'tr[data-row]',
      search: 'input[role="searchbox"]',
      heading: 'thead th:nth-child(3) button',
      root: '[data-app-root]',
    };
    const theirs: Surface = {
      url: `${fluent.origin}/?bar=0&user=lead`,
      row: '[data-automationid="DetailsRow"]',
      search: 'input[type="search"]',
      heading: '[data-item-key="Toimenpide"] .ms-DetailsHeader-cellTitle',
      root: '[role="grid"]',
    };
    const found: Scale[] = [];
    for (const measures of sizes) {
      await fillUpTo(measures, { siteUrl: `${product.origin}/sites/digi` });
      found.push(await scaleAt(browser, measures, ours, theirs));
    }
    return found;
  } finally {
    for (const end of ends) await end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scaleAt(browser: Browser, measures: number, ours: Surface, theirs: Surface): Promise<Scale> {
  const runs: { readonly ours: Scale['ours']; readonly detailsList: ListTimes }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push({
      ours: await onPage(browser, async (page) => ({ ...(await listTimes(page, ours)), ...(await boardTimes(page)) })),
      detailsList: await onPage(browser, (page) => listTimes(page, theirs)),
    });
  }
  return {
    measures,
    ours: medians(runs.map((run) => run.ours)),
    detailsList: medians(runs.map((run) => run.detailsList)),
  };
}

/** Does something on a page in a browser context of its own. */
async function onPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript('globalThis.__name = (named) => named'); // tsx wraps functions in it, also those that run in the page
    await page.addInitScript(watchPage);
    return await act(page);
  } finally {
    await context.close();
  }
}

async function listTimes(page: Page, { url, row, search, heading, root }: Surface): Promise<ListTimes> {
  await page.goto(url, { waitUntil: 'commit' });
  const rows = await page.evaluate(async (one) => {
    await window.benchUntil(() => document.querySelector(one) !== null);
    return performance.now();
  }, row);
  await page.waitForLoadState('networkidle');
  const nodes = await page.locator(`${root} *`).count();
  const sort = await page.evaluate((one) => {
    const until = window.benchUntil(() => document.querySelector('[aria-sort="ascending"]') !== null);
    document.querySelector<HTMLElement>(one)?.click();
    return until;
  }, heading);
  const filter = await page.evaluate(
    ({ row: one, search: field, word }) => {
      const first = (): string | null | undefined => document.querySelector(one)?.textContent;
      const until = window.benchUntil(() => first()?.includes(word) === true);
      const input = document.querySelector<HTMLInputElement>(field);
      // React hears a value only when it is set past its own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, word);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      return until;
    },
    { row, search, word: rareWord },
  );
  await page.locator(search).fill('');
  return { rows, filter, sort, nodes };
}

async function boardTimes(page: Page): Promise<Pick<Scale['ours'], 'board' | 'boardNodes'>> {
  const board = await page.evaluate(() => {
    const until = window.benchUntil(() => document.querySelector('[data-card]') !== null);
    [...document.querySelectorAll<HTMLElement>('[data-app-root] button')]
      .find(({ textContent }) => textContent === 'Taulu')
      ?.click();
    return until;
  });
  return { board, boardNodes: await page.locator('[data-app-root] *').count() };
}

function medians<T extends object>(runs: readonly T[]): T {
  const names = Object.keys(runs[0] ?? {}) as (keyof T)[];
  const median = (name: keyof T): number =>
    runs.map((run) => Number(run[name])).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
  return Object.fromEntries(names.map((name) => [name, median(name)])) as T;
}
