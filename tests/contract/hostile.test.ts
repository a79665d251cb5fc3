/** @jest-environment node */
import fc from 'fast-check';
import type { IList } from '@pnp/sp/lists';
import { addRow, freshTitle, openSite, type Site } from './site';

let site: Site;
let list: IList;
let listId: string;
beforeAll(async () => {
  site = await openSite();
  const sp = await site.as('owner');
  listId = (await sp.web.lists.add(freshTitle())).Id;
  list = sp.web.lists.getById(listId);
  const columns = [
    '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />', '<Field Type="Number" Name="Year" DisplayName="Year" />',
    '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />', '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="User" Name="Lead" DisplayName="Lead" />', `<Field Type="Lookup" Name="Other" DisplayName="Other" List="{${listId}}" />`
  ];
  for (const SchemaXml of columns) await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
  await list.items.add({ Title: 'first', Key: 'first' });
});
afterAll(() => site.close());

const wellFormed = (text: string): string => Buffer.from(text).toString();

describe('text', () => {
  it.each(["O'Brien''s", "'); DROP TABLE items; --", '"},{"x":1', '<script>alert(1)</script> &amp; %27', '👩🏽‍💻 ÅÄÖ åäö 日本', '\u202Eabc\u2066\u200F', '% _ \\ $. $[#]', ' reuna ', 'a\u0000b', '\ud800'])(
    'comes back as it was written and is found: %j',
    async (text) => {
      const { Id } = await addRow(list, { Title: text });
      expect(await list.items.getById(Id).select('Title')()).toMatchObject({ Title: text });
      if (wellFormed(text) !== text) return; // half a character cannot stand in an address
      const found = await list.items.select('Id').filter(`Title eq '${text.replaceAll("'", "''")}'`)<{ Id: number }[]>();
      expect(found.map((row) => row.Id)).toEqual([Id]);
    }
  );

  it('may be the title of a list', async () => {
    const sp = await site.as('owner');
    const title = `Ö'list "${freshTitle()}" <&> 50 %`;
    const { Id } = await sp.web.lists.add(title);
    expect(await sp.web.lists.getByTitle(title).select('Id', 'Title')()).toMatchObject({ Id, Title: title });
  });
});

// What SharePoint itself answers with 500: too long a text, a value outside the limits, a value that exists already, too many lookups.
const ownFailures = /^-(2130575155|2130575163|2130575169|2147024749), /;

async function checkAnswer(response: Response): Promise<void> {
  const text = await response.text();
  if (response.status < 500 || response.status === 501) return;
  const { 'odata.error': error } = JSON.parse(text) as { 'odata.error': { code: string } };
  expect(`${response.status} ${error.code}`).toMatch(new RegExp(`^500 ${ownFailures.source.slice(1)}`));
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const word = fc.constantFrom('Title', 'Key', 'Year', 'Day', 'Link', 'LeadId', 'Lead/Title', 'Other/Title', 'Other', 'Id', "'x'", "''", 'eq', 'and', '(', ')', '1', 'null', 'datetime\'x\'', '*', ',', 'desc', '/', '@a', '"', '--');
const expression = fc.oneof(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')), anyText);
const options = fc.dictionary(fc.constantFrom('$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '@a'), expression);
const value = fc.oneof(fc.json(), anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: false }).map(String), fc.dictionary(fc.constantFrom('Url', 'Description'), anyText));
const body = fc.oneof(fc.dictionary(fc.constantFrom('Title', 'Key', 'Year', 'Day', 'Link', 'LeadId', 'OtherId', 'Id', '__proto__', 'odata.type'), value).map((cells) => JSON.stringify(cells)), fc.json(), anyText);
const etag = fc.oneof(fc.constantFrom('*', '"1"', '', '"*"'), fc.string({ unit: 'grapheme-ascii', maxLength: 40 }));

describe('anything', () => {
  it('is answered, and never with a failure that is not SharePoint\'s', async () => {
    await fc.assert(
      fc.asyncProperty(options, body, etag, expression, async (query, sent, ifMatch, literal) => {
        const items = `web/lists('${listId}')/items`;
        const asked = new URLSearchParams(Object.entries(query).map(([name, text]) => [name, wellFormed(text)] as [string, string]));
        const address = encodeURIComponent(wellFormed(literal));
        const signal = AbortSignal.timeout(5000);
        const write = { method: 'POST', body: wellFormed(sent), signal };
        const answers = await Promise.all([
          site.send(`${items}?${asked}`, { signal }),
          site.send(`${items}(1)?${asked}`, { signal }),
          site.send(`web/lists?${asked}`, { signal }),
          site.send(`web/getList('${address}')/fields/${address}`, { signal }),
          site.send(`web/${address}`, { signal }),
          site.send(items, write),
          site.send(`${items}(1)`, { ...write, headers: { 'X-HTTP-Method': 'MERGE', 'IF-Match': ifMatch } }),
          site.send(`web/lists('${listId}')/fields/createfieldasxml`, { ...write, body: JSON.stringify({ parameters: { SchemaXml: literal, Options: 8 } }) }),
          site.send(`web/lists('${listId}')/fields/getByInternalNameOrTitle('Key')`, { ...write, headers: { 'X-HTTP-Method': 'MERGE' } }),
          site.send(`${items}(1)/attachmentfiles/add(FileName='${address}')`, write)
        ]);
        await Promise.all(answers.map(checkAnswer));
      }),
      { numRuns: 100 }
    );
  }, 60_000);
});
