import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import { kinds, type Kind } from '../../domain/programme';
import type { ForeignList } from '../../domain/store';
import { refusalOf } from '../failure';
import { listUrl, type AnyList } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { toldColumns } from '../reading/toldBy';
import { unlessUntold, type PassedOver } from './untold';
import { isOurs, type ColumnSigns, type ListSigns } from './ownership';

/** A list of the site as set-up sees it, whoever made it. */
export interface SiteList extends ListSigns {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** The lists of a site that its reader may see. Rejects with the error of the call. */
export function listsOf(sp: SPFI): Promise<readonly SiteList[]> {
  const asked = ['Id', 'Title', 'Description', 'BaseTemplate', 'ItemCount', 'RootFolder/ServerRelativeUrl'];
  return sp.web.lists.select(...asked).expand('RootFolder')<readonly SiteList[]>();
}

/** The list at the address of one of ours, whose ever it is. */
export function listAt(
  lists: readonly SiteList[],
  webUrl: string,
  schema: { readonly name: string },
): SiteList | undefined {
  const url = listUrl(webUrl, schema).toLowerCase();
  return lists.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === url);
}

/** Those lists at our addresses that are not ours. Rejects with the error of the call. */
export async function foreignAmong(
  lists: readonly SiteList[],
  sp: SPFI,
  webUrl: string,
  asked: readonly Kind[] = kinds,
): Promise<readonly ForeignList[]> {
  const judged = await Promise.all(
    asked.map(async (kind) => {
      const list = listAt(lists, webUrl, schemas[kind]);
      return list && !(await isOursThere(list, sp, webUrl, schemas[kind])) ? [foreignList(list, 'address')] : [];
    }),
  );
  return judged.flat();
}

/**
 * All that would keep set-up from making our lists, seen before it makes anything: foreign lists at our addresses, also
 * those that the reader may not see, and lists elsewhere that have a name which one of ours is made under. A list that
 * does not tell of its columns is `untold`: nobody knows whose it is.
 */
export async function listsInTheWay(
  lists: readonly SiteList[],
  sp: SPFI,
  webUrl: string,
): Promise<{ readonly foreign: readonly ForeignList[]; readonly untold: PassedOver }> {
  const untold: PassedOver = new Map();
  const missing = kinds.filter((kind) => !listAt(lists, webUrl, schemas[kind]));
  const taken = lists.filter(({ Title }) => missing.some((kind) => sameTitle(schemas[kind].name, Title)));
  const unseen = await Promise.all(missing.map((kind) => unseenAt(sp, listUrl(webUrl, schemas[kind]))));
  const judged: ForeignList[] = [];
  const judge = async (kind: Kind): Promise<void> =>
    void judged.push(...(await toldColumns(() => foreignAmong(lists, sp, webUrl, [kind]))));
  await Promise.all(kinds.map((kind) => unlessUntold(untold, kind, () => judge(kind))));
  const inOrder = kinds.flatMap((kind) =>
    judged.filter(({ address }) => sameTitle(address, listUrl(webUrl, schemas[kind]))),
  );
  const foreign = [...inOrder, ...unseen.flat(), ...taken.map((list) => foreignList(list, 'title'))];
  return { foreign, untold };
}

/** SharePoint tells titles apart without regard to case. */
export function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A list that its reader may not see: that it is not ours cannot be known, and ours cannot be made there. */
export function unseenList(address: string): ForeignList {
  return { title: '', address, takes: 'address' };
}

async function isOursThere(list: ListSigns, sp: SPFI, webUrl: string, schema: AnyList): Promise<boolean> {
  const columns = await sp.web
    .getList(listUrl(webUrl, schema))
    .fields.select('InternalName', 'TypeAsString', 'Description', 'SchemaXml')<readonly ColumnSigns[]>();
  return isOurs(list, columns, schema);
}

/** SharePoint leaves out of the lists those that the reader may not see; asked for by its address, one refuses. */
export async function unseenAt(sp: SPFI, address: string): Promise<readonly ForeignList[]> {
  try {
    await sp.web.getList(address).select('Id')();
    return [unseenList(address)];
  } catch (error) {
    const status = (await refusalOf(error))?.status;
    if (status === 404) return [];
    if (status === 403) return [unseenList(address)];
    throw error;
  }
}

/** A list that keeps ours from being made. */
export function foreignList({ Title, RootFolder }: SiteList, takes: ForeignList['takes']): ForeignList {
  return { title: Title, address: RootFolder.ServerRelativeUrl, takes };
}
