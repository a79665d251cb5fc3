import type { Segment } from './address';
import { allow, bodyOf, type Answer, type Call } from './call';
import { badArgument, NotBuilt, refuse } from './errors';
import { answerLists } from './lists';
import { listsOf } from './list';
import { many, one, type Entity } from './odata';
import { restoreFromBin } from './recycleBin';
import { effectivePermissions } from './rights';
import { people, type User } from './users';
import { answerGroup, answerRoleDefinition, userEntity } from './roleAssignments';
import webDefaults from './webDefaults.json';

/** …/_api/web and what lies below it. */
export function answerWeb(call: Call, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name === 'lists' || step?.name === 'getlist') return answerLists(call, step, further);
  if (step?.name === 'roledefinitions') return answerRoleDefinition(call, further);
  if (step?.name === 'recyclebin') return restoreFromBin(call, step, further);
  if (step?.args) throw new NotBuilt('path');
  const known = (login: unknown): User =>
    Object.values(people).find((person) => person.login === login) ?? refuse(badArgument());
  if (step?.name === 'ensureuser' && call.verb === 'POST')
    return one(call, userEntity(known(bodyOf(call)['logonName'])), 'SP.ApiData.Users');
  allow(call, further, 'GET');
  if (!step) return one(call, webEntity(call), 'SP.ApiData.Webs');
  if (step.name === 'currentuser') return one(call, userEntity(call.user), 'SP.ApiData.Users');
  if (step.name === 'siteusers') return many(call, Object.values(people).map(userEntity), 'SP.ApiData.Users');
  return answerGroup(call, step.name) ?? refuse(new NotBuilt('path'));
}

function regionalSettings(): Entity {
  const zone: Entity = { type: 'SP.TimeZone', path: 'Web/RegionalSettings/TimeZone', properties: webDefaults.timeZone };
  return {
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    related: { TimeZone: () => zone },
    properties: webDefaults.regionalSettings,
  };
}

function webEntity({ db, web, user, webUrl }: Call): Entity {
  const moved = listsOf(db, web)
    .map(({ itemModified }) => itemModified)
    .reduce((latest, moment) => (moment > latest ? moment : latest), web.created);
  const masterUrl = `${web.path}/_catalogs/masterpage/seattle.master`;
  return {
    type: 'SP.Web',
    path: 'Web',
    related: { CurrentUser: () => userEntity(user), RegionalSettings: regionalSettings },
    costly: { EffectiveBasePermissions: () => effectivePermissions({ db, user }) },
    properties: {
      ...webDefaults.web,
      Created: web.created.slice(0, -1),
      CurrentChangeToken: { StringValue: `1;2;${web.id};0;-1` },
      CustomMasterUrl: masterUrl,
      Id: web.id,
      LastItemModifiedDate: moved,
      LastItemUserModifiedDate: moved,
      MasterUrl: masterUrl,
      ResourcePath: { DecodedUrl: webUrl },
      ServerRelativeUrl: web.path,
      Title: web.title,
      Url: webUrl,
    },
  };
}
