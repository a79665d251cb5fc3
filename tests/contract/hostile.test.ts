/** @jest-environment node */
import fc from 'fast-check';
import type { IList } from '@pnp/sp/lists';
import { addRow, describeLocally, freshTitle, openSite, type Site } from './site';

let site: Site;
let list: IList;
let listId: string;
beforeAll(async () => {
  site = await openSite();
  const sp = await site.as('owner');
  listId = (await sp.web.lists.add(freshTitle())).Id;
  list = sp.web.lists.getById(listId);
  const columns = [
    '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="Number" Name="Year" DisplayName="Year" />',
    '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="User" Name="Lead" DisplayName="Lead" />',
    `<Field Type="Lookup" Name="Other" DisplayName="Other" List="{${listId}}" />`,
  ];
  for (const SchemaXml of columns) await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
  await list.items.add({ Title: 'first', Key: 'first' });
});
afterAll(() => site.close());

const wellFormed = (text: string): string => Buffer.from(text).toString();

describe('text', () => {
  it.each([
    "O'Brien''s",
    "'); DROP TABLE items; --",
    '"},{"x":1',
    '<script>alert(1)</script> &amp; %27',
    '👩🏽‍💻 ÅÄÖ åäö 日本',
    '\u202Eabc\u2066\u200F',
    '% _ \\ $. $[#]',
    ' reuna ',
    'a\u0000b',
    '\ud800',
  ])('comes back as it was written and is found: %j', async (text) => {
    const { Id } = await addRow(list, { Title: text });
    expect(await list.items.getById(Id).select('Title')()).toMatchObject({ Title: text });
    if (wellFormed(text) !== text) return; // half a character cannot stand in an address
    const found = await list.items.select('Id').filter(`Title eq '${text.replaceAll("'", "''")}'`)<{ Id: number }[]>();
    expect(found.map((row) => row.Id)).toEqual([Id]);
  });

  it('may be the title of a list', async () => {
    const sp = await site.as('owner');
    const title = `Ö'list "${freshTitle()}" <&> 50 %`;
    const { Id } = await sp.web.lists.add(title);
    expect(await sp.web.lists.getByTitle(title).select('Id', 'Title')()).toMatchObject({ Id, Title: title });
  });
});

// What SharePoint itself answers with 500: too long a text, a value outside the limits, a value or a list's title that
// exists already, too many lookups.
const ownFailures = /^-(2130575155|2130575163|2130575169|2130575342|2147024749), /;

/** An answer, or SharePoint's own refusal. 501 is the service's word for a call that it does not have, by name. */
async function checkAnswer(response: Response): Promise<void> {
  const text = await response.text();
  if (response.status < 400) return;
  const {
    'odata.error': { code, message },
  } = JSON.parse(text) as { 'odata.error': { code: string; message: { value: string } } };
  if (response.status < 500) expect(code).toMatch(/^-\d+, (Microsoft|System)\.[A-Za-z.]+$/);
  else if (response.status === 501) expect(message.value).toMatch(/^This local service does not know the call /);
  else expect(`${response.status} ${code}`).toMatch(new RegExp(`^500 ${ownFailures.source.slice(1)}`));
}

/** The answers within the answer to a batch: status and body. */
function partsIn(text: string): readonly (readonly [status: number, body: string])[] {
  const parts = text.split(/--batchresponse_[-0-9a-f]{36}(?:--)?\r\n/).slice(1, -1);
  return parts.map((part) => [
    Number(/\r\nHTTP\/1\.1 (\d{3}) /.exec(part)?.[1]),
    part.split('\r\n\r\n').slice(2).join('').trim(),
  ]);
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const word = fc.constantFrom(
  'Title',
  'Key',
  'Year',
  'Day',
  'Link',
  'LeadId',
  'Lead/Title',
  'Other/Title',
  'Other',
  'Id',
  "'x'",
  "''",
  'eq',
  'and',
  '(',
  ')',
  '1',
  'null',
  "datetime'x'",
  '*',
  ',',
  'desc',
  '/',
  '@a',
  '"',
  '--',
);
const expression = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  anyText,
);
const numberLike = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom('0', '1', '5000', '999999999', '1e9', '9'.repeat(30), '-0', '0x10', ' 1 ', '1,5'),
  anyText,
);
const token = fc.oneof(
  numberLike.map((id) => `Paged=TRUE&p_ID=${id}`),
  fc.constantFrom('Paged=TRUE', 'p_ID=1', 'PagedPrev=TRUE&p_ID=1', 'Paged=TRUE&p_ID=1&p_ID=2', '&&='),
  anyText,
);
const options = fc.record(
  {
    $select: expression,
    $expand: expression,
    $filter: expression,
    $orderby: expression,
    $top: numberLike,
    $skiptoken: token,
    '@a': expression,
    $nonsense: expression,
  },
  { requiredKeys: [] },
);
const cell = fc.oneof(
  fc.json(),
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: false }).map(String),
  fc.dictionary(fc.constantFrom('Url', 'Description'), anyText),
);
const cells = fc
  .dictionary(
    fc.constantFrom('Title', 'Key', 'Year', 'Day', 'Link', 'LeadId', 'OtherId', 'Id', '__proto__', 'odata.type'),
    cell,
  )
  .map((value) => JSON.stringify(value));
const goodCells = fc
  .record(
    {
      Title: fc.string({ maxLength: 255 }),
      Year: fc.integer(),
      Link: fc.constant(null),
      OtherId: fc.nat(9),
      Day: fc.constant('2026-11-24T22:00:00Z'),
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.stringify(value));
const broken = fc.tuple(goodCells, fc.nat(40)).map(([text, length]) => text.slice(0, length));
const body = fc.oneof(goodCells, cells, broken, fc.json(), anyText);
const etag = fc.oneof(
  fc.constantFrom('*', 'current', 'stale', '"1"', '', '"*"', 'W/"1"', '*, *'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
);
const verb = fc.constantFrom('GET', 'POST', 'MERGE', 'PUT', 'PATCH', 'DELETE', 'INVENT', '', 'merge', '*');
const formValue = fc.oneof(
  fc.record(
    {
      FieldName: fc.oneof(
        fc.constantFrom('Title', 'Key', 'Year', 'Day', 'Link', 'Lead', 'Other', 'Id', 'Modified'),
        anyText,
      ),
      FieldValue: fc.oneof(anyText, numberLike, fc.json()),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);
const form = fc.oneof(
  fc
    .record(
      {
        formValues: fc.oneof(fc.array(formValue, { maxLength: 5 }), fc.jsonValue()),
        bNewDocumentUpdate: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  body,
);
const parameters = fc.oneof(
  fc
    .dictionary(fc.constantFrom('SchemaXml', 'Options', 'Title', 'ViewFields', 'RowLimit', 'Choices'), cell)
    .map((value) => JSON.stringify({ parameters: value })),
  body,
);

// The same calls in every run; a failure is told with its own path from here.
const seed = 20_261_124;
const patience = 5000;

describeLocally('anything', () => {
  let headers: Readonly<Record<string, string>>;
  let items: string;
  beforeAll(async () => {
    items = `web/lists('${listId}')/items`;
    const info = (await (await site.send('contextinfo', { method: 'POST' })).json()) as { FormDigestValue: string };
    headers = {
      ...site.headers('owner'),
      Accept: 'application/json;odata=nometadata',
      'X-RequestDigest': info.FormDigestValue,
    };
  });

  const ask = (
    path: string,
    {
      headers: own,
      ...init
    }: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> =>
    fetch(`${site.url}/_api/${path}`, {
      ...init,
      headers: { ...headers, ...own },
      signal: AbortSignal.timeout(patience),
    });
  const post = (path: string, text: string, own: Readonly<Record<string, string>> = {}): Promise<Response> =>
    ask(path, { method: 'POST', body: wellFormed(text), headers: own });
  const checkAll = async (answers: readonly Promise<Response>[]): Promise<void> => {
    for (const response of await Promise.all(answers)) await checkAnswer(response);
  };
  const addressOf = (text: string): string => encodeURIComponent(wellFormed(text));

  it("that is read is answered, or refused by SharePoint's own 4xx, in time", async () => {
    await fc.assert(
      fc.asyncProperty(options, expression, async (query, literal) => {
        const asked = new URLSearchParams(
          Object.entries(query).map(([name, text]) => [name, wellFormed(text)] as [string, string]),
        );
        const name = addressOf(literal);
        await checkAll([
          ask(`${items}?${asked}`),
          ask(`${items}(1)?${asked}`),
          ask(`${items}(1)/versions?${asked}`),
          ask(`web/lists?${asked}`),
          ask(`web?${asked}`),
          ask(`web/lists('${listId}')/fields?${asked}`),
          ask(`web/getList('${name}')/fields/${name}`),
          ask(`${items}(${name})`),
          ask(`web/${name}`),
          ask(`${items}(1)/attachmentfiles('${name}')/$value`),
        ]);
      }),
      { numRuns: 80, seed },
    );
  }, 60_000);

  it("that is written is answered, or refused by SharePoint's own refusals, in time", async () => {
    await fc.assert(
      fc.asyncProperty(body, form, parameters, expression, verb, async (sent, filled, made, literal, method) => {
        const [list, name, override] = [
          `web/lists('${listId}')`,
          addressOf(literal),
          { 'X-HTTP-Method': method, 'IF-Match': '"1"' },
        ];
        await checkAll([
          post(items, sent),
          post(`${items}(1)`, sent, override),
          post(`${list}/views`, sent, override),
          post(`${items}(1)/validateupdatelistitem`, filled),
          post(`${list}/fields/createfieldasxml`, made),
          post(`${list}/views/add`, made),
          post(`${list}/fields/createfieldasxml`, JSON.stringify({ parameters: { SchemaXml: literal, Options: 8 } })),
          post(`${list}/fields/getByInternalNameOrTitle('Key')`, sent, { 'X-HTTP-Method': 'MERGE' }),
          post(`${list}/defaultview/viewfields/addviewfield('${name}')`, ''),
          post(`${items}(1)/attachmentfiles/add(FileName='${name}')`, sent),
          post(`${items}(1)/attachmentfiles('${name}')`, '', override),
          post(`web/recyclebin('${name}')/restore`, ''),
          post(`${list}/roleassignments/addroleassignment(principalid=${name},roledefid=${name})`, ''),
        ]);
      }),
      { numRuns: 80, seed },
    );
    expect((await ask(`${items}(1)`)).status).toBe(200);
  }, 60_000);

  it('that is sent in a batch is answered call by call, or the batch is refused', async () => {
    const sound = fc.record({
      method: fc.constantFrom('GET', 'MERGE', 'POST'),
      path: fc.constantFrom('/items(1)', '/items'),
      ifMatch: fc.constantFrom('*', '"1"'),
      text: goodCells,
    });
    const path = fc.oneof(
      fc.constantFrom('/items(1)', "/fields/getByInternalNameOrTitle('Key')", '/views', '/%', '/../../$batch'),
      expression,
    );
    const part = fc.oneof(
      { weight: 3, arbitrary: sound },
      { weight: 1, arbitrary: fc.record({ method: verb, path, ifMatch: etag, text: fc.oneof(goodCells, body) }) },
    );
    const boundary = fc.oneof({ weight: 8, arbitrary: fc.constant('b') }, { weight: 1, arbitrary: anyText });
    const cut = fc.oneof({ weight: 6, arbitrary: fc.constant(Infinity) }, { weight: 1, arbitrary: fc.nat(400) });
    const [seen, seenWithin] = [new Set<number>(), new Set<number>()];
    const checkPart = async (status: number, text: string): Promise<void> => {
      seenWithin.add(status);
      await checkAnswer(new Response(status === 204 ? null : text, { status }));
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 4 }),
        boundary,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        cut,
        anyText,
        async (parts, named, asSet, end, length, rubbish) => {
          const calls = parts.map(({ method, path, ifMatch, text }) => [
            'Content-Type: application/http',
            '',
            `${method} ${site.url}/_api/web/lists('${listId}')${path} HTTP/1.1`,
            `IF-MATCH: ${ifMatch}`,
            'Accept: application/json;odata=nometadata',
            '',
            text,
            '',
          ]);
          const inner = asSet
            ? [
                '--b',
                'Content-Type: multipart/mixed; boundary="c"',
                '',
                ...calls.flatMap((call) => ['--c', ...call]),
                '--c--',
              ]
            : calls.flatMap((call) => ['--b', ...call]);
          const whole = [...inner, '--b--', ''].join(end).slice(0, length);
          const answers = await Promise.all([
            post('$batch', whole, {
              'Content-Type': `multipart/mixed; boundary=${encodeURIComponent(wellFormed(named))}`,
            }),
            post('$batch', rubbish, { 'Content-Type': 'multipart/mixed; boundary=b' }),
          ]);
          for (const response of answers) {
            seen.add(response.status);
            if (response.status !== 200) await checkAnswer(response);
            else for (const [status, text] of partsIn(await response.text())) await checkPart(status, text);
          }
        },
      ),
      { numRuns: 150, seed },
    );
    expect([...seen].sort()).toEqual([200, 400]);
    expect([...seenWithin].sort()).toEqual([200, 201, 204, 400, 412, 501]);
    expect((await ask(`${items}(1)`)).status).toBe(200);
  }, 60_000);

  it('that changes an item under an etag is done once or not at all', async () => {
    const { Id } = await addRow(list, { Title: 'changing' });
    const path = `${items}(${Id})`;
    const etagNow = async (): Promise<string> => (await ask(path)).headers.get('etag') ?? '';
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(body, etag, async (sent, named) => {
        const before = await etagNow();
        const ifMatch = named === 'current' ? before : named === 'stale' ? before.replace(/\d+"$/, '0"') : named;
        const response = await post(path, sent, { 'X-HTTP-Method': 'MERGE', 'IF-Match': ifMatch });
        await checkAnswer(response.clone());
        seen.add(response.status);
        const version = Number(/\d+(?="$)/.exec(before)?.[0]);
        const done = response.status === 204;
        expect(await etagNow()).toBe(done ? before.replace(/\d+"$/, `${version + 1}"`) : before);
        if (done)
          expect([response.headers.get('etag'), ['*', before].includes(ifMatch.trim())]).toEqual([
            await etagNow(),
            true,
          ]);
      }),
      { numRuns: 150, seed },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining([204, 400, 412]));
  }, 60_000);
});
