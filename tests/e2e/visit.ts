import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type axe from 'axe-core';
import type { BrowserContext, FrameLocator, Locator, Page, Request } from 'playwright-core';
import { filesAddress } from '../../dev/workbench/files';
import { isFramed, type View } from '../../dev/workbench/view';
import type { Home, Shared } from './shared';
import { startWorkbench, type Workbench } from './workbench';

export { thirdOf } from '../thirdOf';

/** Where, as whom and how the workbench shows the web part; the address holds all of it. */
export interface Place {
  readonly host?: View['host'];
  readonly user?: 'owner' | 'lead' | 'director' | 'visitor';
  readonly lang?: 'fi' | 'sv' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** The tracker, where nothing is said. */
  readonly webpart?: 'roadmap';
  /** A second web part on the page. */
  readonly beside?: View['beside'];
  readonly section?: View['section'];
  readonly mode?: View['mode'];
  readonly react?: View['react'];
  readonly signIn?: '1';
  /** How Teams hands on a link into the tab; late, where nothing is said. */
  readonly link?: View['link'];
  /** Another page of the workbench than that of the web part. */
  readonly path?: '/parts';
  /** More of the page's query. */
  readonly query?: Readonly<Record<string, string>>;
  /** The web part's own address, such as `#/projects?year=2024`. */
  readonly route?: string;
  readonly width?: number;
  readonly height?: number;
  /** The workbench's origin, where it is not the run's own. */
  readonly origin?: string;
  readonly props?: Readonly<Record<string, string>>;
  /** The page's site; `web` where `site` is meant for the web part alone. */
  readonly site?: string;
  readonly web?: string;
  /** How Teams answers: after so many milliseconds, never, in another language. */
  readonly late?: string;
  readonly silence?: '1';
  readonly teamsLang?: string;
  /** In a profile of its own: for what cannot be taken back, such as a clock. */
  readonly alone?: true;
  /** Done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page of the workbench, with what must never happen on it. */
export interface Visit {
  readonly page: Page;
  /** The web part: the page itself, or the frame that Teams shows it in. */
  readonly app: Locator;
  /** What has gone wrong so far: requests off the origin, calls the service does not know, errors on the console. */
  readonly complaints: readonly string[];
  /**
   * Waits until the page says this to everybody: in its notice, beside the live region that says it to screen readers.
   */
  said(text: string | RegExp): Promise<void>;
  /** What axe finds in the web part. */
  violations(): Promise<readonly string[]>;
  /** How far the content reaches beyond the window, sideways, in CSS pixels. */
  overflow(): Promise<number>;
  /** Goes to another address of the web part, as by a link. */
  goTo(route: string): Promise<void>;
  close(): Promise<void>;
}

let shared: Shared | undefined;
let workbench: Workbench | undefined;
let home: Home | undefined;

/** The story that is being told: the page it has open. */
export interface Story {
  open: Visit | undefined;
}

/**
 * What every file of stories needs: a browser and a workbench with lists of its own (filled ones, or what `args`,
 * those of `npm start`, say). Each story finds these lists as they were before the first one, whatever another one wrote,
 * and no fault; it leaves nothing to complain of. A call that the service did not know fails the file. `prepare` is done
 * once to a browser's profile of the file: what cannot be taken back, such as a day that it is for all of them.
 */
export function stories(args: readonly string[] = [], prepare?: (profile: BrowserContext) => Promise<void>): Story {
  const story: Story = { open: undefined };
  let folder = '';
  let lists = '';
  const begun = (): string => path.join(folder, 'begun.sqlite');
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stories-'));
    shared = await share();
    lists = args.length === 0 ? shared.lists : path.join(folder, 'lists.sqlite');
    workbench = args.length === 0 ? shared.workbench : await startWorkbench(['--db', lists, ...args]);
    if (args.length === 0) await copyDatabase(process.env['FILLED_LISTS'] ?? '', lists);
    home = prepare ? { profile: await shared.newProfile(), taken: false } : shared.home;
    await prepare?.(home.profile);
  });
  // Before the first story, after all that a file wrote for each of them.
  beforeEach(async () => {
    if (!existsSync(begun())) await copyDatabase(lists, begun());
  });
  afterEach(async () => {
    await fetch(`${workbenchOrigin()}/_local/faults`, { method: 'DELETE' });
    const complaints = story.open?.complaints ?? [];
    await story.open?.close();
    story.open = undefined;
    await copyDatabase(begun(), lists);
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    if (prepare) await home?.profile.close();
    if (args.length > 0) await workbench?.stop();
    await rm(folder, { recursive: true, force: true });
    const printed = workbench?.output() ?? '';
    const heard = args.length === 0 ? (shared?.heard ?? 0) : 0;
    if (shared && args.length === 0) shared.heard = printed.lastIndexOf('\n') + 1;
    const unknown = printed
      .slice(heard)
      .split('\n')
      .filter((line) => line.startsWith('501 '));
    expect(unknown).toEqual([]);
  });
  return story;
}

/** Copies a database over another, page by page, also one that a running service has open. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { timeout: 10_000 });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
}

/** The origin of this file's workbench. */
export function workbenchOrigin(): string {
  return workbench?.origin ?? '';
}

/**
 * A page in a browser that remembers nothing of `origin` but its scripts, and what closes it with all that it opened
 * and was permitted.
 */
async function emptyPage(
  origin: string,
  alone = false,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  if (!shared || !home) throw new Error('A file of stories begins with stories().');
  if (alone || home.taken) {
    const own = await shared.newProfile();
    return { page: await own.newPage(), close: () => own.close() };
  }
  const at = home;
  const { profile } = at;
  at.taken = true;
  const page = profile.pages()[0] ?? (await profile.newPage());
  const devTools = await profile.newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems',
  });
  await devTools.detach();
  const close = async (): Promise<void> => {
    await Promise.all(profile.pages().map((open) => (open === page ? blank(page) : open.close())));
    await Promise.all([profile.clearPermissions(), profile.clearCookies(), profile.setOffline(false)]);
    at.taken = false;
  };
  return { page, close };
}

/** Makes a page as if it were new: nothing shown or remembered, nobody listening, no answer but the service's. */
async function blank(page: Page): Promise<void> {
  if (page.isClosed()) return;
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // A page that could not be loaded has nothing to remember by.
  await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, forcedColors: null });
  await page.mouse.move(0, 0);
}

/**
 * Opens the workbench at a place and waits for the first content. `expected` are complaints that belong to the story,
 * such as the 403 of a refused write.
 */
export async function visit(place: Place = {}, expected: readonly RegExp[] = []): Promise<Visit> {
  const { route = '', path: at = '/', width = 1280, height = 900, origin = workbenchOrigin(), ...more } = place;
  const { props, query: besides, alone, prepare, ...rest } = more;
  const { page, close } = await emptyPage(origin, alone);
  await page.setViewportSize({ width, height });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()))
      complain(`off the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() === 501)
      complain(`not known to the service: ${response.request().method()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complain(`script: ${error.message}`));
  const query = new URLSearchParams({
    host: 'page',
    user: 'lead',
    lang: 'fi',
    theme: 'light',
    link: 'late',
    // The bench tells some stories on React 18, too.
    react: process.env['REACT'] ?? '17',
    ...rest,
    ...besides,
    ...(props && { props: JSON.stringify(props) }),
  });
  await prepare?.(page);
  await page.goto(`${origin}${at}?${query.toString()}${route}`);
  const surface: Page | FrameLocator = isFramed({ host: place.host ?? 'page' }) ? page.frameLocator('#app') : page;
  const app = surface.locator('[data-app-root]').first();
  await app.waitFor();
  await app.locator('[data-page], h2').first().waitFor();
  return {
    page,
    app,
    complaints,
    said: (text) => app.locator('p').filter({ hasText: text }).first().waitFor(),
    violations: () => violations(app),
    overflow: () =>
      app.evaluate(
        (root) => root.ownerDocument.documentElement.scrollWidth - root.ownerDocument.documentElement.clientWidth,
      ),
    goTo: (to) =>
      app.evaluate((root, hash) => {
        const view = root.ownerDocument.defaultView;
        if (view) view.location.hash = hash;
      }, to),
    close,
  };
}

/**
 * Has the page look again, as when the network is back, and waits until it shows what it has read: some list must have
 * been changed, by whomever.
 */
export async function lookedAgain({ page, app }: Visit): Promise<void> {
  const asked = new Set<Request>();
  const isOfRows = (request: Request): boolean => request.method() === 'GET' && request.url().includes(')/items?');
  const begun = (request: Request): void => void (isOfRows(request) && asked.add(request));
  page.on('request', begun);
  const first = page.waitForResponse((response) => isOfRows(response.request()));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await first;
  page.off('request', begun);
  // All lists that have moved are asked at once, and shown at once.
  await Promise.all([...asked].map(async (request) => (await request.response())?.finished()));
  await app.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Loads the page anew and waits until the lists have answered: until then what was seen the last time stands there. */
export async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await page.locator('[data-app-root] [data-freshness="current"]').waitFor({ state: 'attached' });
}

/** What axe finds in the app. */
async function violations(app: Locator): Promise<readonly string[]> {
  const frame = await (await app.elementHandle())?.ownerFrame();
  if (!frame) throw new Error('The app is in no document.');
  // Its code stays with the document, and comes as a script that the browser has compiled before: to bring it along as
  // text takes as long as the look itself.
  if (!(await frame.evaluate(() => 'axe' in window)))
    await frame.addScriptTag({ url: `${filesAddress}/node_modules/axe-core/axe.min.js` });
  return app.evaluate(async (root) => {
    const { axe: here } = root.ownerDocument.defaultView as unknown as { readonly axe: typeof axe };
    const { violations: found } = await here.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      preload: false,
    });
    return found.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map(({ target }) => JSON.stringify(target))
          .slice(0, 3)
          .join(' ')}`,
    );
  });
}
