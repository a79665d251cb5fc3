/** @jest-environment node */
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/attachments';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { addRow, describeLocally, freshTitle, openSite, refusal, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

/** A list of its own for a test, as the owner calls it. */
async function freshList(): Promise<{ readonly title: string; readonly list: IList }> {
  const title = freshTitle();
  const sp = await site.as('owner');
  await sp.web.lists.add(title);
  return { title, list: sp.web.lists.getByTitle(title) };
}

interface Assigned {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly {
    readonly RoleTypeKind: number;
    readonly BasePermissions: { readonly High: string; readonly Low: string };
  }[];
}

const assigned = (list: IList): Promise<readonly Assigned[]> =>
  list.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/RoleTypeKind', 'RoleDefinitionBindings/BasePermissions')
    .expand('RoleDefinitionBindings')<readonly Assigned[]>();

const isApart = async (list: IList): Promise<boolean> =>
  (await list.select('HasUniqueRoleAssignments')<{ readonly HasUniqueRoleAssignments: boolean }>())
    .HasUniqueRoleAssignments;

describe('roles', () => {
  it.each([
    [2, '138612833'],
    [5, '4294967295'],
    [6, '1011030767'],
  ] as const)('of the kind %d have the mask %s', async (kind, Low) => {
    const role = await (
      await site.as('owner')
    ).web.roleDefinitions
      .getByType(kind)
      .select('Id', 'RoleTypeKind', 'BasePermissions')();
    expect(role).toMatchObject({ Id: expect.any(Number) as number, RoleTypeKind: kind, BasePermissions: { Low } });
  });

  it('are given to the three groups of a site, each found by what it is for', async () => {
    const { web } = await site.as('owner');
    const groups = await Promise.all(
      [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup].map((group) =>
        group.select('Id')<{ readonly Id: number }>(),
      ),
    );
    expect(new Set(groups.map(({ Id }) => Id)).size).toBe(3);
    const { list } = await freshList();
    expect((await assigned(list)).map(({ PrincipalId }) => PrincipalId)).toEqual(
      expect.arrayContaining(groups.map(({ Id }) => Id)),
    );
  });
});

describe('a list set apart', () => {
  it('without a copy is left to who set it apart, until roles are given and taken away', async () => {
    const { list } = await freshList();
    expect(await isApart(list)).toBe(false);
    await list.breakRoleInheritance(false, true);
    expect(await isApart(list)).toBe(true);
    expect(
      (await assigned(list)).map(({ RoleDefinitionBindings }) =>
        RoleDefinitionBindings.map(({ RoleTypeKind }) => RoleTypeKind),
      ),
    ).toEqual([[5]]);
    const { web } = await site.as('owner');
    const [{ Id: members }, { Id: read }] = await Promise.all([
      web.associatedMemberGroup.select('Id')(),
      web.roleDefinitions.getByType(2).select('Id')(),
    ]);
    await list.roleAssignments.add(members, read);
    await list.roleAssignments.add(members, read);
    const ofMembers = async (): Promise<unknown> =>
      (await assigned(list)).find(({ PrincipalId }) => PrincipalId === members)?.RoleDefinitionBindings;
    expect(await ofMembers()).toMatchObject([{ RoleTypeKind: 2 }]);
    await list.roleAssignments.remove(members, read);
    expect(await ofMembers()).toBeUndefined();
  });
});

describeLocally('who may do what in a list set apart', () => {
  it('follows the roles of the list, not those of the site', async () => {
    const { title, list } = await freshList();
    const { Id } = await addRow(list, { Title: 'päätetty' });
    const asLead = (await site.as('lead')).web.lists.getByTitle(title);
    const masks = async (): Promise<unknown> =>
      (await asLead.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>())
        .EffectiveBasePermissions.Low;
    expect(await masks()).toBe('1011030767');
    await list.breakRoleInheritance(false, true);
    expect(await refusal(masks())).toMatchObject(denied);
    expect(await refusal(asLead.items())).toMatchObject(denied);
    const { web } = await site.as('owner');
    const [{ Id: members }, { Id: read }] = await Promise.all([
      web.associatedMemberGroup.select('Id')(),
      web.roleDefinitions.getByType(2).select('Id')(),
    ]);
    await list.roleAssignments.add(members, read);
    expect(await masks()).toBe('138612833');
    expect(await asLead.items()).toHaveLength(1);
    const item = asLead.items.getById(Id);
    const writes = [
      () => item.update({ Title: 'muutettu' }),
      () => item.recycle(),
      () => item.delete(),
      () => asLead.delete(),
      () => asLead.items.add({ Title: 'uusi' }),
      () => asLead.update({ Title: freshTitle() }),
      () => item.attachmentFiles.add('kopio.json', '{}'),
      () => item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'muutettu' }]),
      () => asLead.roleAssignments.add(members, read),
      () => asLead.breakRoleInheritance(),
      () => asLead.defaultView.update({ RowLimit: 1 }),
      () => asLead.fields.createFieldAsXml({ SchemaXml: '<Field Type="Text" Name="X" />', Options: 8 }),
      () => asLead.fields.getByInternalNameOrTitle('Title').update({ Title: 'x' }),
    ];
    for (const write of writes) expect(await refusal(write())).toMatchObject(denied);
    expect((await (await site.as('lead')).web.lists.add(freshTitle())).Id).toBeTruthy();
  });

  it('leaves the list out of the lists of those who may not see it, while its title stays taken', async () => {
    const { title, list } = await freshList();
    const { web } = await site.as('lead');
    const titles = async (): Promise<readonly string[]> =>
      (await web.lists.select('Title')<readonly { readonly Title: string }[]>()).map(({ Title }) => Title);
    expect(await titles()).toContain(title);
    await list.breakRoleInheritance(false, true);
    expect(await titles()).not.toContain(title);
    expect(await refusal(web.lists.add(title))).toMatchObject({ status: 500 });
    expect(await refusal(web.getList(`${site.path}/Lists/${title}`)())).toMatchObject(denied);
  });

  it("is no member's to change", async () => {
    const { title } = await freshList();
    const asLead = (await site.as('lead')).web.lists.getByTitle(title);
    expect(await refusal(asLead.breakRoleInheritance(false, true))).toMatchObject(denied);
    expect(await refusal(assigned(asLead).then(() => undefined))).toMatchObject(denied);
  });
});

describe('attachments', () => {
  it('are added, listed, read back to the letter and removed, and move the item each time', async () => {
    const { list } = await freshList();
    const { Id, 'odata.etag': first } = await addRow(list, { Title: 'rivi' });
    const item = list.items.getById(Id);
    const etag = async (): Promise<unknown> =>
      (await item.select('Id', 'Attachments')<Record<string, unknown>>())['odata.etag'];
    const content = JSON.stringify({ ohjelma: 'Ketteröittää ”työtä” 🏛️', rivejä: 2 });
    await item.attachmentFiles.add('2025_2026-11-24T10.45.00Z_proposal.json', content);
    const second = await etag();
    expect(second).not.toBe(first);
    expect(await item.attachmentFiles.select('FileName')()).toMatchObject([
      { FileName: '2025_2026-11-24T10.45.00Z_proposal.json' },
    ]);
    expect(await item.attachmentFiles.getByName('2025_2026-11-24T10.45.00Z_proposal.json').getText()).toBe(content);
    expect(await item.select('Attachments')()).toMatchObject({ Attachments: true });
    await item.attachmentFiles.getByName('2025_2026-11-24T10.45.00Z_proposal.json').delete();
    expect(await item.attachmentFiles()).toEqual([]);
    expect(await etag()).not.toBe(second);
    expect(await item.select('Attachments')()).toMatchObject({ Attachments: false });
  });

  it('have names of their own: one that is there already is refused', async () => {
    const { list } = await freshList();
    const { Id } = await addRow(list, { Title: 'rivi' });
    const files = list.items.getById(Id).attachmentFiles;
    await files.add('kopio.json', 'ensimmäinen');
    expect(await refusal(files.add('KOPIO.json', 'toinen'))).toMatchObject({ status: 400 });
    expect(await files.getByName('kopio.json').getText()).toBe('ensimmäinen');
    expect(await refusal(files.getByName('muu.json').getText())).toMatchObject({ status: 404 });
  });

  it('go with a recycled item and come back with it', async () => {
    const { list } = await freshList();
    const { Id } = await addRow(list, { Title: 'rivi' });
    await list.items.getById(Id).attachmentFiles.add('kopio.json', 'sisältö');
    const binId = await list.items.getById(Id).recycle();
    expect(await refusal(list.items.getById(Id).attachmentFiles())).toMatchObject({ status: 404 });
    await site.send(`web/recyclebin('${binId}')/restore`, { method: 'POST' });
    expect(await list.items.getById(Id).attachmentFiles.getByName('kopio.json').getText()).toBe('sisältö');
  });
});
