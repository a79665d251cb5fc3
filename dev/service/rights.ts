import { joined, sql, type Database, type Sql } from './database';
import type { Item } from './item';
import { accessDenied } from './errors';
import { stored, type List } from './list';
import roles from './roles.json';
import { profileOf, type User } from './users';

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
  ApproveItems: 0x10,
  // SP.PermissionKind.cancelCheckout, "Override List Behaviors": whoever has it sees and edits also what others added.
  CancelCheckout: 0x100,
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
    ({ principal }) => principal === user.id || principal === profileOf(user.login)?.group,
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

// SPList.ReadSecurity and WriteSecurity (msdn dd587949): rows that one added oneself, or none at all.
const ownRows = 2;
const noRows = 4;
// SP.DraftVisibilityType: what waits for approval is shown to its author and to approvers. This is what "Content
// approval" of the list's own settings chooses; a list made over REST has 0, everybody.
const toApprovers = 2;

/**
 * Which rows of a list, as `items i`, a reader is given: where a list says so only their own, and of those that wait
 * for approval only what they may approve. (SharePoint shows the last approved version of a changed row; here there is
 * none until it is approved.)
 */
export function readableRows(asking: Asking, list: List): Sql {
  const { ReadSecurity: reading, EnableModeration: moderated, DraftVersionVisibility: drafts } = stored(list);
  const own = sql`i.author = ${asking.user.id}`;
  const waits = moderated === true && drafts === toApprovers && !hasRight(asking, 'ApproveItems', list);
  return joined(
    [
      sql`i.listId = ${list.id}`,
      ...(reading === ownRows && !hasRight(asking, 'CancelCheckout', list) ? [own] : []),
      ...(waits ? [sql`(${own} OR COALESCE(json_extract(i.cells, '$._ModerationStatus'), 0) = 0)`] : []),
    ],
    ' AND ',
  );
}

/** Throws SharePoint's 403 where a list lets people edit their own rows only, or none. */
export function requireOwnRow(asking: Asking, list: List, { author }: Item): void {
  const { WriteSecurity: writing } = stored(list);
  const barred = writing === noRows || (writing === ownRows && author !== asking.user.id);
  if (barred && !hasRight(asking, 'CancelCheckout', list)) throw accessDenied();
}
