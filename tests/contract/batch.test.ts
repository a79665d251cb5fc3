/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/batching';
import {
  addRow,
  describeLocally,
  envelopeOf,
  freshTitle,
  openSite,
  refusal,
  type Row,
  type Site,
  type UserName,
} from './site';

let site: Site;
let sp: SPFI;
let list: IList;
let listId: string;
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  listId = (await sp.web.lists.add(freshTitle())).Id;
  list = sp.web.lists.getById(listId);
});
afterAll(() => site.close());

const rows = (...titles: readonly string[]): Promise<readonly Row[]> =>
  Promise.all(titles.map((Title) => addRow(list, { Title })));
const titlesOf = async (made: readonly Row[]): Promise<readonly string[]> => {
  const found = await list.items.select('Id', 'Title').top(5000)<
    readonly { readonly Id: number; readonly Title: string }[]
  >();
  return made.map(({ Id }) => found.find((row) => row.Id === Id)?.Title ?? 'gone');
};

/** A list within a batch of PnPjs, and what sends the batch. */
function batchOf(through: SPFI): readonly [list: IList, execute: () => Promise<void>] {
  const [batch, execute] = through.batched();
  return [batch.web.lists.getById(listId), execute];
}

describe('a batch of PnPjs', () => {
  it('gives each call the answer that it has alone, whatever becomes of the others', async () => {
    const [one, two, three] = await rows('one', 'two', 'three');
    const { ItemCount } = await sp.web.lists.getById(listId).select('ItemCount')();
    const [within, execute] = batchOf(sp);
    const answers = Promise.allSettled([
      within.items.getById(one?.Id ?? 0).update({ Title: 'one, changed' }, one?.['odata.etag']),
      within.items.getById(two?.Id ?? 0).update({ Title: 'two, changed' }, one?.['odata.etag']),
      within.items.getById(999).update({ Title: 'nobody' }),
      within.items.getById(three?.Id ?? 0).update({ Nonsense: 1 }),
      within.items.add({ Title: 'four' }),
      within.select('Id', 'ItemCount')(),
    ]);
    await execute();
    const [changed, stale, missing, wrong, added, read] = await answers;
    const { etag: next } = (changed as PromiseFulfilledResult<{ readonly etag: string }>).value;
    expect(next).toBe((await list.items.getById(one?.Id ?? 0)<Row>())['odata.etag']);
    const refusals = [stale, missing, wrong].map((answer) =>
      refusal(Promise.reject((answer as PromiseRejectedResult).reason as Error)),
    );
    expect((await Promise.all(refusals)).map(({ status }) => status)).toEqual([412, 404, 400]);
    expect(added).toMatchObject({
      status: 'fulfilled',
      value: { Title: 'four', 'odata.type': expect.stringMatching(/Item$/) as unknown },
    });
    expect(read).toMatchObject({ status: 'fulfilled', value: { Id: listId, ItemCount: ItemCount + 1 } });
    expect(await titlesOf([one, two, three].flatMap((row) => row ?? []))).toEqual(['one, changed', 'two', 'three']);
  });

  it('is done in order, so that of two changes under one etag the first wins', async () => {
    const [row] = await rows('before');
    const [within, execute] = batchOf(sp);
    const item = (): ReturnType<typeof list.items.getById> => within.items.getById(row?.Id ?? 0);
    const answers = Promise.allSettled([
      item().update({ Title: 'first' }, row?.['odata.etag']),
      item().update({ Title: 'second' }, row?.['odata.etag']),
    ]);
    await execute();
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await titlesOf(row ? [row] : [])).toEqual(['first']);
  });

  it('of more than twenty calls is several requests, none of whose answers is mixed up', async () => {
    const made = await rows(...Array.from({ length: 45 }, (_, index) => `row ${index}`));
    const [within, execute] = batchOf(sp);
    const answers = Promise.all(
      made.map(({ Id }) => within.items.getById(Id).select('Title')<{ readonly Title: string }>()),
    );
    await execute();
    expect((await answers).map(({ Title }) => Title)).toEqual(made.map(({ Title }) => Title));
  });
});

interface Call {
  readonly verb: string;
  /** Below `_api/`. */
  readonly path: string;
  readonly body?: string;
  readonly ifMatch?: string;
}

const crlf = (lines: readonly string[]): string => lines.join('\r\n');

/** Calls as Microsoft's article writes them: reads as parts, each write in a change set of its own. */
function bodyOf(calls: readonly Call[]): string {
  const parts = calls.map(({ verb, path: below, body = '', ifMatch }) => {
    const call = [
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `${verb} ${site.url}/_api/${below} HTTP/1.1`,
      'Accept: application/json;odata=nometadata',
      ...(ifMatch ? [`IF-MATCH: ${ifMatch}`] : []),
      '',
      body,
    ];
    return crlf(
      verb === 'GET'
        ? ['--b', ...call]
        : ['--b', 'Content-Type: multipart/mixed; boundary="c"', '', '--c', ...call, '--c--'],
    );
  });
  return crlf([...parts, '--b--', '']);
}

const send = (
  body: string,
  user: UserName = 'owner',
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  site.send('$batch', {
    method: 'POST',
    user,
    body,
    headers: { 'Content-Type': 'multipart/mixed; boundary=b', ...headers },
  });
const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
const item = (id: number | undefined): string => `web/lists('${listId}')/items(${id})`;
const change = (row: Row | undefined, Title: string): Call => ({
  verb: 'MERGE',
  path: item(row?.Id),
  body: JSON.stringify({ Title }),
  ifMatch: String(row?.['odata.etag']),
});

describe('the answer to a batch', () => {
  it('is as recorded, to the letter but for the boundary', async () => {
    const recorded = readFileSync(path.join(__dirname, 'recorded/batch.txt'), 'utf8');
    const view = `web/lists('${listId}')/defaultview`;
    const response = await send(
      bodyOf([
        { verb: 'POST', path: `${view}/viewfields/removeallviewfields` },
        { verb: 'MERGE', path: view, body: '{"RowLimit":50}' },
      ]),
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^multipart\/mixed; boundary=batchresponse_[-0-9a-f]{36}$/),
    ]);
    const text = await response.text();
    expect(text.replaceAll(/batchresponse_[-0-9a-f]{36}/g, 'B')).toBe(
      recorded.replaceAll(/batchresponse_[-0-9a-f]{36}/g, 'B').replaceAll('\n', '\r\n'),
    );
  });

  it('names the etag, the place and the refusal of each call', async () => {
    const [row] = await rows('named');
    const text = await (
      await send(
        bodyOf([
          change(row, 'x'),
          { verb: 'POST', path: `web/lists('${listId}')/items`, body: '{"Title":"y"}' },
          { verb: 'GET', path: item(999) },
        ]),
      )
    ).text();
    expect(statusesIn(text)).toEqual([204, 201, 404]);
    expect(text).toMatch(/^ETAG: ".*,2"\r\n/m);
    expect(text).toMatch(/^LOCATION: https?:.*Items\(\d+\)\r\n/m);
    expect(text).toMatch(/^\{"odata.error":.*\}\r\n--batchresponse/m);
  });

  it('comes to change sets of several calls and to parts without one alike', async () => {
    const [one, two] = await rows('one', 'two');
    const call = ({ path: below, body = '', ifMatch = '' }: Call): string =>
      crlf([
        'Content-Type: application/http',
        '',
        `MERGE ${site.url}/_api/${below} HTTP/1.1`,
        `IF-MATCH: ${ifMatch}`,
        '',
        body,
      ]);
    const together = crlf([
      '--b',
      'Content-Type: multipart/mixed; boundary=c',
      '',
      '--c',
      call(change(one, '1')),
      '--c',
      call(change(two, '2')),
      '--c--',
      '--b--',
      '',
    ]);
    expect(statusesIn(await (await send(together)).text())).toEqual([204, 204]);
    const fresh = await rows('three');
    expect(statusesIn(await (await send(crlf(['--b', call(change(fresh[0], '3')), '--b--', '']))).text())).toEqual([
      204,
    ]);
    expect(await titlesOf([one, two, ...fresh].flatMap((row) => row ?? []))).toEqual(['1', '2', '3']);
  });
});

describe('a batch', () => {
  it('of a hundred calls is answered, of one more is refused whole', async () => {
    const calls = Array.from({ length: 101 }, (): Call => ({ verb: 'GET', path: 'web?$select=Id' }));
    expect(statusesIn(await (await send(bodyOf(calls.slice(0, 100)))).text())).toEqual(Array(100).fill(200));
    const refused = await send(bodyOf(calls));
    expect(refused.status).toBe(400);
    expect((await envelopeOf(refused)).message).toMatch(
      /^The current batch message contains too many parts\. A maximum number of '100'/,
    );
  });

  it('may not hold another', async () => {
    const made = await rows('one', 'two');
    const nested = bodyOf([{ verb: 'POST', path: '$batch', body: 'x' }, change(made[1], 'changed')]);
    expect(statusesIn(await (await send(nested)).text())).toEqual([400, 204]);
  });

  type Broken = (body: string) => readonly [body: string, headers: Readonly<Record<string, string>>];
  it.each<readonly [string, Broken]>([
    ['without a boundary in its type', (body) => [body, { 'Content-Type': 'multipart/mixed' }]],
    ['whose type is another', (body) => [body, { 'Content-Type': 'application/json' }]],
    ['that breaks off', (body) => [body.slice(0, -8), {}]],
    ['without a body', () => ['', {}]],
    ['with a call that is none', (body) => [body.replace(' HTTP/1.1', ''), {}]],
    ['that goes to another site', (body) => [body.replace(site.url, new URL('/sites/elsewhere', site.url).href), {}]],
  ])('%s is refused and does nothing', async (_, broken) => {
    const made = await rows('one', 'two');
    const [body, headers] = broken(bodyOf([change(made[1], 'changed'), change(made[0], 'changed')]));
    const response = await send(body, 'owner', headers);
    expect(response.status).toBe(400);
    expect((await envelopeOf(response)).code).toMatch(/^-\d/);
    expect(await titlesOf(made)).toEqual(['one', 'two']);
  });

  it('needs one digest, its own', async () => {
    const made = await rows('kept');
    expect((await send(bodyOf([change(made[0], 'x')]), 'owner', { 'X-RequestDigest': 'none' })).status).toBe(403);
    expect(await titlesOf(made)).toEqual(['kept']);
  });
});

describeLocally('a batch on the local service', () => {
  const local = (init: RequestInit): Promise<Response> => fetch(new URL('/_local/faults', site.url), init);
  const fault = async (rule: object): Promise<void> =>
    void (await local({ method: 'POST', body: JSON.stringify(rule) }));
  afterEach(() => local({ method: 'DELETE' }));

  it('lets nobody do what they may not', async () => {
    const made = await rows('kept');
    const [within, execute] = batchOf(await site.as('director'));
    const answers = Promise.allSettled([
      within.items.getById(made[0]?.Id ?? 0).update({ Title: 'x' }),
      within.items.getById(made[0]?.Id ?? 0)(),
    ]);
    await execute();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await titlesOf(made)).toEqual(['kept']);
  });

  it('can have one of its calls throttled, and the others done', async () => {
    const made = await rows('one', 'two', 'three');
    await fault({ match: { method: 'MERGE' }, nth: 2, do: { status: 429, retryAfter: 3 } });
    expect(statusesIn(await (await send(bodyOf(made.map((row) => change(row, 'changed'))))).text())).toEqual([
      204, 429, 204,
    ]);
    expect(await titlesOf(made)).toEqual(['changed', 'two', 'changed']);
  });

  it.each([
    ['before', ['changed', 'two', 'three']],
    ['after', ['changed', 'changed', 'three']],
  ] as const)('can break %s one of its calls', async (drop, left) => {
    const made = await rows('one', 'two', 'three');
    await fault({ match: { method: 'MERGE' }, nth: 2, do: { drop } });
    await expect(send(bodyOf(made.map((row) => change(row, 'changed'))))).rejects.toThrow();
    expect(await titlesOf(made)).toEqual(left);
  });
});
