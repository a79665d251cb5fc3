import { rootOf, type Properties, type Web } from './call';
import { sql, type Database } from './database';

/** A list as stored. */
export interface List {
  readonly id: string;
  readonly webId: string;
  /** The last part of its address; stays when the title changes. */
  readonly urlName: string;
  readonly title: string;
  readonly properties: string;
  readonly version: number;
  readonly contentTypeId: string;
  readonly created: string;
  readonly itemModified: string;
  readonly itemDeleted: string;
}

/** Server-relative address of the list's root folder. */
export function listUrl(web: Web, list: Pick<List, 'urlName'>): string {
  return `${rootOf(web)}/Lists/${list.urlName}`;
}

/** The properties of a list or a view that were ever set. */
export function stored({ properties }: { readonly properties: string }): Properties {
  return JSON.parse(properties) as Properties;
}

/** A title as the last part of an address: without the characters that addresses of lists and views do not have. */
export function urlNameFrom(title: string): string {
  return title.replace(/[~"#%&*:<>?/\\{|}.']/g, '').trim();
}

/** The list's address below `_api/`. */
export function listPath(list: Pick<List, 'id'>): string {
  return `Web/Lists(guid'${list.id}')`;
}

/** `Tasks` gives TasksList; other characters are written as _xHHHH_. */
export function entityTypeName({ urlName }: Pick<List, 'urlName'>): string {
  return `${urlName.replace(/[^A-Za-z0-9]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`)}List`;
}

/** The lists of a web, by title. */
export function listsOf(db: Database, web: Web): readonly List[] {
  return db.all<List>(sql`SELECT * FROM lists WHERE webId = ${web.id} ORDER BY title`);
}

/** How many items a list has. */
export function itemCount(db: Database, list: Pick<List, 'id'>): number {
  return db.get<{ count: number }>(sql`SELECT COUNT(*) AS count FROM items WHERE listId = ${list.id}`)?.count ?? 0;
}

/** Texts are compared without regard to case. */
export function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `{guid}` or `guid`, as ids are stored. */
export function guidOf(text: string): string {
  return text.replace(/[{}]/g, '').toLowerCase();
}

/** A name already in use gets a number after it. */
export function freeName(taken: readonly string[], wanted: string, suffix = ''): string {
  const name = `${wanted}${suffix}`;
  return taken.some((other) => sameText(other, name))
    ? freeName(taken, wanted, String(Number(suffix === '' ? -1 : suffix) + 1))
    : name;
}
