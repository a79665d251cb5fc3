/** The list that a test of a site makes: whose it is, and that it goes again. */
import { eachWithSite, having, listName, lists, refused, site, test } from '../../../tests/testedSite';
import { isFailure } from '../../domain/store';
import { connectWithHeaders } from '../connection';
import { sharePointStore } from '../sharePointStore';
import { stampText } from './stamp';

eachWithSite();

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

  const looks = 'web/lists?$select=Id,Title';
  const answering = (value: readonly object[]): object => ({ answer: { status: 200, body: { value } } });
  const ofAnother = {
    Id: '0f3a1c2b-5b64-4a3e-9d0e-7f3a1c2b4d10',
    Title: listName,
    BaseTemplate: 100,
    ItemCount: 0,
    RootFolder: { ServerRelativeUrl: `/sites/digi/Lists/${listName}` },
  };
  const stamped = { ...ofAnother, Description: stampText('0123456789abcdef'.repeat(2)) };
  const unstamped = { ...ofAnother, Description: '' };
  const taken = { status: 500, body: { 'odata.error': { code: '-2130575342, X', message: { value: 'Taken.' } } } };

  it.each([
    ['that began while the addresses were looked at', [[], [stamped]], false],
    ['that has its list, but not yet its stamp', [[], [unstamped], [stamped]], false],
    ['that took the address meanwhile', [[], [], [stamped]], true],
    ['that took the address meanwhile and has no stamp yet', [[], [], [unstamped], [unstamped], [stamped]], true],
    ['that took the address meanwhile and is not told yet', [[], [], [], [], [stamped]], true],
    ['that went while it was looked at', [[], [unstamped], []], false],
  ] as const)('[L5] of another owner %s is in use, and nobody is to move it', async (_, answers, isTaken) => {
    await site.fault({
      match: { path: "web/lists('0f3a1c2b" },
      do: { answer: { status: 200, body: { Created: new Date() } } },
    });
    for (const [index, lists] of answers.entries())
      await site.fault({ match: { path: looks }, nth: index + 1, do: answering(lists) });
    if (isTaken) await site.fault({ match: { method: 'POST', path: '_api/web/lists' }, do: { answer: taken } });
    expect(await site.as('owner').testSite({ onStep: () => undefined, stopped: () => false })).toEqual({
      failed: 'contested',
    });
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
