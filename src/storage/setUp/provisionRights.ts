import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { SiteGroup } from '../../domain/store';
import { mayRead, mayWrite, type PermissionMask } from '../reading/rights';
import { listOn, type Site } from './site';

interface Role {
  readonly Id: number;
  readonly BasePermissions: PermissionMask;
}

/** What a user or a group may do in a list that is set apart. */
interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly Role[];
}

/** A site may have lost one of its three groups: then it has no number. */
interface Principal {
  readonly Id?: number;
}

interface Me {
  readonly Id: number;
  readonly IsSiteAdmin: boolean;
  readonly Groups: readonly { readonly Id: number }[];
}

// SP.RoleType; the names of the roles follow the site's language.
const reader = 2;
const administrator = 5;

/**
 * Sets a list apart from the site's rights: owners have full control, members and visitors read. A list that is set
 * apart already is mended only where the three groups have too much or too little; what others were given stays, for
 * somebody chose to. Can be run again after any interruption: giving comes before taking away. Returns the groups that
 * the site has lost: nobody was given their rights.
 */
export async function ensureRights(site: Site, schema: { readonly name: string }): Promise<readonly SiteGroup[]> {
  const ask = <T>(question: (web: SPFI['web']) => Promise<T>): Promise<T> => site.write((sp) => question(sp.web));
  const owners = await ask((web) => web.associatedOwnerGroup.select('Id')<Principal>());
  const members = await ask((web) => web.associatedMemberGroup.select('Id')<Principal>());
  const visitors = await ask((web) => web.associatedVisitorGroup.select('Id')<Principal>());
  const [all, read] = [await roleOf(site, administrator), await roleOf(site, reader)];
  const { HasUniqueRoleAssignments: apart } = await site.write((sp) =>
    listOn(site, sp, schema).select('HasUniqueRoleAssignments')<{ readonly HasUniqueRoleAssignments: boolean }>(),
  );
  // Without a copy of the site's rights there is no moment in which members can write here.
  if (!apart) await site.write((sp) => listOn(site, sp, schema).breakRoleInheritance(false, true));
  const present = await site.write((sp) =>
    listOn(site, sp, schema)
      .roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/BasePermissions')
      .expand('RoleDefinitionBindings')<readonly Assignment[]>(),
  );
  const held = (id: number): readonly Role[] =>
    present.find(({ PrincipalId }) => PrincipalId === id)?.RoleDefinitionBindings ?? [];
  const give = (id: number, role: Role): Promise<void> =>
    site.write((sp) => listOn(site, sp, schema).roleAssignments.add(id, role.Id));
  const take = (id: number, role: Role): Promise<void> =>
    site.write((sp) => listOn(site, sp, schema).roleAssignments.remove(id, role.Id));

  if (owners.Id !== undefined && !held(owners.Id).some(({ Id }) => Id === all.Id)) await give(owners.Id, all);
  for (const { Id: group } of [members, visitors]) {
    if (group === undefined) continue;
    const tooMuch = held(group).filter(({ BasePermissions }) => mayWrite(BasePermissions));
    if (!held(group).some(({ BasePermissions }) => mayRead(BasePermissions) && !mayWrite(BasePermissions)))
      await give(group, read);
    for (const role of tooMuch) await take(group, role);
  }
  await leaveToTheGroup(site, owners, held, (me) => take(me, all), all);
  const groups: readonly (readonly [SiteGroup, Principal])[] = [
    ['owners', owners],
    ['members', members],
    ['visitors', visitors],
  ];
  return groups.filter(([, { Id }]) => Id === undefined).map(([group]) => group);
}

/** Whoever sets a list apart is given full control of it by name, and would keep it after they are an owner no more. */
async function leaveToTheGroup(
  site: Site,
  owners: Principal,
  held: (id: number) => readonly Role[],
  take: (me: number) => Promise<void>,
  all: Role,
): Promise<void> {
  const me = await site.write((sp) =>
    sp.web.currentUser.select('Id', 'IsSiteAdmin', 'Groups/Id').expand('Groups')<Me>(),
  );
  const ownerAnyway = owners.Id !== undefined && (me.IsSiteAdmin || me.Groups.some(({ Id }) => Id === owners.Id));
  if (ownerAnyway && held(me.Id).some(({ Id }) => Id === all.Id)) await take(me.Id);
}

function roleOf(site: Site, kind: typeof reader | typeof administrator): Promise<Role> {
  return site.write((sp) => sp.web.roleDefinitions.getByType(kind).select('Id', 'BasePermissions')<Role>());
}
