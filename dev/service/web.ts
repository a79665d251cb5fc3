import type { Segment } from './address';
import { allow, type Answer, type Call } from './call';
import { NotBuilt, refuse } from './errors';
import { answerLists } from './lists';
import { listsOf } from './list';
import { many, one, type Entity } from './odata';
import { restoreFromBin } from './recycleBin';
import { effectivePermissions, people, userBy, type User } from './rights';
import { answerGroup, answerRoleDefinition, principal } from './roleAssignments';
import webDefaults from './webDefaults.json';

/** …/_api/web and what lies below it. */
export function answerWeb(call: Call, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name === 'lists' || step?.name === 'getlist') return answerLists(call, step, further);
  if (step?.name === 'roledefinitions') return answerRoleDefinition(call, further);
  if (step?.name === 'recyclebin') return restoreFromBin(call, step, further);
  if (step?.args) throw new NotBuilt('path');
  allow(call, further, 'GET');
  if (!step) return one(call, webEntity(call), 'SP.ApiData.Webs');
  if (step.name === 'currentuser') return one(call, userEntity(call.user), 'SP.ApiData.Users');
  if (step.name === 'siteusers') return many(call, Object.values(people).map(userEntity), 'SP.ApiData.Users');
  return answerGroup(call, step.name) ?? refuse(new NotBuilt('path'));
}

function regionalSettings(): Entity {
  const zone: Entity = { type: 'SP.TimeZone', path: 'Web/RegionalSettings/TimeZone', properties: webDefaults.timeZone };
  return { type: 'SP.RegionalSettings', path: 'Web/RegionalSettings', related: { TimeZone: () => zone }, properties: webDefaults.regionalSettings };
}

function userEntity({ id, login, title, email }: User): Entity {
  return {
    type: 'SP.User', path: `Web/GetUserById(${id})`, related: { Groups: () => [principal(userBy(id)?.group ?? 0)] },
    properties: {
      ...webDefaults.user, Id: id, LoginName: login, Title: title, Email: email, IsSiteAdmin: id === people.owner.id, UserPrincipalName: email,
      UserId: { NameId: `1003${String(id).padStart(12, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' }
    }
  };
}

function webEntity({ db, web, user, webUrl }: Call): Entity {
  const moved = listsOf(db, web).map(({ itemModified }) => itemModified).reduce((latest, moment) => (moment > latest ? moment : latest), web.created);
  const masterUrl = `${web.path}/_catalogs/masterpage/seattle.master`;
  return {
    type: 'SP.Web', path: 'Web', related: { CurrentUser: () => userEntity(user), RegionalSettings: regionalSettings },
    costly: { EffectiveBasePermissions: () => effectivePermissions({ db, user }) },
    properties: {
      ...webDefaults.web, Created: web.created.slice(0, -1), CurrentChangeToken: { StringValue: `1;2;${web.id};0;-1` }, CustomMasterUrl: masterUrl, Id: web.id,
      LastItemModifiedDate: moved, LastItemUserModifiedDate: moved, MasterUrl: masterUrl, ResourcePath: { DecodedUrl: webUrl }, ServerRelativeUrl: web.path,
      Title: web.title, Url: webUrl
    }
  };
}
