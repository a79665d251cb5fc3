import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { startWorkbench, type Workbench } from './workbench';

/**
 * What the files of stories that a process runs one after another have together: each would else wait for a start of the
 * browser and of the workbench, and for the browser to compile all scripts anew.
 */
export interface Shared {
  readonly browser: Browser;
  /** Each file finds its lists, at `lists`, filled anew. */
  readonly workbench: Workbench;
  readonly lists: string;
  /** How much of what the workbench has printed has been looked at: nothing that is printed late is overlooked. */
  heard: number;
  readonly home: Home;
  /** Makes a profile that remembers nothing. */
  readonly newProfile: () => Promise<BrowserContext>;
}

/**
 * A profile of the browser, whose cache holds the scripts once they have been loaded, as on any second visit. Its page,
 * which each story finds blank, keeps the browser's process and the scripts it has compiled, half of a load.
 */
export interface Home {
  readonly profile: BrowserContext;
  /** Whether a story has the page: two pages at once each have a profile of their own. */
  taken: boolean;
}

/**
 * As long as the next file may let wait for itself. Jest waits half a second for a process that has nothing to do any
 * more.
 */
const patience = 100;

let shared: Promise<Shared> | undefined;
let left: NodeJS.Timeout | undefined;

/** What is shared, begun where nothing is or where a file has left it in a state that no next one may find. */
export async function share(): Promise<Shared> {
  clearTimeout(left);
  const found = await shared?.catch(() => undefined);
  if (found?.browser.isConnected() && !found.home.taken) return found;
  if (found) await close(found);
  shared = start();
  return shared;
}

/** A file has begun: what is shared stays. */
export function keep(): void {
  clearTimeout(left);
}

/** A file has ended: what is shared ends, too, unless another one begins. */
export function leave(): void {
  left = setTimeout(() => void end(), patience);
}

/** What is shared in this process ends now. */
export async function end(): Promise<void> {
  clearTimeout(left);
  const ending = shared;
  shared = undefined;
  await ending?.then(close, () => undefined);
}

async function start(): Promise<Shared> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stories-'));
  const lists = path.join(folder, 'lists.sqlite');
  await copyFile(process.env['FILLED_LISTS'] ?? '', lists);
  const [workbench, browser] = await Promise.all([startWorkbench(['--db', lists]), launch()]);
  // Also where Jest ends the process.
  process.once('exit', () => void workbench.stop());
  const newProfile = (): Promise<BrowserContext> => profileOf(browser);
  return { browser, workbench, lists, heard: 0, home: { profile: await newProfile(), taken: false }, newProfile };
}

async function close({ browser, workbench, lists }: Shared): Promise<void> {
  await Promise.all([browser.close(), workbench.stop()]);
  await rm(path.dirname(lists), { recursive: true, force: true });
}

function profileOf(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
}

/**
 * Starts the browser. Helping threads of the engine cost a quarter more where two browsers share two cores, and what it
 * optimises costs more than it gains on a page that is shown for a second.
 */
function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--js-flags=--single-threaded --no-maglev --no-opt',
    ],
  });
}
