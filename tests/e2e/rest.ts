import { workbenchOrigin, type Place } from './visit';

type User = NonNullable<Place['user']>;

/** The lists over REST, past the product, as one of the local users. */
export function rest(
  user: User,
  origin = workbenchOrigin(),
): {
  get<T>(path: string): Promise<T>;
  merge(path: string, body: object): Promise<number>;
  /** A POST, such as of a new item or of an attachment's text. Returns the HTTP status. */
  post(path: string, body: object | string): Promise<number>;
  /** A new item: the HTTP status, and its number where it was made. */
  add(list: string, cells: object): Promise<{ readonly status: number; readonly id: number | undefined }>;
  /** A DELETE, such as of an attachment. Returns the HTTP status. */
  remove(path: string): Promise<number>;
} {
  const headers = {
    'X-Local-User': user,
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json',
  };
  const api = `${origin}/sites/digi/_api`;
  const send = async (path: string, body: object | string, more: object): Promise<Response> => {
    const { FormDigestValue } = (await (await fetch(`${api}/contextinfo`, { method: 'POST', headers })).json()) as {
      FormDigestValue: string;
    };
    return fetch(`${api}/${path}`, {
      method: 'POST',
      headers: { ...headers, ...more, 'X-RequestDigest': FormDigestValue },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  };
  return {
    get: async <T>(path: string) => (await fetch(`${api}/${path}`, { headers })).json() as Promise<T>,
    merge: async (path, body) => (await send(path, body, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' })).status,
    post: async (path, body) => (await send(path, body, {})).status,
    add: async (list, cells) => {
      const answer = await send(itemsOf(list), cells, {});
      return { status: answer.status, id: ((await answer.json()) as { readonly Id?: number }).Id };
    },
    remove: async (path) => (await send(path, '', { 'X-HTTP-Method': 'DELETE' })).status,
  };
}

/** The path of a list's items. */
export function itemsOf(list: string): string {
  return `web/getList('/sites/digi/Lists/${list}')/items`;
}

/** A list of the city's own at the address of one of ours: a column, a row, and a title that people gave it. */
export async function makeCityList(list: string, title: string): Promise<void> {
  const [owner, path] = [rest('owner'), `web/getList('/sites/digi/Lists/${list}')`];
  const budget = { SchemaXml: '<Field Type="Text" Name="Budjetti" DisplayName="Budjetti" />', Options: 8 };
  const statuses = [
    await owner.post('web/lists', { Title: list, BaseTemplate: 100 }),
    await owner.post(`${path}/fields/createfieldasxml`, { parameters: budget }),
    await owner.post(itemsOf(list), { Title: 'Silta', Budjetti: '5 M€' }),
    await owner.merge(path, { Title: title }),
  ];
  if (statuses.join() !== '201,200,201,204') throw new Error(`The list was not made: ${statuses.join()}.`);
}

/** What a set-up could change of a list: its own properties with its version, columns, rows, views and rights. */
export function photograph(list: string): Promise<readonly unknown[]> {
  const path = `web/getList('/sites/digi/Lists/${list}')`;
  const parts = ['', '/fields', '/items', '/views?$expand=ViewFields', '/roleassignments'];
  return Promise.all(parts.map((part) => rest('owner').get(path + part)));
}

/** Deletes a list. Returns the HTTP status. */
export function deleteList(list: string): Promise<number> {
  return rest('owner').remove(`web/getList('/sites/digi/Lists/${list}')`);
}

const projects = itemsOf('Projects');

/** A measure as it stands in the list. */
export interface ProjectRow {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string;
  readonly Status: string | null;
  readonly StatusDate: string | null;
  readonly StatusNote: string | null;
  readonly Problem: string | null;
  readonly Benefit: number | null;
}

/** The rows of all measures in the list. */
export async function projectRows(origin?: string): Promise<readonly ProjectRow[]> {
  const { value } = await rest('visitor', origin).get<{ value: readonly ProjectRow[] }>(
    `${projects}?$select=Id,Key,Title,Status,StatusDate,StatusNote,Problem,Benefit&$top=500`,
  );
  return value;
}

/** The row of a measure in the list. */
export async function projectRow(title: string, origin?: string): Promise<ProjectRow> {
  const row = (await projectRows(origin)).find(({ Title: name }) => name === title);
  if (!row) throw new Error(`No measure is called "${title}".`);
  return row;
}

/** Changes a measure in the list as somebody else would. Returns the HTTP status. */
export async function changeProject(user: User, title: string, cells: object): Promise<number> {
  return rest(user).merge(`${projects}(${(await projectRow(title)).Id})`, cells);
}

/** What goes wrong on purpose, see the service's faults. */
export const faults = {
  add: async (fault: object): Promise<void> => {
    const answer = await fetch(`${workbenchOrigin()}/_local/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fault),
    });
    if (!answer.ok) throw new Error(await answer.text());
  },
  clear: async (): Promise<void> => {
    await fetch(`${workbenchOrigin()}/_local/faults`, { method: 'DELETE' });
  },
};

/** Writes the value of a setting by its name, as the owner. */
export async function setting(name: string, value: string): Promise<void> {
  const owner = rest('owner');
  const items = itemsOf('Settings');
  const found = await owner.get<{ value: readonly { readonly Id: number }[] }>(
    `${items}?$select=Id&$filter=Key eq '${name}'`,
  );
  const status = await owner.merge(`${items}(${found.value[0]?.Id})`, { Value: value });
  if (status !== 204) throw new Error(`${name} was not written: ${status}.`);
}
