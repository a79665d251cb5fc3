import { accessDenied } from './errors';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
}

/** A permission mask as REST writes it: two halves, as decimal text. */
export interface Mask {
  readonly High: string;
  readonly Low: string;
}

const fullControl = { High: '2147483647', Low: '4294967295' } satisfies Mask;
const edit = { High: '432', Low: '1011030767' } satisfies Mask;
const read = { High: '176', Low: '138612833' } satisfies Mask;
const addAndCustomizePages = 0x40000;

interface Person extends User {
  readonly level: Mask;
}

function person(id: number, name: string, title: string, level: Mask): Person {
  return { id, title, level, email: `${name}@example.com`, login: `i:0#.f|membership|${name}@example.com` };
}

/** Who can call, by the name in the cookie `local-user` or the header `X-Local-User`. The ids below 6 belong to SharePoint's own accounts and groups. */
export const people = {
  owner: person(6, 'owner', 'Outi Omistaja', fullControl),
  lead: person(7, 'lead', 'Veera Vetäjä', edit),
  director: person(8, 'director', 'Jaana Johtaja', read),
  visitor: person(9, 'visitor', 'Ville Vierailija', read)
} as const satisfies Record<string, Person>;

const bits = { ViewListItems: 0x1, AddListItems: 0x2, EditListItems: 0x4, DeleteListItems: 0x8, ManageLists: 0x800 } as const;
export type Right = keyof typeof bits;

export function userBy(id: number): Person | undefined {
  return Object.values(people).find((person) => person.id === id);
}

/** What the user may do. A site without custom script withholds AddAndCustomizePages, from owners too. */
export function effectivePermissions(user: User): Mask {
  const { High, Low } = userBy(user.id)?.level ?? { High: '0', Low: '0' };
  return { High, Low: String((Number(Low) & ~addAndCustomizePages) >>> 0) };
}

/** Throws SharePoint's 403 when the user lacks the right. */
export function requireRight(user: User, right: Right): void {
  if ((Number(effectivePermissions(user).Low) & bits[right]) === 0) throw accessDenied();
}

/** The caller named by the header, else by the cookie; undefined when nobody known is. */
export function callerOf(headers: { readonly 'x-local-user'?: string | string[]; readonly cookie?: string }): User | undefined {
  const named = headers['x-local-user'] ?? /(?:^|;\s*)local-user=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  return Object.entries(people).find(([name]) => name === named)?.[1];
}
