/** @jest-environment node */
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/profiles';
import '@pnp/sp/security';
import { describeLocally, freshTitle, openSite, refusal, type Site } from './site';

let site: Site;
let owner: SPFI;
beforeAll(async () => {
  site = await openSite();
  owner = await site.as('owner');
});
afterAll(() => site.close());

const asked = (QueryString: string, MaximumEntitySuggestions = 10) => ({
  QueryString,
  MaximumEntitySuggestions,
  PrincipalType: 1,
  PrincipalSource: 15,
  AllowEmailAddresses: false,
  AllowMultipleEntities: false,
});

const nobody = 'i:0#.f|membership|nobody@example.invalid';
const newcomer = "i:0#.f|membership|fiona.o'brien@example.com";

describe('the search for people', () => {
  it('finds a user of the site by the beginning of the name, with login, mail and number, in JSON inside JSON', async () => {
    const me = await owner.web.currentUser();
    const [first = ''] = me.Title.split(' ');
    const answer = await site.send(
      'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ queryParams: asked(first.slice(0, 3)) }),
      },
    );
    const { value } = (await answer.json()) as { readonly value: string };
    const found = JSON.parse(value) as readonly { readonly Key: string }[];
    expect(found.find(({ Key }) => Key === me.LoginName)).toMatchObject({
      DisplayText: me.Title,
      IsResolved: true,
      EntityType: 'User',
      EntityData: {
        SPUserID: String(me.Id),
        Email: me.Email,
        Title: expect.any(String) as string,
        Department: expect.any(String) as string,
      },
    });
    expect(
      (await owner.profiles.clientPeoplePickerSearchUser(asked(first.slice(0, 3)))).map(({ Key }) => Key),
    ).toContain(me.LoginName);
  });

  it('finds nobody where nobody has such a name', async () => {
    expect(await owner.profiles.clientPeoplePickerSearchUser(asked('qqzzqqzz'))).toEqual([]);
  });
});

describe('a login that nobody has', () => {
  it('does not become a user of the site', async () => {
    const { status, code } = await refusal(owner.web.ensureUser(nobody));
    expect([[400, 404, 500].includes(status), code]).toEqual([true, '-2146232832, Microsoft.SharePoint.SPException']);
  });
});

describe('the rights of a user in a list', () => {
  it('are told to an owner, as a mask', async () => {
    const title = freshTitle();
    await owner.web.lists.add(title);
    const { LoginName } = await owner.web.currentUser();
    const mask = await owner.web.lists.getByTitle(title).getUserEffectivePermissions(LoginName);
    expect(Number(mask.Low) & 4).toBe(4);
  });
});

describeLocally('people who have never been on the site', () => {
  it('are found by name, mail and several words, without a number, and not without a letter', async () => {
    const lead = await site.as('lead');
    const keys = async (text: string, most?: number): Promise<readonly string[]> =>
      (await lead.profiles.clientPeoplePickerSearchUser(asked(text, most))).map(({ DisplayText }) => DisplayText);
    expect(await keys('vee')).toEqual(['Veera Vetäjä', 'Veera Virtanen']);
    expect(await keys('vee', 1)).toEqual(['Veera Vetäjä']);
    expect(await keys('VIRT veera')).toEqual(['Veera Virtanen']);
    expect(await keys('bo.soder')).toEqual(['Bo Söderström']);
    expect(await keys(' ')).toEqual([]);
    const [, found] = await lead.profiles.clientPeoplePickerSearchUser(asked('vee'));
    expect(found).toMatchObject({ Key: 'i:0#.f|membership|veera.virtanen@example.com' });
    expect(found?.EntityData).not.toHaveProperty('SPUserID');
  });

  it('become users by ensureUser, once, and have rights by their group', async () => {
    const lead = await site.as('lead');
    const made = await lead.web.ensureUser(newcomer);
    expect(made).toMatchObject({ Title: "Fiona O'Brien", LoginName: newcomer });
    expect((await lead.web.ensureUser(newcomer.toUpperCase())).Id).toBe(made.Id);
    expect((await lead.web.getUserById(made.Id)()).LoginName).toBe(newcomer);
    const [found] = await lead.profiles.clientPeoplePickerSearchUser(asked('fiona'));
    expect(found?.EntityData).toMatchObject({ SPUserID: String(made.Id) });
    const title = freshTitle();
    await owner.web.lists.add(title);
    const list = owner.web.lists.getByTitle(title);
    const mask = await list.getUserEffectivePermissions(newcomer.replace(/'/g, "''"));
    expect(Number(mask.Low) & 4).toBe(4);
    const other = await lead.web.ensureUser('i:0#.f|membership|bo.soderstrom@example.com');
    expect(await list.getUserEffectivePermissions(other.LoginName)).toMatchObject({ High: '0', Low: '0' });
    expect(await refusal(list.getUserEffectivePermissions(nobody))).toMatchObject({ status: 404 });
    const asMember = lead.web.lists.getByTitle(title).getUserEffectivePermissions(newcomer.replace(/'/g, "''"));
    expect(await refusal(asMember)).toMatchObject({ status: 403 });
  });

  it('are written by their login through the values of a form, and become users so', async () => {
    const title = freshTitle();
    await owner.web.lists.add(title);
    const list = owner.web.lists.getByTitle(title);
    const xml = '<Field Type="User" Name="Lead" DisplayName="Lead" List="UserInfo" />';
    await list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
    const { Id } = (await list.items.add({ Title: 'Toimenpide' })) as { readonly Id: number };
    const login = 'i:0#.f|membership|aino.ahola@example.com';
    const values = [{ FieldName: 'Lead', FieldValue: JSON.stringify([{ Key: login }]) }];
    const [answer] = await list.items.getById(Id).validateUpdateListItem(values);
    expect(answer).toMatchObject({ FieldName: 'Lead', HasException: false });
    const row = list.items.getById(Id).select('Lead/Title', 'Lead/EMail').expand('Lead');
    expect(await row<unknown>()).toMatchObject({ Lead: { Title: 'Aino Ahola', EMail: 'aino.ahola@example.com' } });
    const [refused] = await list.items
      .getById(Id)
      .validateUpdateListItem([{ FieldName: 'Lead', FieldValue: JSON.stringify([{ Key: nobody }]) }]);
    expect(refused).toMatchObject({ FieldName: 'Lead', HasException: true });
  });
});
