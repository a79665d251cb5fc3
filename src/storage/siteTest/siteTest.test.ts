/** What a test of a site says of each assumption: held, broken, or not tried, and why. */
import type { Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import type { LocalSite } from '../../../tests/localSite';
import { eachWithSite, error, having, listName, lists, refused, site, test } from '../../../tests/testedSite';
import { thirdOf } from '../../../tests/thirdOf';
import { reportText, triedAssumptions, type SiteTestReport, type TriedAssumption } from '../../domain/siteTest';
import { isFailure, type Store } from '../../domain/store';
import { connectWithHeaders } from '../connection';
import { sharePointStore } from '../sharePointStore';

eachWithSite();

describe('a test of a site', () => {
  it('holds on a site that answers as was recorded, tells of each step, and leaves nothing', async () => {
    const steps: string[] = [];
    let seen: unknown;
    const report = await site.as('owner').testSite({
      onStep: ({ id, results }) => {
        expect(results).toHaveLength(steps.length);
        steps.push(id);
        if (id === 'web') seen = lists();
      },
      stopped: () => false,
    });
    expect(isFailure(report) ? report : having('held', report)).toEqual(triedAssumptions);
    expect(steps).toEqual(triedAssumptions);
    expect(await seen).toEqual([
      expect.objectContaining({ Title: listName, Hidden: true, NoCrawl: true, OnQuickLaunch: false }),
    ]);
    expect(report).toMatchObject({ stopped: false, left: false, server: expect.stringMatching(/^16\.0\./) as string });
    expect(await lists()).toEqual([]);
  });

  const schemaXml = '/fields?$select=InternalName,TypeAsString,Description,SchemaXml';
  const field = (name: string): string => `getByInternalNameOrTitle('${name}')`;
  const column = { InternalName: 'Key', TypeAsString: 'Text', Description: '', SchemaXml: '<Field SourceID="{1}" />' };
  const stampsStand = { ItemCount: 1, LastItemModifiedDate: '2026-01-01T00:00:00Z', LastItemDeletedDate: '' };
  const faults: Readonly<Record<TriedAssumption, object>> = {
    web: { match: { path: 'web?$select=ServerRelativeUrl' }, do: { answer: refused } },
    newList: { match: { path: schemaXml }, nth: 1, do: { answer: { status: 200, body: { value: [column] } } } },
    address: {
      match: { path: 'web/lists?$select=Id,Title' },
      nth: 5,
      do: { answer: { status: 200, body: { value: [] } } },
    },
    missingList: { match: { path: `${listName}0` }, do: { answer: { status: 403, body: error('No.') } } },
    missingColumn: {
      match: { path: '$select=DigitiekarttaTesti' },
      do: { answer: { status: 200, body: { value: [] } } },
    },
    titles: { match: { method: 'POST', path: '_api/web/lists' }, nth: 3, do: { answer: refused } },
    ownColumns: { match: { path: schemaXml }, nth: 2, do: { answer: { status: 200, body: { value: [column] } } } },
    years: { match: { method: 'GET', path: field('Year') }, do: { answer: { status: 200, body: { SchemaXml: '' } } } },
    defaults: {
      match: { method: 'GET', path: field('ClimateProgramme') },
      do: { answer: { status: 200, body: { DefaultValue: null } } },
    },
    typedMerge: {
      match: { method: 'MERGE', path: field('Status') },
      do: { answer: { status: 400, body: error('No such type.') } },
    },
    doubles: { match: { method: 'DELETE', path: field('Code0') }, do: { answer: { status: 200 } } },
    viewOrder: { match: { path: '/views?$select=Id,Title' }, do: { answer: { status: 200, body: { value: [] } } } },
    boardView: {
      match: { path: '$select=ViewType2,ViewData' },
      do: { answer: { status: 200, body: { ViewType2: 'NONE', ViewData: null } } },
    },
    form: {
      match: { path: '$select=StringId,ClientForm' },
      nth: 2,
      do: { answer: { status: 200, body: { value: [{ StringId: '0x0100', ClientFormCustomFormatter: null }] } } },
    },
    emptyKeys: { match: { method: 'POST', path: "')/items" }, nth: 3, do: { answer: refused } },
    unknownChoice: { match: { method: 'MERGE', path: "')/items(" }, nth: 1, do: { answer: refused } },
    etag: { match: { method: 'MERGE', path: "')/items(" }, nth: 3, do: { answer: { status: 204 } } },
    batch: { match: { method: 'MERGE', path: "')/items(" }, nth: 6, do: { answer: { status: 204 } } },
    stamps: {
      match: { path: '$select=ItemCount,LastItem' },
      do: { answer: { status: 200, body: { value: [stampsStand] } } },
    },
    recycledTwice: { match: { path: ')/recycle' }, nth: 3, do: { answer: { status: 200, body: { value: 'x' } } } },
    restrict: { match: { path: ')/recycle' }, nth: 4, do: { answer: { status: 200, body: { value: 'x' } } } },
    attachmentText: { match: { path: "('teksti.json')/$value" }, do: { answer: { status: 200, text: '?' } } },
    attachmentTaken: {
      match: { method: 'POST', path: "add(FileName='varattu.json')" },
      nth: 2,
      do: { answer: { status: 200, body: {} } },
    },
    richText: { match: { path: '$select=Problem' }, do: { answer: { status: 200, body: { Problem: 'a < b' } } } },
    validation: { match: { path: '$select=ValidationFormula' }, do: { answer: refused } },
    ownRights: { match: { path: 'removeroleassignment' }, do: { answer: { status: 200 } } },
  };

  it.each(thirdOf(triedAssumptions))('breaks exactly %s where a site answers otherwise', async (id) => {
    await site.fault(faults[id]);
    const report = await test(site.as('owner'));
    expect(having('broken', report)).toEqual([id]);
    expect(having('untried', report)).toEqual(id === 'typedMerge' ? ['restrict', 'richText'] : []);
    expect(await lists()).toEqual([]);
  });

  type Alter = (init: RequestInit, address: string) => RequestInit;
  const inBody =
    (from: string | RegExp, to: string): Alter =>
    (init) =>
      typeof init.body === 'string' ? { ...init, body: init.body.replace(from, to) } : init;
  const anyEtag: Alter = (init) => {
    const headers = new Headers(init.headers);
    if (headers.has('If-Match')) headers.set('If-Match', '*');
    return { ...init, headers };
  };
  const alterations: readonly (readonly [string, string, Alter])[] = [
    ['years', 'years with a separator', inBody('CommaSeparator=\\"FALSE\\"', 'CommaSeparator=\\"TRUE\\"')],
    ['ownColumns', 'the key in a form', inBody('ShowInEditForm=\\"FALSE\\"', '')],
    ['defaults', 'no default', inBody('<Default>0</Default>', '')],
    ['boardView', 'a view that is no board', inBody('KANBAN', 'HTML')],
    ['form', 'a form without its sections', inBody('sections', 'parts')],
    ['etag batch', 'what it saves without etags', anyEtag],
    ['batch', 'a batch without its etags', inBody(/IF-MATCH: .*/gi, 'If-Match: *')],
    ['typedMerge', 'a column without its type', inBody('SP.FieldChoice', 'SP.Field')],
    [
      'restrict',
      'a lookup that guards nothing',
      inBody('"RelationshipDeleteBehavior":2', '"RelationshipDeleteBehavior":0'),
    ],
    ['attachmentText', 'a file without its letters', inBody('ääkköset', 'aakkoset')],
    ['richText', 'rich text without its line break', inBody('<br>', ' ')],
    ['unknownChoice', 'words of another kind', inBody('Omin sanoin', 'Aloitettu')],
  ];

  it.each(thirdOf(alterations))('breaks exactly %s where the product sends %s', async (ids, _, alter) => {
    const report = await test(storeWith(site, alter));
    expect(having('broken', report).join(' ')).toBe(ids);
    expect(await lists()).toEqual([]);
  });

  function storeWith({ url }: LocalSite, alter: Alter): Store {
    const sp: SPFI = spfi(connectWithHeaders(url, { 'X-Local-User': 'owner' })).using((call: Queryable) => {
      const send = call.on.send.toArray().at(-1);
      if (send)
        call.on.send.replace(function (address, init) {
          return send.call(this, address, alter(init, String(address)));
        });
      return call;
    });
    return sharePointStore({
      sp,
      webUrl: '/sites/digi',
      now: () => new Date(),
      random: Math.random,
      pause: () => Promise.resolve(site.nextSecond()),
    });
  }

  const closed = [1, 10, 20, 30, 60].flatMap(
    (nth) =>
      [
        ['locked', nth, { status: 423 }],
        ['forbidden', nth, { status: 403 }],
      ] as const,
  );
  it.each(thirdOf(closed))(
    'a site that is %s from its %ith call on breaks no assumption',
    async (failed, nth, answer) => {
      await site.fault({ match: { path: `${listName}')` }, nth, times: 1000, do: answer });
      const report = await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false });
      if (isFailure(report)) return expect(report).toMatchObject({ failed });
      expectUntriedForAReason(report);
    },
  );

  it.each(['/fields', "')/items", '/views', 'roleassignment', '/recycle', '$batch'])(
    'what is forbidden at %s is not testable from here, with the reason, and breaks nothing',
    async (path) => {
      await site.fault({ match: { path }, do: { status: 403 } });
      const report = await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false });
      if (isFailure(report)) return expect(report).toMatchObject({ failed: 'forbidden' });
      expectUntriedForAReason(report);
    },
  );

  const hold = { status: 500, body: error('Hold: Käytäntö estää.') };
  const badGateway = { answer: { status: 502, text: '<html>Bad gateway</html>' } };
  type Saying = readonly [said: string, match: object, fault: object, untried: readonly TriedAssumption[]];
  it.each<Saying>([
    ['no row may be recycled', { path: ')/recycle' }, { answer: hold }, ['stamps', 'recycledTwice', 'restrict']],
    ['no row may be added', { method: 'POST', path: "')/items" }, { answer: hold }, ['emptyKeys', 'validation']],
    ['another write is under way', { method: 'POST', path: "')/items" }, { status: 409 }, ['emptyKeys', 'validation']],
    ['another write is under way at each change', { path: 'formula' }, { status: 409 }, ['validation']],
    ['another write is under way at each recycling', { path: ')/recycle' }, { status: 409 }, ['restrict']],
    ['a gateway has no answer', { method: 'POST', path: "')/items" }, badGateway, ['emptyKeys', 'validation']],
    ['a gateway has no answer to recycling', { path: ')/recycle' }, badGateway, ['restrict', 'recycledTwice']],
  ])('where %s nothing is said of what was not tried', async (_, match, fault, untried) => {
    await site.fault({ match, do: fault });
    const report = await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false });
    if (isFailure(report)) throw new Error(JSON.stringify(report));
    expect(having('broken', report)).toEqual([]);
    expect(having('untried', report)).toEqual(expect.arrayContaining([...untried]));
    const reasons = report.results.filter(({ outcome }) => outcome === 'untried');
    expect(reasons.filter(({ said, restsOn, unanswered }) => !said && !restsOn && !unanswered)).toEqual([]);
  });

  it.each([[401, 'signedOut']] as const)(
    'a test that is answered %i from its middle on says of the rest that it is %s',
    async (status, why) => {
      await site.fault({ match: { path: `${listName}')` }, nth: 30, times: 5000, do: { status } });
      const { results } = await test(site.as('owner'));
      expect(results.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
      expect(results.filter(({ restsOn }) => restsOn === undefined).at(-1)).toMatchObject({ unanswered: why });
    },
  );

  it('a list of which no row may be read says nothing of a column that is missing', async () => {
    await site.fault({ match: { method: 'GET', path: "')/items" }, do: { answer: hold } });
    const report = await test(site.as('owner'));
    expect(having('untried', report)).toContain('missingColumn');
    expect(having('held', report)).not.toContain('missingColumn');
  });

  it.each([1, 2, 3])('a recycling that is contested at its %ith call is no word about the rule', async (nth) => {
    await site.fault({ match: { path: ')/recycle' }, nth: nth + 1, do: { status: 409 } });
    expect(having('broken', await test(site.as('owner')))).toEqual([]);
  });

  function expectUntriedForAReason(report: SiteTestReport): void {
    expect(having('broken', report)).toEqual([]);
    const untried = report.results.filter(({ outcome }) => outcome === 'untried');
    expect(untried.filter(({ said, restsOn }) => !said && !restsOn)).toEqual([]);
    expect(reportText(report).includes('no right to try it')).toBe(untried.some(({ forbidden }) => forbidden));
    expect(untried.length).toBeGreaterThan(0);
  }
});
