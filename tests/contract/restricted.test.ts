/** @jest-environment node */
import type { IList } from '@pnp/sp/lists';
import { addRow, describeLocally, freshTitle, openSite, refusal, type Site, type UserName } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

/** A list of its own for a test, as each of its users calls it. */
async function freshList(properties: Record<string, unknown>): Promise<(user: UserName) => Promise<IList>> {
  const owner = await site.as('owner');
  const { Id } = await owner.web.lists.add(freshTitle());
  await owner.web.lists.getById(Id).update(properties);
  return async (user) => (await site.as(user)).web.lists.getById(Id);
}

const idsOf = async (list: IList): Promise<readonly number[]> =>
  (await list.items.select('Id')<readonly { readonly Id: number }[]>()).map(({ Id }) => Id);

describeLocally('a list with item-level rights', () => {
  it('gives members the rows that they added, and owners all of them; its count is of all', async () => {
    const list = await freshList({ ReadSecurity: 2 });
    const mine = await addRow(await list('lead'), { Title: 'mine' });
    const theirs = await addRow(await list('owner'), { Title: 'theirs' });
    expect(await idsOf(await list('lead'))).toEqual([mine.Id]);
    expect(await idsOf(await list('owner'))).toEqual([mine.Id, theirs.Id]);
    expect(await refusal((await list('lead')).items.getById(theirs.Id)())).toMatchObject({ status: 404 });
    expect(await (await list('lead')).select('ItemCount', 'ReadSecurity')()).toMatchObject({
      ItemCount: 2,
      ReadSecurity: 2,
    });
  });

  it.each([
    [2, 'their own rows only', true],
    [4, 'no row', false],
  ])('WriteSecurity %d lets members change %s', async (WriteSecurity, _, own) => {
    const list = await freshList({ WriteSecurity });
    const mine = await addRow(await list('lead'), { Title: 'mine' });
    const theirs = await addRow(await list('owner'), { Title: 'theirs' });
    const { items } = await list('lead');
    expect(await refusal(items.getById(theirs.Id).update({ Title: 'x' }))).toMatchObject(denied);
    expect(await refusal(items.getById(theirs.Id).recycle())).toMatchObject(denied);
    const change = items.getById(mine.Id).update({ Title: 'x' });
    if (own) await change;
    else expect(await refusal(change)).toMatchObject(denied);
    await (await list('owner')).items.getById(mine.Id).update({ Title: 'y' });
  });
});

describeLocally('a list with content approval', () => {
  it('shows what a member writes to its author and to approvers, until an approver has written it', async () => {
    const list = await freshList({ EnableModeration: true, DraftVersionVisibility: 2 });
    const row = await addRow(await list('lead'), { Title: 'waits' });
    for (const [user, ids] of [
      ['lead', [row.Id]],
      ['owner', [row.Id]],
      ['director', []],
    ] as const)
      expect([user, await idsOf(await list(user))]).toEqual([user, ids]);
    await (await list('owner')).items.getById(row.Id).update({ Title: 'approved' });
    expect(await idsOf(await list('director'))).toEqual([row.Id]);
    await (await list('lead')).items.getById(row.Id).update({ Title: 'waits again' });
    expect(await idsOf(await list('director'))).toEqual([]);
  });
});

it('a list without versions keeps one, which is the newest', async () => {
  const list = await (await freshList({ EnableVersioning: false }))('owner');
  const { Id } = await addRow(list, { Title: 'first' });
  await list.items.getById(Id).update({ Title: 'second' });
  expect(await list.items.getById(Id).versions()).toMatchObject([{ VersionLabel: '1.0', Title: 'second' }]);
});

describeLocally('what is refused', () => {
  it('is a change of a row where check-out is demanded', async () => {
    const list = await (await freshList({ ForceCheckout: true }))('owner');
    const { Id } = await addRow(list, { Title: 'first' });
    expect(await refusal(list.items.getById(Id).update({ Title: 'second' }))).toMatchObject({
      status: 423,
      code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
    });
  });

  it('is a title of a list over 255 letters, of a new list and of one that is there', async () => {
    const { web } = await site.as('owner');
    const { Id } = await web.lists.add('x'.repeat(255));
    expect(await refusal(web.lists.add('y'.repeat(256)))).toMatchObject({ status: 500 });
    expect(await refusal(web.lists.getById(Id).update({ Title: 'y'.repeat(256) }))).toMatchObject({ status: 500 });
  });

  it.each([
    [403, '-2147024891, System.UnauthorizedAccessException'],
    [423, '-1, Microsoft.SharePoint.SPException'],
  ])('is a write while a site is locked, by %d', async (status, code) => {
    const list = await (await freshList({}))('owner');
    await fetch(`${new URL(site.url).origin}/_local/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ match: { method: 'POST', path: '/items' }, times: 1, do: { status } }),
    });
    expect(await refusal(list.items.add({ Title: 'x' }))).toMatchObject({ status, code });
  });
});
