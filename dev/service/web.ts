import type { Segment } from './address';
import { allow, type Answer, type Call } from './call';
import { NotBuilt, permissionsOfNobody, refuse } from './errors';
import { answerLists } from './lists';
import { listsOf } from './list';
import { many, one, type Entity } from './odata';
import { restoreFromBin } from './recycleBin';
import { effectivePermissions } from './rights';
import { ensureUser } from './people';
import { answerGroup, answerRoleDefinition, userEntity } from './roleAssignments';
import { userBy, usersOf } from './users';
import webDefaults from './webDefaults.json';

/** …/_api/web and what lies below it. */
export function answerWeb(call: Call, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name === 'lists' || step?.name === 'getlist') return answerLists(call, step, further);
  if (step?.name === 'roledefinitions') return answerRoleDefinition(call, further);
  if (step?.name === 'recyclebin') return restoreFromBin(call, step, further);
  if (step?.name === 'getuserbyid') {
    allow(call, further, 'GET');
    const user = userBy(call.db, Number(step.args?.[0])) ?? refuse(permissionsOfNobody());
    return one(call, userEntity(call.db, user), 'SP.ApiData.Users');
  }
  if (step?.args) throw new NotBuilt('path');
  if (step?.name === 'ensureuser' && call.verb === 'POST') return ensureUser(call);
  allow(call, further, 'GET');
  if (!step) return one(call, webEntity(call), 'SP.ApiData.Webs');
  if (step.name === 'currentuser') return one(call, userEntity(call.db, call.user), 'SP.ApiData.Users');
  if (step.name === 'siteusers')
    return many(
      call,
      usersOf(call.db).map((user) => userEntity(call.db, user)),
      'SP.ApiData.Users',
    );
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
    related: { CurrentUser: () => userEntity(db, user), RegionalSettings: regionalSettings },
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
