import type { ListRights } from '../../domain/programme';

// SharePoint's permission bits (SP.PermissionKind), all in the low half of the mask.
const viewListItems = 0x1;
const addListItems = 0x2;
const editListItems = 0x4;
const deleteListItems = 0x8;
const manageLists = 0x800;
const managePermissions = 0x2000000;
const manageWeb = 0x40000000;

/** `EffectiveBasePermissions` as REST gives it: two halves, as decimal text. */
export interface PermissionMask {
  readonly High: string;
  readonly Low: string;
}

function has(mask: PermissionMask | undefined, bit: number): boolean {
  return mask !== undefined && (Number(mask.Low) & bit) !== 0;
}

/** What may be done in a list. */
export function listRights(mask: PermissionMask | undefined): ListRights {
  return { add: has(mask, addListItems), edit: has(mask, editListItems), remove: has(mask, deleteListItems) };
}

/** True where the mask lets somebody see the rows of a list. */
export function mayRead(mask: PermissionMask): boolean {
  return has(mask, viewListItems);
}

/** True where the mask lets somebody change rows, columns or rights of a list. */
export function mayWrite(mask: PermissionMask): boolean {
  return [addListItems, editListItems, deleteListItems, manageLists, managePermissions].some((bit) => has(mask, bit));
}

/** Full Control of the site, told by ManageWeb: an owner's mask is not all ones on a site without custom script. */
export function isOwner(mask: PermissionMask | undefined): boolean {
  return has(mask, manageWeb) && has(mask, manageLists);
}
