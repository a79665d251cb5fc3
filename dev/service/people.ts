import { parseLiteral, type Segment } from './address';
import { allow, bodyOf, isRecord, type Answer, type Call } from './call';
import { accessDenied, badArgument, permissionsOfNobody, refuse } from './errors';
import type { List } from './list';
import { context, one } from './odata';
import { effectivePermissions } from './rights';
import { userEntity } from './roleAssignments';
import { directory, ensuredUser, userOf, type Profile } from './users';

/** POST …/web/ensureuser: the user with a login, who becomes one of the site's where only the directory knows them. */
export function ensureUser(call: Call): Answer {
  return one(call, userEntity(call.db, ensuredUser(call.db, bodyOf(call)['logonName'])), 'SP.ApiData.Users');
}

// SP.PermissionKind 63, in the high half of the mask.
const enumeratePermissions = 0x40000000;

/** …/getusereffectivepermissions(@user)?@user='login' of a list: whoever may list rights is told those of a user. */
export function answerPermissionsOf(call: Call, list: List, { args = [] }: Segment, rest: readonly Segment[]): Answer {
  allow(call, rest, 'GET');
  if ((Number(effectivePermissions(call, list).High) & enumeratePermissions) === 0) throw accessDenied();
  const login = parseLiteral(call.query.get(String(args[0])) ?? 'null');
  const user = userOf(call.db, login) ?? refuse(permissionsOfNobody());
  return {
    status: 200,
    body: { ...context(call, 'SP.BasePermissions'), ...effectivePermissions({ db: call.db, user }, list) },
  };
}

const users = 1;
const anywhere = 15;

/**
 * POST …/sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser: people whose name
 * or mail has a word that begins so for each word asked, as JSON inside the JSON of the answer.
 */
export function searchPeople(call: Call, rest: readonly Segment[]): Answer {
  allow(call, rest, 'POST');
  const { queryParams: asked } = bodyOf(call);
  if (!isRecord(asked)) throw badArgument();
  const {
    QueryString: text = '',
    MaximumEntitySuggestions: most = 30,
    PrincipalType: type = users,
    PrincipalSource: source = anywhere,
  } = asked;
  // Groups and what one part of the directory alone knows are not kept here.
  if (typeof text !== 'string' || typeof most !== 'number' || type !== users || source !== anywhere)
    throw badArgument();
  const words = wordsOf(text);
  const found = words.length === 0 ? [] : directory.filter((profile) => isFound(profile, words));
  const value = JSON.stringify(found.slice(0, most).map((profile) => pickerEntity(call, profile)));
  return { status: 200, body: { ...context(call, 'Edm.String'), value } };
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
}

function isFound({ title, email, login }: Profile, words: readonly string[]): boolean {
  const own = [...wordsOf(title), email.toLowerCase(), login.replace(/^.*\|/, '')];
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

/** As https://github.com/mrackley/StratusForms/issues/83 shows it; SPUserID is of users of the site alone. */
function pickerEntity({ db }: Call, { login, title, email, job, department }: Profile): unknown {
  const id = userOf(db, login)?.id;
  return {
    Key: login,
    DisplayText: title,
    IsResolved: true,
    Description: login.replace(/^.*\|/, ''),
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False',
      Title: job,
      Email: email,
      MobilePhone: '',
      ObjectId: '00000000-0000-0000-0000-000000000000',
      Department: department,
      ...(id !== undefined && { SPUserID: String(id) }),
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant',
  };
}
