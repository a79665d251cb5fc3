import type { Segment } from './address';
import { allow, voidAnswer, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, NotBuilt, refuse } from './errors';
import { listPath, type List } from './list';
import { many, one, type Entity } from './odata';
import { assignmentsOf, isSetApart, requireRight, type Assignment } from './rights';
import { people, profileOf, userBy, type User } from './users';
import roles from './roles.json';
import webDefaults from './webDefaults.json';

const fullControl = 5;

/** …/web/associatedownergroup and its like; undefined for another name. */
export function answerGroup(call: Call, name: string): Answer | undefined {
  const found = Object.entries(roles.groups).find(([association]) => association === name);
  return found && one(call, principal(call.db, found[1].id), 'SP.ApiData.Groups');
}

/** …/web/roledefinitions/getbytype(n). */
export function answerRoleDefinition(call: Call, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name !== 'getbytype') throw new NotBuilt('path');
  allow(call, further, 'GET');
  return one(
    call,
    definition(({ RoleTypeKind }) => RoleTypeKind === step.args?.[0]),
    'SP.ApiData.RoleDefinitions',
  );
}

/** …/breakroleinheritance: without a copy of the web's roles only the caller has one, and that is full control. */
export function breakInheritance(call: Call, list: List, { args = [] }: Segment, rest: readonly Segment[]): Answer {
  allow(call, rest, 'POST');
  requireRight(call, 'ManagePermissions', list);
  if (args[0] !== false || isSetApart(list)) throw new NotBuilt('breakroleinheritance of a copy, or once more');
  call.db.transaction(() => {
    call.db.run(
      sql`UPDATE lists SET properties = json_patch(properties, '{"HasUniqueRoleAssignments":true}'), version = version + 1 WHERE id = ${list.id}`,
    );
    give(
      call,
      list,
      call.user.id,
      Number(definition(({ RoleTypeKind }) => RoleTypeKind === fullControl).properties['Id']),
    );
  });
  return voidAnswer;
}

/** …/roleassignments of a list, and a role given or taken away. */
export function answerRoleAssignments(
  call: Call,
  list: List,
  _step: Segment,
  [step, ...further]: readonly Segment[],
): Answer {
  allow(call, further, step ? 'POST' : 'GET');
  requireRight(call, 'ManagePermissions', list);
  const all = assignmentsOf(call.db, list);
  if (!step)
    return many(
      call,
      [...new Set(all.map((each) => each.principal))].map((id) => entityOf(call.db, list, id, all)),
      'SP.ApiData.RoleAssignments',
    );
  const [who = 0, role = 0] = (step.args ?? []).map(Number);
  if (!isSetApart(list) || !principal(call.db, who) || !definition(({ Id }) => Id === role)) throw badArgument();
  if (step.name === 'addroleassignment') give(call, list, who, role);
  else if (step.name !== 'removeroleassignment') throw new NotBuilt('path');
  else call.db.run(sql`DELETE FROM assignments WHERE listId = ${list.id} AND principal = ${who} AND role = ${role}`);
  return voidAnswer;
}

function give({ db }: Call, list: List, who: number, role: number): void {
  db.run(sql`INSERT OR IGNORE INTO assignments (listId, principal, role) VALUES (${list.id}, ${who}, ${role})`);
}

function entityOf(db: Database, list: List, id: number, all: readonly Assignment[]): Entity {
  const bindings = all.filter((each) => each.principal === id).map(({ role }) => definition(({ Id }) => Id === role));
  const related = { Member: () => principal(db, id), RoleDefinitionBindings: () => bindings };
  return {
    type: 'SP.RoleAssignment',
    path: `${listPath(list)}/RoleAssignments(${id})`,
    related,
    properties: { PrincipalId: id },
  };
}

function definition(is: (one: (typeof roles.definitions)[number]) => boolean): Entity {
  const properties = roles.definitions.find(is) ?? refuse(badArgument());
  return { type: 'SP.RoleDefinition', path: `Web/RoleDefinitions(${properties.Id})`, properties };
}

/** A user or a group. */
export function principal(db: Database, id: number): Entity {
  const user = userBy(db, id);
  if (user) return userEntity(db, user);
  const { title } = Object.values(roles.groups).find((group) => group.id === id) ?? refuse(badArgument());
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${id})`,
    properties: { ...roles.group, Id: id, LoginName: title, Title: title },
  };
}

function groupsOf(login: string): readonly number[] {
  const group = profileOf(login)?.group;
  return group ? [group] : [];
}

/** Somebody with a name of their own. */
export function userEntity(db: Database, { id, login, title, email }: User): Entity {
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${id})`,
    related: { Groups: () => groupsOf(login).map((group) => principal(db, group)) },
    properties: {
      ...webDefaults.user,
      Id: id,
      LoginName: login,
      Title: title,
      Email: email,
      IsSiteAdmin: id === people.owner.id,
      UserPrincipalName: email,
      UserId: { NameId: `1003${String(id).padStart(12, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' },
    },
  };
}
