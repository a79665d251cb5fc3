/** @jest-environment node */
import http from 'node:http';
import { spfi, SPBrowser } from '@pnp/sp';
import { InjectHeaders } from '@pnp/queryable';
import { addRow, describeLocally, envelopeOf, freshTitle, openSite, refusal, type Site, type UserName } from './site';

let site: Site;
let clock = Date.parse('2026-11-24T10:00:00Z');
let title: string;
beforeAll(async () => {
  site = await openSite(() => new Date(clock));
  title = freshTitle();
  const sp = await site.as('owner');
  await sp.web.lists.add(title);
  await sp.web.lists.getByTitle(title).items.add({ Title: 'kept' });
});
afterAll(() => site.close());

const origin = (): string => new URL(site.url).origin;
const local = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${origin()}/_local/${path}`, init);
const fault = async (rule: unknown): Promise<void> => {
  expect((await local('faults', { method: 'POST', body: JSON.stringify(rule) })).status).toBe(204);
};

describe('the form digest', () => {
  const post = (digest?: string): Promise<Response> =>
    site.send('web/lists', {
      method: 'POST',
      body: JSON.stringify({ Title: freshTitle() }),
      headers: { 'X-RequestDigest': digest ?? '' },
    });

  it('comes from contextinfo, for half an hour', async () => {
    const info = (await (await site.send('contextinfo', { method: 'POST' })).json()) as Record<string, unknown>;
    const names = [
      'FormDigestTimeoutSeconds',
      'FormDigestValue',
      'LibraryVersion',
      'SiteFullUrl',
      'SupportedSchemaVersions',
      'WebFullUrl',
    ];
    expect(
      Object.keys(info)
        .filter((name) => !name.startsWith('odata.'))
        .sort(),
    ).toEqual(names);
    expect(info).toMatchObject({
      FormDigestTimeoutSeconds: 1800,
      WebFullUrl: site.url,
      FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/) as unknown,
    });
    expect((await post(String(info['FormDigestValue']))).status).toBe(201);
  });

  it('is fetched and kept by PnPjs itself', async () => {
    const sp = spfi(site.url).using(SPBrowser({ baseUrl: site.url }), InjectHeaders(site.headers('owner')));
    await sp.web.lists.getByTitle(title).items.add({ Title: 'by PnPjs' });
    expect(await sp.web.lists.getByTitle(title).items.filter("Title eq 'by PnPjs'")()).toHaveLength(1);
  });

  it('is missed and refused when corrupt: 403', async () => {
    const expected = {
      code: '-2130575251, Microsoft.SharePoint.SPException',
      message:
        "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
    };
    for (const digest of [
      undefined,
      '0xABC,24 Nov 2026 10:00:00 -0000',
      `0x${'0'.repeat(128)},24 Nov 2026 10:00:00 -0000`,
    ]) {
      const response = await post(digest);
      expect([response.status, await envelopeOf(response)]).toEqual([403, expected]);
    }
  });
});

describeLocally('an old form digest', () => {
  it('has timed out: 403', async () => {
    const { FormDigestValue } = (await (await site.send('contextinfo', { method: 'POST' })).json()) as {
      FormDigestValue: string;
    };
    clock += 1801 * 1000;
    const response = await site.send('web/lists', {
      method: 'POST',
      body: '{}',
      headers: { 'X-RequestDigest': FormDigestValue },
    });
    expect([response.status, (await envelopeOf(response)).code]).toEqual([
      403,
      '-2130575252, Microsoft.SharePoint.SPException',
    ]);
  });
});

describeLocally('users', () => {
  it.each<[UserName, string, string]>([
    ['owner', '2147483647', '4294705151'],
    ['lead', '432', '1011030767'],
    ['director', '176', '138612833'],
    ['visitor', '176', '138612833'],
  ])('%s has the mask of the level', async (user, High, Low) => {
    const sp = await site.as(user);
    expect((await sp.web.select('EffectiveBasePermissions')()) as unknown).toMatchObject({
      EffectiveBasePermissions: { High, Low },
    });
    expect(await sp.web.currentUser()).toMatchObject({
      Email: `${user}@example.com`,
      LoginName: `i:0#.f|membership|${user}@example.com`,
      IsSiteAdmin: user === 'owner',
    });
  });

  it('that read are refused every write', async () => {
    const denied = {
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
      message: 'Access denied. You do not have permission to perform this action or access this resource.',
    };
    const sp = await site.as('director');
    const list = sp.web.lists.getByTitle(title);
    expect(await list.items()).not.toHaveLength(0);
    const writes = [
      () => sp.web.lists.add(freshTitle()),
      () => list.update({ Title: 'x' }),
      () => list.items.add({ Title: 'x' }),
      () => list.items.getById(1).update({ Title: 'x' }),
      () => list.fields.createFieldAsXml({ SchemaXml: '<Field Type="Text" Name="X" />', Options: 8 }),
      () => list.fields.getByInternalNameOrTitle('Title').update({ Title: 'x' }),
      () => list.defaultView.update({ RowLimit: 1 }),
      () => list.defaultView.fields.removeAll(),
      () => list.defaultView.fields.add('Title'),
      () => list.items.getById(1).recycle(),
      () => list.items.getById(1).delete(),
      () => list.delete(),
      () => list.items.getById(1).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }]),
    ];
    for (const write of writes) expect(await refusal(write())).toEqual(denied);
    expect(await list.items.getById(1).select('Title')()).toMatchObject({ Title: 'kept' });
  });

  it('that edit write items', async () => {
    const list = (await site.as('lead')).web.lists.getByTitle(title);
    const { Id } = await addRow(list, { Title: 'by lead' });
    expect(await list.items.getById(Id).select('Author/Title').expand('Author')()).toMatchObject({
      Author: { Title: 'Veera Vetäjä' },
    });
  });

  it('are known by cookie, by header first, and nobody else is', async () => {
    const me = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${site.url}/_api/web/currentUser?$select=Email`, {
        headers: { Accept: 'application/json;odata=nometadata', ...headers },
      });
    expect(await (await me({ Cookie: 'a=b; local-user=lead' })).json()).toEqual({ Email: 'lead@example.com' });
    expect(await (await me({ Cookie: 'local-user=lead', 'X-Local-User': 'visitor' })).json()).toEqual({
      Email: 'visitor@example.com',
    });
    expect([(await me({})).status, (await me({ 'X-Local-User': 'constructor' })).status]).toEqual([401, 401]);
  });
});

describeLocally('what is not there', () => {
  it('is answered 501 by name, logged and counted', async () => {
    expect((await site.send('web/folders')).status).toBe(501);
    expect(
      (await site.send('web/lists', { method: 'POST', headers: { 'X-HTTP-Method': 'INVENT' }, body: '{}' })).status,
    ).toBe(501);
    expect((await site.send("web/lists?$filter=startswith(Title,'x')")).status).toBe(501);
    for (const [name, value] of [
      ['Accept', 'application/json;odata=verbose'],
      ['OData-Version', '4.0'],
    ] as const)
      expect((await site.send('web', { headers: { [name]: value } })).status).toBe(501);
    const names = ['GET web/folders', 'GET web/lists [$filter startswith]'];
    expect(site.service?.unsupported).toEqual(expect.arrayContaining(names));
  });

  it('is refused: another host name', async () => {
    const status = await new Promise((resolve) => {
      http.get(site.url, { headers: { Host: 'example.com' } }, (response) => resolve(response.resume().statusCode));
    });
    expect(status).toBe(400);
  });

  it('keeps the lists of another site apart', async () => {
    const response = await fetch(`${origin()}/_api/web/lists?$select=Title`, {
      headers: { 'X-Local-User': 'owner', Accept: 'application/json;odata=nometadata' },
    });
    expect(await response.json()).toEqual({ value: [] });
  });
});

describeLocally('faults', () => {
  afterEach(() => local('faults', { method: 'DELETE' }));
  const read = (): Promise<Response> => site.send(`web/lists/getByTitle('${title}')/items`);
  const count = async (): Promise<number> =>
    ((await (await site.send(`web/lists/getByTitle('${title}')?$select=ItemCount`)).json()) as { ItemCount: number })
      .ItemCount;

  it('come for the nth call that matches, and go', async () => {
    await fault({ match: { method: 'GET', path: '/items' }, nth: 2, do: { status: 429, retryAfter: 7 } });
    expect([(await read()).status, await count().then(() => 'other')]).toEqual([200, 'other']);
    const throttled = await read();
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await read()).status).toBe(200);
  });

  it('come for every call that matches until they are cleared', async () => {
    await fault({ match: { path: title.toUpperCase() }, do: { status: 503, retryAfter: 1 } });
    expect([(await read()).status, (await read()).status]).toEqual([503, 503]);
    await local('faults', { method: 'DELETE' });
    expect((await read()).status).toBe(200);
  });

  it('are ridden out by PnPjs when SharePoint says how long to wait', async () => {
    await fault({ match: { path: '/items' }, times: 1, do: { status: 429, retryAfter: 0 } });
    expect(await (await site.as('owner')).web.lists.getByTitle(title).items()).not.toHaveLength(0);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('break the connection %s the write', async (drop, added) => {
    const before = await count();
    await fault({ match: { method: 'POST', path: '/items' }, times: 1, do: { drop } });
    await expect(
      site.send(`web/lists/getByTitle('${title}')/items`, { method: 'POST', body: '{"Title":"lost?"}' }),
    ).rejects.toThrow();
    expect((await count()) - before).toBe(added);
  });

  it('take the caller for a stranger, let the digest expire, and wait', async () => {
    await fault({ nth: 1, do: { status: 401 } });
    expect((await read()).status).toBe(401);
    await fault({ match: { method: 'MERGE' }, nth: 1, do: { expireDigest: true } });
    expect(
      await refusal((await site.as('owner')).web.lists.getByTitle(title).items.getById(1).update({ Title: 'x' })),
    ).toMatchObject({ status: 403, code: '-2130575252, Microsoft.SharePoint.SPException' });
    await fault({ nth: 1, do: { delay: 300 } });
    const start = performance.now();
    await read();
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  it.each(['', '[]', '{"do":{}}', '{"do":{"status":500}}', '{"nth":0,"do":{"delay":1}}', '{"do":{"typo":1}}'])(
    'are refused as %s',
    async (body) => {
      expect((await local('faults', { method: 'POST', body })).status).toBe(400);
    },
  );
});
