import { localSite, type LocalSite } from '../../../tests/localSite';
import { thirdOf } from '../../../tests/thirdOf';
import type { Failure } from '../../domain/store';
import { themes } from '../schema/themes';

// A set-up is some 280 calls; a machine that is busy takes its time.
jest.setTimeout(60_000);

let site: LocalSite;
beforeEach(async () => {
  site = await localSite();
});
afterEach(() => {
  jest.restoreAllMocks();
  return site.close();
});

const root = '/sites/digi/Lists';
const pathOf = (list: string): string => `web/getList('${root}/${list}')`;
const setUp = (): Promise<unknown> => site.as('owner').setUp(() => undefined);
const inTheWay = (...lists: readonly (readonly [title: string, list: string])[]): Failure => ({
  failed: 'foreignLists',
  foreign: lists.map(([title, list]) => ({ title, address: `${root}/${list}`, takes: 'address' })),
});

/** A list as somebody of the city makes it: columns of its own and rows in them. */
async function cityList(list: string, title = list, columns: readonly string[] = [], rows: readonly object[] = []) {
  expect(await site.post('owner', 'web/lists', JSON.stringify({ Title: list, BaseTemplate: 100 }))).toBe(201);
  for (const xml of columns) {
    const body = JSON.stringify({ parameters: { SchemaXml: xml, Options: 8 } });
    expect(await site.post('owner', `${pathOf(list)}/fields/createfieldasxml`, body)).toBe(200);
  }
  for (const row of rows) expect(await site.post('owner', `${pathOf(list)}/items`, JSON.stringify(row))).toBe(201);
  await rename(list, title);
}

async function rename(list: string, title: string): Promise<void> {
  expect(await site.post('owner', pathOf(list), JSON.stringify({ Title: title }), 'MERGE')).toBe(204);
}

/** All that a set-up could change of a list, with the number of its version and each row's. */
function photograph(list: string): Promise<unknown> {
  const parts = ['', '/fields', '/items?$top=5000', '/views?$expand=ViewFields', '/contenttypes'];
  return Promise.all([
    ...parts.map((part) => site.read('owner', pathOf(list) + part)),
    site.read('owner', `${pathOf(list)}/roleassignments?$expand=RoleDefinitionBindings`),
    site.read('owner', `${pathOf(list)}?$select=HasUniqueRoleAssignments,ValidationFormula,OnQuickLaunch`),
  ]);
}

/** What others do just before set-up makes its first list, its second one and so on. */
function beforeMaking(...acts: (() => Promise<unknown>)[]): void {
  const send = globalThis.fetch;
  let acting = false;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (...call) => {
    const [address, { method = 'GET' } = {}] = call;
    const url = address instanceof Request ? address.url : address.toString();
    if (!acting && method === 'POST' && url.endsWith('/_api/web/lists')) {
      acting = true;
      await acts.shift()?.();
      acting = false;
    }
    return send(...call);
  });
}

async function titles(): Promise<readonly string[]> {
  const { value } = await site.read<{ value: readonly { Title: string }[] }>('owner', 'web/lists?$select=Title');
  return value.map(({ Title }) => Title).sort();
}

const text = (name: string, more = ''): string => `<Field Type="Text" Name="${name}" DisplayName="${name}" ${more}/>`;

describe('[L3] set-up on a site with a list of its own at one of our addresses', () => {
  it.each<[string, string, string, readonly string[], readonly object[]]>([
    [
      'a list of projects',
      'Projects',
      'Kaupungin hankkeet',
      [text('Budjetti')],
      [{ Title: 'Silta', Budjetti: '5 M€' }],
    ],
    [
      'settings by key and value',
      'Settings',
      'Sovelluksen asetukset',
      [text('Key', 'Indexed="TRUE" EnforceUniqueValues="TRUE" '), text('Value')],
      [{ Title: 'Väri', Key: 'colour', Value: 'sininen' }],
    ],
    ['a list with nothing but titles', 'Themes', 'Themes', [], [{ Title: 'Juhlat' }]],
    ['an empty list', 'Effects', 'Effects', [], []],
    ['an empty list under our Finnish name', 'Metrics', 'Mittarit', [], []],
    ['a list whose address is written otherwise', 'roadmaps', 'Reitit', [], []],
  ])('names %s, leaves it exactly as it is and makes nothing', async (_, list, title, columns, rows) => {
    await cityList(list, title, columns, rows);
    const [before, lists] = [await photograph(list), await titles()];
    for (let times = 0; times < 2; times++) expect(await setUp()).toEqual(inTheWay([title, list]));
    expect(await photograph(list)).toEqual(before);
    expect(await titles()).toEqual(lists);
    expect(site.service.unsupported).toEqual([]);
  });

  it('names all of them at once', async () => {
    await cityList('Settings', 'Asetukset');
    await cityList('Projects', 'Hankkeet');
    expect(await setUp()).toEqual(inTheWay(['Hankkeet', 'Projects'], ['Asetukset', 'Settings']));
    expect(await titles()).toEqual(['Asetukset', 'Hankkeet']);
  });

  it('goes on as soon as the list is gone', async () => {
    await cityList('Projects', 'Hankkeet', [text('Budjetti')]);
    expect(await setUp()).toMatchObject({ failed: 'foreignLists' });
    expect(await site.post('owner', pathOf('Projects'), '', 'DELETE')).toBe(200);
    expect(await setUp()).toEqual({ ready: true });
  });

  it('leaves a list that came in the place of ours, and the other seven, as they are', async () => {
    expect(await setUp()).toEqual({ ready: true });
    expect(await site.post('owner', pathOf('Settings'), '', 'DELETE')).toBe(200);
    await cityList('Settings', 'Omat asetukset', [text('Key'), text('Value')], [{ Title: 'Väri', Key: 'colour' }]);
    const photographs = (): Promise<unknown> => Promise.all(['Settings', 'Projects', 'Roadmaps'].map(photograph));
    const before = await photographs();
    expect(await setUp()).toEqual(inTheWay(['Omat asetukset', 'Settings']));
    expect(await photographs()).toEqual(before);
  });

  it('tells of a list that the owner may not see, and makes nothing', async () => {
    await hide('Projects');
    const lists = await titles();
    expect(await setUp()).toEqual(inTheWay(['', 'Projects']));
    expect(await titles()).toEqual(lists);
  });

  it('takes back a list that SharePoint made elsewhere, for somebody was quicker at our address', async () => {
    let before: unknown;
    beforeMaking(async () => {
      await cityList('Themes', 'Juhlien teemat');
      before = await photograph('Themes');
    });
    expect(await setUp()).toEqual(inTheWay(['Juhlien teemat', 'Themes']));
    expect(await photograph('Themes')).toEqual(before);
    expect(await titles()).toEqual(['Juhlien teemat']);
  });
});

describe('[L1] set-up by two owners at once', () => {
  it('goes on with a list that the other one has made, just begun or complete', async () => {
    const begun = { Title: 'Themes', Description: themes.description, BaseTemplate: 100 };
    beforeMaking(
      async () => expect(await site.post('owner', 'web/lists', JSON.stringify(begun))).toBe(201),
      async () => expect(await setUp()).toEqual({ ready: true }),
    );
    expect(await setUp()).toEqual({ ready: true });
    expect(await titles()).toHaveLength(8);
  });

  it('tells of a list that took the name meanwhile', async () => {
    beforeMaking(() => cityList('Juhlat', 'Themes'));
    expect(await setUp()).toEqual({
      failed: 'foreignLists',
      foreign: [{ title: 'Themes', address: `${root}/Juhlat`, takes: 'title' }],
    });
  });
});

describe('[L1] set-up on a list of ours', () => {
  it('knows it by its columns, whatever people call it and its key', async () => {
    expect(await setUp()).toEqual({ ready: true });
    await rename('Projects', 'Hankkeet');
    expect(await site.post('owner', pathOf('Projects'), '{"Description":"Kaupungin hankkeet"}', 'MERGE')).toBe(204);
    const key = `${pathOf('Projects')}/fields/getByInternalNameOrTitle('Key')`;
    const other = JSON.stringify({ Title: 'Tunniste', Description: 'Rivin tunniste' });
    expect(await site.post('owner', key, other, 'MERGE')).toBe(204);
    const before = await photograph('Projects');
    expect(await setUp()).toEqual({ ready: true });
    expect(await photograph('Projects')).toEqual(before);
  });
});

describe('[L2] set-up after it was broken off', () => {
  it.each(
    thirdOf([
      ['right after a list was made', 2],
      ['before its first column', 3],
      ['after its first column', 4],
    ]),
  )('%s completes that list', async (_, nth) => {
    await site.fault({ match: { method: 'POST', path: '/_api/web' }, nth, do: { status: 401 } });
    expect(await setUp()).toMatchObject({ failed: 'signedOut' });
    expect(await titles()).toHaveLength(1);
    expect(await setUp()).toEqual({ ready: true });
    expect(await titles()).toHaveLength(8);
  });

  it('leaves the list alone once people have put rows of their own into it', async () => {
    await site.fault({ match: { method: 'POST', path: '/_api/web' }, nth: 3, do: { status: 401 } });
    expect(await setUp()).toMatchObject({ failed: 'signedOut' });
    expect(await site.post('owner', `${pathOf('Themes')}/items`, '{"Title":"Juhlat"}')).toBe(201);
    expect(await setUp()).toEqual(inTheWay(['Teemat', 'Themes']));
  });
});

describe('[L4] a list elsewhere', () => {
  it('with the name that ours is made under is in the way', async () => {
    await cityList('Hankkeet', 'projects');
    const before = await photograph('Hankkeet');
    expect(await setUp()).toEqual({
      failed: 'foreignLists',
      foreign: [{ title: 'projects', address: `${root}/Hankkeet`, takes: 'title' }],
    });
    expect(await photograph('Hankkeet')).toEqual(before);
    expect(await titles()).toEqual(['projects']);
    await rename('Hankkeet', 'Hankkeet');
    expect(await setUp()).toEqual({ ready: true });
  });

  it('with our Finnish name keeps it: ours is told apart, and stays so', async () => {
    await cityList('Omat', 'Asetukset', [text('Key')], [{ Title: 'Väri', Key: 'colour' }]);
    const before = await photograph('Omat');
    for (let times = 0; times < 2; times++) expect(await setUp()).toEqual({ ready: true });
    expect(await photograph('Omat')).toEqual(before);
    expect(await titles()).toEqual(expect.arrayContaining(['Asetukset', 'Asetukset (digitiekartta)']));
  });
});

describe('[L3] a site with a list of its own at one of our addresses, as it is read', () => {
  it.each([
    ['owner', true],
    ['lead', false],
    ['director', false],
  ] as const)('names the list to the %s, who is no longer told of an incomplete one', async (user, owner) => {
    await cityList('Projects', 'Hankkeet', [text('Budjetti')], [{ Title: 'Silta' }]);
    const failure = { ...inTheWay(['Hankkeet', 'Projects']), owner };
    expect(await site.as(user).load()).toEqual(failure);
  });

  it('names it also beside seven lists of ours', async () => {
    expect(await setUp()).toEqual({ ready: true });
    expect(await site.post('owner', pathOf('Effects'), '', 'DELETE')).toBe(200);
    await cityList('Effects', 'Tehosteet', [text('Key')]);
    expect(await site.as('lead').load()).toEqual({ ...inTheWay(['Tehosteet', 'Effects']), owner: false });
  });

  it('tells whoever may not see it that a right is missing', async () => {
    await hide('Projects');
    expect(await site.as('owner').load()).toMatchObject({ failed: 'forbidden' });
  });
});

/** A list that only a lead may see. */
async function hide(list: string): Promise<void> {
  const [owner, lead, full] = [6, 7, 1073741829];
  await cityList(list, 'Salaiset');
  const change = (how: string, who: number): Promise<number> =>
    site.post('owner', `${pathOf(list)}/roleassignments/${how}roleassignment(principalid=${who}, roledefid=${full})`);
  expect(await site.post('owner', `${pathOf(list)}/breakroleinheritance(false, true)`)).toBe(200);
  expect([await change('add', lead), await change('remove', owner)]).toEqual([200, 200]);
}
