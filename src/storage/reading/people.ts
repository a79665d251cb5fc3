import '@pnp/sp/profiles';
import '@pnp/sp/security/list';
import '@pnp/sp/site-users/web';
import { isUser, noUserNumber, type FoundPerson } from '../../domain/person';
import type { Person } from '../../domain/project';
import type { Calls } from '../calls';
import { listRights } from './rights';

/** How many the search gives at most. */
const most = 10;
// SP.Utilities.PrincipalType and PrincipalSource: people, from wherever the site knows them.
const usersOnly = 1;
const anywhere = 15;

/**
 * The people whom SharePoint's own search finds by a beginning of their name or mail, as its forms do: also those who
 * have never been on the site. Rejects with the error of the call.
 */
export async function foundPeople(calls: Calls, text: string): Promise<readonly FoundPerson[]> {
  const found: unknown = await calls.write((sp) =>
    sp.profiles.clientPeoplePickerSearchUser({
      QueryString: text,
      MaximumEntitySuggestions: most,
      PrincipalType: usersOnly,
      PrincipalSource: anywhere,
      AllowEmailAddresses: false,
      AllowMultipleEntities: false,
      AllUrlZones: false,
    }),
  );
  return Array.isArray(found) ? found.flatMap(foundPerson) : [];
}

/** An entry of the search; none where it names nobody. */
function foundPerson(entry: unknown): readonly FoundPerson[] {
  const { Key: login, DisplayText: shown, EntityData: data } = recordOf(entry);
  const { Email: email, Title: job, Department: department, SPUserID: number } = recordOf(data);
  const name = textOf(shown) || textOf(email);
  if (textOf(login) === '' || name === '') return [];
  const id = Number(textOf(number));
  const told = { name, email: textOf(email), job: textOf(job), department: textOf(department) };
  // A user of the site is known by number alone, as their rows name them.
  return [Number.isInteger(id) && id > 0 ? { id, ...told } : { id: noUserNumber, login: textOf(login), ...told }];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Whether somebody may edit measures, as the list of them tells whoever may look at the rights of others; undefined
 * where it does not tell, as of people who have never been on the site and may have a right by a group.
 */
export async function mayEdit(calls: Calls, person: Person): Promise<boolean | undefined> {
  if (!isUser(person)) return undefined;
  try {
    const { LoginName: login } = await calls.sp.web.getUserById(person.id).select('LoginName')();
    // It stands in quotes in the address.
    const mask = await calls.list('projects', calls.sp).getUserEffectivePermissions(login.replace(/'/g, "''"));
    return listRights({ High: String(mask.High), Low: String(mask.Low) }).edit;
  } catch {
    return undefined; // members are not told, and nothing is said then
  }
}
