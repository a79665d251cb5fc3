/** @jest-environment node */
import type { IListInfo } from '@pnp/sp/lists';
import '@pnp/sp/content-types';
import { envelopeOf, freshTitle, isOfRoot, openSite, refusal, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the web', () => {
  it('gives the current user, the time zone and what the user may do in one call', async () => {
    const sp = await site.as('owner');
    const web = await sp.web
      .select(
        'Id',
        'Title',
        'Url',
        'ServerRelativeUrl',
        'EffectiveBasePermissions',
        'CurrentUser/Id',
        'CurrentUser/Title',
        'CurrentUser/Email',
        'CurrentUser/LoginName',
        'RegionalSettings/TimeZone',
      )
      .expand('CurrentUser', 'RegionalSettings/TimeZone')();
    expect(web).toMatchObject({
      Url: site.url,
      ServerRelativeUrl: site.path || '/',
      EffectiveBasePermissions: { High: '2147483647', Low: '4294705151' },
      CurrentUser: {
        Id: expect.any(Number) as unknown,
        Title: expect.any(String) as unknown,
        Email: expect.any(String) as unknown,
        LoginName: expect.stringMatching(/^i:0#\.f\|membership\|/) as unknown,
      },
      RegionalSettings: { TimeZone: { Id: 59, Information: { Bias: -120, DaylightBias: -60, StandardBias: 0 } } },
    });
  });

  it('knows its users', async () => {
    const sp = await site.as('owner');
    const me = await sp.web.currentUser();
    expect((await sp.web.siteUsers()).map(({ Id }) => Id)).toContain(me.Id);
    expect(await sp.web.ensureUser(me.LoginName)).toMatchObject({ Id: me.Id, LoginName: me.LoginName });
    expect(
      (await refusal(sp.web.ensureUser('i:0#.f|membership|nobody@example.invalid'))).status,
    ).toBeGreaterThanOrEqual(400);
  });

  it('refuses an unknown property by its name', async () => {
    const response = await site.send('web?$select=Nonsense');
    expect(response.status).toBe(400);
    expect((await envelopeOf(response)).message).toBe("The field or property 'Nonsense' does not exist.");
  });
});

describe('lists', () => {
  it('are made with 201, an etag and their address', async () => {
    const title = freshTitle();
    const response = await site.send('web/lists', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json;charset=utf-8' },
      body: JSON.stringify({ Title: title, BaseTemplate: 100 }),
    });
    const list = (await response.json()) as IListInfo;
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('location')).toBe(`${site.url}/_api/Web/Lists(guid'${list.Id}')`);
    expect(response.headers.get('content-type')).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
    expect(list).toMatchObject({
      Title: title,
      BaseTemplate: 100,
      ItemCount: 0,
      EntityTypeName: `${title}List`,
      ListItemEntityTypeFullName: `SP.Data.${title}ListItem`,
    });
  });

  it('are found by title, id and address, and keep the address when renamed', async () => {
    const sp = await site.as('owner');
    const title = freshTitle();
    const { Id } = await sp.web.lists.add(title, 'About', 100, false);
    const renamed = `${title} "ä" & Co's`;
    await sp.web.getList(`${site.path}/Lists/${title}`).update({ Title: renamed, Description: 'Changed' });
    const found = [
      sp.web.lists.getById(Id),
      sp.web.lists.getByTitle(renamed.toUpperCase()),
      sp.web.getList(`${site.path}/lists/${title}`),
    ];
    for (const list of found) {
      expect(
        await list
          .select('Id', 'Title', 'Description', 'RootFolder/ServerRelativeUrl', 'DefaultViewUrl')
          .expand('RootFolder')(),
      ).toMatchObject({
        Id,
        Title: renamed,
        Description: 'Changed',
        RootFolder: { ServerRelativeUrl: `${site.path}/Lists/${title}` },
        DefaultViewUrl: `${site.path}/Lists/${title}/AllItems.aspx`,
      });
    }
  });

  it('come all at once with stamps and rights, and can be filtered', async () => {
    const sp = await site.as('owner');
    const title = freshTitle();
    await sp.web.lists.add(title);
    const lists = await sp.web.lists
      .select(
        'Id',
        'Title',
        'ItemCount',
        'LastItemModifiedDate',
        'LastItemDeletedDate',
        'EffectiveBasePermissions',
        'RootFolder/ServerRelativeUrl',
      )
      .expand('RootFolder')
      .filter(`Title eq '${title}' and Hidden eq false`)();
    expect(lists).toEqual([
      expect.objectContaining({
        Title: title,
        ItemCount: 0,
        LastItemModifiedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as unknown,
        EffectiveBasePermissions: { High: '2147483647', Low: '4294705151' },
      }),
    ]);
  });

  it('refuse a title that another list has, as SharePoint does: with 500', async () => {
    const sp = await site.as('owner');
    const title = freshTitle();
    await sp.web.lists.add(title);
    expect(await refusal(sp.web.lists.add(title.toUpperCase()))).toMatchObject({
      status: 500,
      code: '-2130575342, Microsoft.SharePoint.SPException',
    });
  });

  it('refuse properties that a list does not have and values of the wrong type', async () => {
    const sp = await site.as('owner');
    const { Id } = await sp.web.lists.add(freshTitle());
    const list = sp.web.lists.getById(Id);
    expect(await refusal(list.update({ Nonsense: 1 } as object))).toEqual({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message:
        "The property 'Nonsense' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.",
    });
    expect(await refusal(list.update({ EnableVersioning: 'yes' } as object))).toMatchObject({ status: 400 });
  });

  it('answer 412 to an etag that is no longer theirs', async () => {
    const sp = await site.as('owner');
    const { Id } = await sp.web.lists.add(freshTitle());
    expect(await refusal(sp.web.lists.getById(Id).update({ Description: 'x' }, '"77"'))).toMatchObject({ status: 412 });
  });

  it('go with DELETE, under their etag: 200 with nothing in it', async () => {
    const sp = await site.as('owner');
    const { Id } = await sp.web.lists.add(freshTitle());
    expect(await refusal(sp.web.lists.getById(Id).delete('"77"'))).toMatchObject({ status: 412 });
    const response = await site.send(`web/lists('${Id}')`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' },
    });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await refusal(sp.web.lists.getById(Id)())).toMatchObject({ status: 404 });
  });

  it.each([
    ["web/lists/getByTitle('None')", 404, '-1, System.ArgumentException'],
    ["web/lists('00000000-0000-0000-0000-000000000000')", 404, '-2130575322, Microsoft.SharePoint.SPException'],
    ['web/lists?$filter=Title+eq+', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ["web/lists/getByTitle('None", 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ["web/getList('/elsewhere/Lists/X')", 400, '-2147024809, System.ArgumentException'],
  ])('answer %s with %i', async (path, status, code) => {
    if (isOfRoot(site, path)) return;
    const response = await site.send(path);
    expect(response.status).toBe(status);
    expect((await envelopeOf(response)).code).toBe(code);
  });
});

describe('metadata', () => {
  it('comes with plain JSON and stays out of nometadata', async () => {
    const sp = await site.as('owner');
    const { Id } = await sp.web.lists.add(freshTitle());
    expect(await sp.web.lists.getById(Id).select('Id')()).toEqual({
      'odata.metadata': `${site.url}/_api/$metadata#SP.ApiData.Lists/@Element`,
      'odata.type': 'SP.List',
      'odata.id': `${site.url}/_api/Web/Lists(guid'${Id}')`,
      'odata.etag': expect.stringMatching(/^"\d+"$/) as unknown,
      'odata.editLink': `Web/Lists(guid'${Id}')`,
      Id,
    });
    expect(await (await site.send(`web/lists(guid'${Id}')?$select=Id`)).json()).toEqual({ Id });
  });
});

describe('content types of a list', () => {
  it('are the item, which takes a layout of its form, and the folder', async () => {
    const sp = await site.as('owner');
    const { Id } = await sp.web.lists.add(freshTitle());
    const types = sp.web.lists.getById(Id).contentTypes;
    const [item, folder] = await types();
    expect([item?.StringId, folder?.StringId].map((id) => id?.slice(0, 6))).toEqual(['0x0100', '0x0120']);
    expect(item?.Id).toEqual({ StringValue: item?.StringId });
    const layout = JSON.stringify({
      headerJSONFormatter: '',
      bodyJSONFormatter: { sections: [{ displayname: 'Tila', fields: ['Otsikko'] }] },
      footerJSONFormatter: '',
    });
    await types.getById(item?.StringId ?? '').update({ ClientFormCustomFormatter: layout });
    expect(await types.getById(item?.StringId ?? '').select('ClientFormCustomFormatter')()).toMatchObject({
      ClientFormCustomFormatter: layout,
    });
    expect(await refusal(types.getById(item?.StringId ?? '').update({ Nonsense: 1 } as object))).toMatchObject({
      status: 400,
    });
    expect(await refusal(types.getById('0x0100FF')())).toMatchObject({ status: 400 });
  });
});
