import { sql, type Database } from './database';
import { accessDenied } from './errors';
import { stored, type List } from './list';
import roles from './roles.json';
import { userBy, type User } from './users';

/** A permission mask as REST writes it: two halves, as decimal text. */
export interface Mask {
  readonly High: string;
  readonly Low: string;
}

/** A role that somebody, a user or a group, has on the web or in a list. */
export interface Assignment {
  readonly principal: number;
  readonly role: number;
}

const addAndCustomizePages = 0x40000;

const bits = {
  ViewListItems: 0x1,
  AddListItems: 0x2,
  EditListItems: 0x4,
  DeleteListItems: 0x8,
  ManageLists: 0x800,
  ManagePermissions: 0x2000000,
} as const;
export type Right = keyof typeof bits;

/** Who asks, and where it is kept what they may do. */
interface Asking {
  readonly db: Database;
  readonly user: User;
}

/** True for a list that no longer takes its roles from the web. */
export function isSetApart(list: List): boolean {
  return stored(list)['HasUniqueRoleAssignments'] === true;
}

/** Who has which role on the web or, where it is set apart, in the list. */
export function assignmentsOf(db: Database, list?: List): readonly Assignment[] {
  if (!list || !isSetApart(list)) return Object.values(roles.groups).map(({ id, role }) => ({ principal: id, role }));
  return db.all<Assignment>(
    sql`SELECT principal, role FROM assignments WHERE listId = ${list.id} ORDER BY principal, role`,
  );
}

/**
 * What the user may do on the web or in a list. A site without custom script withholds AddAndCustomizePages, from
 * owners too.
 */
export function effectivePermissions({ db, user }: Asking, list?: List): Mask {
  const own = assignmentsOf(db, list).filter(
    ({ principal }) => principal === user.id || principal === userBy(user.id)?.group,
  );
  const masks = roles.definitions
    .filter(({ Id }) => own.some(({ role }) => role === Id))
    .map(({ BasePermissions }) => BasePermissions);
  const all = (half: keyof Mask): number => masks.reduce((sum, mask) => (sum | Number(mask[half])) >>> 0, 0);
  return { High: String(all('High')), Low: String((all('Low') & ~addAndCustomizePages) >>> 0) };
}

/** True where the user has the right on the web or in the list. */
export function hasRight(asking: Asking, right: Right, list?: List): boolean {
  return (Number(effectivePermissions(asking, list).Low) & bits[right]) !== 0;
}

/** Throws SharePoint's 403 when the user lacks the right on the web or in the list. */
export function requireRight(asking: Asking, right: Right, list?: List): void {
  if (!hasRight(asking, right, list)) throw accessDenied();
}
