import type { Browser, CDPSession, Page, Request } from 'playwright-core';

/** What one edit sends, and what a hundred of them leave behind. Bytes are those of the bodies, both ways. */
export interface Edits {
  readonly requests: readonly string[];
  readonly bytes: number;
  readonly edits: number;
  /**
   * After a collection of garbage, before and after the edits: bytes of the scripts' values, nodes of the document and
   * beside it, listeners.
   */
  readonly before: Held;
  readonly after: Held;
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const edits = 100;
const warmUp = 20;

/** Moves one card of the board at `url` to and fro by the keyboard, each move written to the list before the next. */
export async function measureEdits(browser: Browser, url: string): Promise<Edits> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const started = page.locator('[data-status="started"] [data-card]').first();
    const card = page.locator(`[data-card="${await started.getAttribute('data-card')}"]`);
    const move = async (number: number): Promise<void> => {
      const [key, column] = number % 2 === 0 ? ['Alt+ArrowLeft', 'planned'] : ['Alt+ArrowRight', 'started'];
      const written = page.waitForResponse(
        (answer) => answer.request().method() === 'GET' && answer.url().includes('/items('),
      );
      await card.locator('button').press(key);
      await written;
      await page.locator(`[data-status="${column}"]`).locator(card).and(page.locator(':not([aria-busy])')).waitFor();
    };
    for (let number = 0; number < warmUp; number += 1) await move(number);
    const session = await context.newCDPSession(page);
    const before = await held(session);
    const first = await sentDuring(page, () => move(0));
    for (let number = 1; number < edits; number += 1) await move(number);
    return { ...first, edits, before, after: await held(session) };
  } finally {
    await context.close();
  }
}

async function sentDuring(page: Page, act: () => Promise<void>): Promise<Pick<Edits, 'requests' | 'bytes'>> {
  const sent: Request[] = [];
  const note = (request: Request): void => void (request.url().includes('/_api/') && sent.push(request));
  page.on('request', note);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  const sizes = await Promise.all(sent.map((request) => request.sizes()));
  const nameOf = (request: Request): string => request.headers()['x-http-method'] ?? request.method();
  return {
    requests: sent.map(nameOf),
    bytes: sizes.reduce((sum, { requestBodySize, responseBodySize }) => sum + requestBodySize + responseBodySize, 0),
  };
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: await valuesOf(session), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** A heap snapshot of V8: each node as so many numbers in a row, `meta` says what they are. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

/**
 * The bytes of all values that the page's scripts hold: without code that the browser compiles and notes that it takes
 * of requests, which grow by themselves.
 */
async function valuesOf(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const {
    snapshot: { meta },
    nodes,
  } = JSON.parse(chunks.join('')) as Snapshot;
  const [width, type, size] = [
    meta.node_fields.length,
    meta.node_fields.indexOf('type'),
    meta.node_fields.indexOf('self_size'),
  ];
  const values = new Set(
    [
      'object',
      'string',
      'concatenated string',
      'sliced string',
      'closure',
      'regexp',
      'number',
      'symbol',
      'bigint',
      'object shape',
    ].map((name) => meta.node_types[0]?.indexOf(name)),
  );
  let sum = 0;
  for (let at = 0; at < nodes.length; at += width) if (values.has(nodes[at + type])) sum += nodes[at + size] ?? 0;
  return sum;
}
