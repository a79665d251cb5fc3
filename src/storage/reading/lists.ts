import type { SPFI } from '@pnp/sp';
import { kinds, type Kind, type Programme, type Rights } from '../../domain/programme';
import { listRights, type PermissionMask } from './rights';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';

/** A list seen from outside: what its reader may do in it, and when anything in it moved. */
export interface ListAnswer {
  readonly Id: string;
  readonly EffectiveBasePermissions: PermissionMask;
  /** Only where it was asked for: a heavy property (go.spflow.com/samples/permissions). */
  readonly HasUniqueRoleAssignments?: boolean;
  readonly ItemCount: number;
  /** True where what was written waits for approval; asked for with the rights. */
  readonly EnableModeration?: boolean;
  /** 2 where people see the rows only that they added; asked for with the rights. */
  readonly ReadSecurity?: number;
  /** Whole seconds, as SharePoint keeps them. */
  readonly LastItemModifiedDate: string;
  readonly LastItemDeletedDate: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/**
 * Our lists from outside, in the order of the kinds; undefined for one that is not there or that the reader may not
 * see. One small read: of all lists of the site, with whether they have rights of their own and show everybody all
 * their rows, or without that of the lists whose ids are `known` by then.
 */
export async function readLists(
  sp: SPFI,
  webUrl: string,
  known?: readonly string[],
): Promise<readonly (ListAnswer | undefined)[]> {
  const all = await (known ? listsById(sp, known) : sp.web.lists)
    .select(
      'Id',
      'EffectiveBasePermissions',
      ...(known ? [] : ['HasUniqueRoleAssignments', 'EnableModeration', 'ReadSecurity']),
      'ItemCount',
      'LastItemModifiedDate',
      'LastItemDeletedDate',
      'RootFolder/ServerRelativeUrl',
    )
    .expand('RootFolder')<ListAnswer[]>();
  const byUrl = new Map(all.map((list) => [list.RootFolder.ServerRelativeUrl.toLowerCase(), list]));
  return kinds.map((kind) => byUrl.get(listUrl(webUrl, schemas[kind]).toLowerCase()));
}

/** The lists with these ids, in one read. */
export function listsById(sp: SPFI, ids: readonly string[]): SPFI['web']['lists'] {
  return sp.web.lists.filter(ids.map((id) => `Id eq guid'${id}'`).join(' or '));
}

/** Whether the lists that owners write alone have rights of their own, as far as that can be seen. */
export function areGuarded(known: readonly (ListAnswer | undefined)[]): boolean {
  return kinds.every((kind, index) => {
    const list = known[index];
    return !schemas[kind].ownersWrite || list === undefined || list.HasUniqueRoleAssignments === true;
  });
}

/** What the reader may do, list by list. */
export function rightsIn(known: readonly (ListAnswer | undefined)[]): Rights['lists'] {
  return Object.fromEntries(
    kinds.map((kind, index) => [kind, listRights(known[index]?.EffectiveBasePermissions)]),
  ) as Rights['lists'];
}

/**
 * Lists that do not show everybody all their rows at once, with how many of them this reader was not given; of those
 * alone whose rows were counted.
 */
export function partlyShownIn(
  known: readonly (ListAnswer | undefined)[],
  rows: ReadonlyMap<Kind, number>,
): Programme['partlyShown'] {
  return Object.fromEntries(
    kinds.flatMap((kind, index) => {
      const { EnableModeration: moderated, ReadSecurity: reading, ItemCount: all = 0 } = known[index] ?? {};
      const why = reading === ownRows ? 'ownRows' : moderated ? 'approval' : undefined;
      const count = rows.get(kind);
      return why && count !== undefined ? [[kind, { why, hidden: Math.max(0, all - count) }]] : [];
    }),
  ) as Programme['partlyShown'];
}

const ownRows = 2;

// Milliseconds. Stamps are whole seconds and clocks differ: a list that moved this close to a read may have moved after
// it under the same stamp.
const young = 10_000;

/**
 * The stamps of lists that were read at `readAt`: a list whose stamp is another later has changed. A list that had
 * changed less than ten seconds before gets '', so that it is read once more.
 */
export function stampsOf(known: readonly (ListAnswer | undefined)[], readAt: Date): Programme['stamps'] {
  const stamps = known.map((list) => {
    if (!list) return '';
    const moved = Math.max(Date.parse(list.LastItemModifiedDate), Date.parse(list.LastItemDeletedDate));
    return readAt.getTime() - moved < young ? '' : stampOf(list);
  });
  return Object.fromEntries(kinds.map((kind, index) => [kind, stamps[index] ?? ''])) as Programme['stamps'];
}

/** The stamp of a list: the number of its rows, and when one was last changed and last deleted. */
export function stampOf({ ItemCount, LastItemModifiedDate, LastItemDeletedDate }: ListAnswer): string {
  return `${ItemCount} ${LastItemModifiedDate} ${LastItemDeletedDate}`;
}

/** The kinds whose lists have moved since the stamps were taken. */
export function movedSince(stamps: Programme['stamps'], known: readonly (ListAnswer | undefined)[]): readonly Kind[] {
  return kinds.filter((kind, index) => {
    const list = known[index];
    return list !== undefined && stampOf(list) !== stamps[kind];
  });
}
