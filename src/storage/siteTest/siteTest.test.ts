import type { Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { JSDOM } from 'jsdom';
import { localSite, type LocalSite } from '../../../tests/localSite';
import { thirdOf } from '../../../tests/thirdOf';
import {
  reportText,
  triedAssumptions,
  type AssumptionResult,
  type SiteTestReport,
  type TriedAssumption,
} from '../../domain/siteTest';
import { isFailure, type Store } from '../../domain/store';
import { connectWithHeaders } from '../connection';
import { sharePointStore } from '../sharePointStore';
import { stampText } from './stamp';

let site: LocalSite;
beforeAll(() => {
  const { DOMParser, Node } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, Node });
});
beforeEach(async () => {
  site = await localSite();
});
afterEach(async () => {
  expect(site.service.unsupported).toEqual([]);
  await site.close();
});

const listName = 'DigitiekarttaTesti';

async function test(store: Store): Promise<SiteTestReport> {
  const report = await store.testSite({ onStep: () => undefined, stopped: () => false });
  if (isFailure(report)) throw new Error(JSON.stringify(report));
  return report;
}

function having(outcome: AssumptionResult['outcome'], { results }: SiteTestReport): readonly TriedAssumption[] {
  return results.filter((result) => result.outcome === outcome).map(({ id }) => id);
}

async function lists(): Promise<readonly { readonly Title: string; readonly Description: string }[]> {
  return (
    await site.read<{ value: readonly { Title: string; Description: string }[] }>(
      'owner',
      'web/lists?$select=Title,Description,Hidden,NoCrawl,OnQuickLaunch',
    )
  ).value;
}

const error = (message: string): object => ({
  'odata.error': { code: '-1, X', message: { lang: 'en-US', value: message } },
});
const refused = { status: 500, body: error('No.') };

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
    emptyKeys: { match: { method: 'POST', path: "')/items" }, nth: 2, do: { answer: refused } },
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
});

describe('[L5] the list of a test', () => {
  it('is recycled where SharePoint refuses its columns, and what rests on them is not called broken', async () => {
    await site.fault({ match: { path: 'createfieldasxml' }, do: { answer: refused } });
    const report = await test(site.as('owner'));
    expect(having('broken', report)).toEqual([]);
    expect(having('held', report)).toEqual([
      'web',
      'newList',
      'address',
      'missingList',
      'missingColumn',
      'titles',
      'ownRights',
    ]);
    expect(report.results.find(({ id }) => id === 'etag')).toEqual({ id: 'etag', outcome: 'untried', said: 'No.' });
    expect(await lists()).toEqual([]);
  });

  it('goes where an answer is lost: what could not be tried is not called broken', async () => {
    await site.fault({ match: { method: 'MERGE', path: "')/items(" }, nth: 1, times: 6, do: { drop: 'before' } });
    const report = await test(site.as('owner'));
    expect(having('broken', report)).toEqual([]);
    expect(having('untried', report)).toContain('unknownChoice');
    expect(await lists()).toEqual([]);
  });

  const closed = [1, 10, 20, 30, 60].flatMap(
    (nth) =>
      [
        ['locked', nth, { status: 423 }],
        ['forbidden', nth, { status: 403 }],
      ] as const,
  );
  it.each(thirdOf(closed))('a site that is %s from its %ith call on breaks no assumption', async (failed, nth, answer) => {
    await site.fault({ match: { path: `${listName}')` }, nth, times: 1000, do: answer });
    const report = await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false });
    if (isFailure(report)) return expect(report).toMatchObject({ failed });
    expectUntriedForAReason(report);
  });

  it.each(['/fields', "')/items", '/views', 'roleassignment', '/recycle', '$batch'])(
    'what is forbidden at %s is not testable from here, with the reason, and breaks nothing',
    async (path) => {
      await site.fault({ match: { path }, do: { status: 403 } });
      const report = await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false });
      if (isFailure(report)) return expect(report).toMatchObject({ failed: 'forbidden' });
      expectUntriedForAReason(report);
    },
  );

  function expectUntriedForAReason(report: SiteTestReport): void {
    expect(having('broken', report)).toEqual([]);
    const untried = report.results.filter(({ outcome }) => outcome === 'untried');
    expect(untried.filter(({ said, restsOn }) => !said && !restsOn)).toEqual([]);
    expect(reportText(report).includes('not testable from here')).toBe(untried.some(({ forbidden }) => forbidden));
    expect(untried.length).toBeGreaterThan(0);
  }

  it('leaves the reader out of the report where the page knows them, though the site does not tell', async () => {
    await site.fault({ match: { path: 'web?$select' }, do: { answer: refused } });
    await site.fault({ match: { path: 'web/currentUser' }, do: { answer: refused } });
    const store = sharePointStore({
      sp: connectWithHeaders(site.url, { 'X-Local-User': 'owner' }),
      webUrl: '/sites/digi',
      now: () => new Date(),
      random: Math.random,
      pause: () => Promise.resolve(site.nextSecond()),
      names: ['Outi Omistaja'],
    });
    expect((await test(store)).names).toEqual(['Outi Omistaja']);
  });

  it('asks who the reader is otherwise than in the call that is tried', async () => {
    await site.fault({ match: { path: 'web?$select=ServerRelativeUrl' }, do: { answer: refused } });
    const { names } = await test(site.as('owner'));
    expect(names).toEqual(expect.arrayContaining(['Outi Omistaja', 'Digiohjelma']));
  });

  it('is recycled when the test is stopped', async () => {
    let stopped = false;
    const report = await site.as('owner').testSite({
      onStep: ({ id }) => (stopped ||= id === 'titles'),
      stopped: () => stopped,
    });
    expect(report).toMatchObject({ stopped: true, left: false });
    expect(isFailure(report) ? report : having('held', report)).toEqual([
      'web',
      'newList',
      'address',
      'missingList',
      'missingColumn',
    ]);
    expect(await lists()).toEqual([]);
  });

  it('goes without its lookups where SharePoint does not let it go with them', async () => {
    await site.fault({ match: { path: "web/lists('" }, nth: 2, do: { answer: refused } });
    expect(await test(site.as('owner'))).toMatchObject({ left: false });
    expect(await lists()).toEqual([]);
  });

  it('stays where nothing lets it go: that is told, and a later look recycles it', async () => {
    await site.fault({ match: { method: 'POST', path: "')/recycle" }, do: { answer: refused } });
    expect(await test(site.as('owner'))).toMatchObject({ left: true });
    await site.faultless();
    // Another owner's test may be running still.
    expect(await site.as('owner').clearSiteTests()).toEqual({ recycled: 0, inUse: true });
    expect(await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false })).toEqual({
      failed: 'contested',
    });
    const later = site.as('owner', () => new Date(Date.now() + 11 * 60_000));
    expect(await later.clearSiteTests()).toEqual({ recycled: 1, inUse: false });
    expect(await lists()).toEqual([]);
  });

  it.each([
    ['that has our name', ''],
    ['that has our name and words like our stamp', stampText('0123')],
  ])('is not made where somebody else has a list %s: that one is named and left', async (_, description) => {
    const theirs = JSON.stringify({ Title: listName, BaseTemplate: 100, Description: description });
    expect(await site.post('owner', 'web/lists', theirs)).toBe(201);
    const before = await lists();
    const later = site.as('owner', () => new Date(Date.now() + 11 * 60_000));
    expect(await later.testSite({ onStep: () => undefined, stopped: () => false })).toEqual({
      failed: 'foreignLists',
      foreign: [{ title: listName, address: `/sites/digi/Lists/${listName}`, takes: 'address' }],
    });
    expect(await later.clearSiteTests()).toEqual({ recycled: 0, inUse: false });
    expect(await lists()).toEqual(before);
  });

  it('is told from one that copied its stamp by what it holds', async () => {
    const theirs = { Title: 'Kopio', BaseTemplate: 100, Description: stampText('0123456789abcdef'.repeat(2)) };
    await site.post('owner', 'web/lists', JSON.stringify(theirs));
    await site.post('owner', "web/getList('/sites/digi/Lists/Kopio')/items", JSON.stringify({ Title: 'Oma' }));
    const later = site.as('owner', () => new Date(Date.now() + 11 * 60_000));
    expect(await later.clearSiteTests()).toEqual({ recycled: 0, inUse: false });
    expect(await lists()).toHaveLength(1);
  });

  it('is not made by somebody who may not', async () => {
    expect(await site.as('director').testSite({ onStep: () => undefined, stopped: () => false })).toMatchObject({
      failed: 'forbidden',
    });
    expect(await lists()).toEqual([]);
  });
});
