import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ListFile } from '../src/storage/setUp/listFiles';
import type { LocalSite } from './localSite';

const folder = path.resolve(__dirname, '../sharepoint/lists');

interface ColumnRecord {
  readonly internalName: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly required?: true;
  readonly indexed?: true;
  readonly unique?: true;
  readonly restrictsDelete?: true;
  readonly format?: object;
}

interface ViewRecord {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly query: string;
  readonly board?: string;
}

interface ListRecord {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnRecord[];
  readonly validation?: { readonly formula: string; readonly message: string };
  readonly form: object;
  readonly view: ViewRecord;
  readonly views: readonly ViewRecord[];
  readonly link?: { readonly column: string; readonly page: string; readonly format: object };
  readonly seed: readonly Readonly<Record<string, unknown>>[];
}

/** The files of sharepoint/lists. */
export const checkedInFiles = (): readonly ListFile[] =>
  readdirSync(folder).map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }));

/** The lists as sharepoint/lists says that set-up makes them. */
export const checkedIn = (): readonly ListRecord[] =>
  checkedInFiles().map(({ content }) => JSON.parse(content) as ListRecord);

/** Where REST has a list. */
export const listPath = (url: string): string => `web/getList('/sites/digi/${url}')`;

/** The views of a list of a site, as sharepoint/lists writes them. */
export async function viewsOf(
  of: LocalSite,
  url: string,
): Promise<readonly (ViewRecord & { readonly isDefault: boolean })[]> {
  interface View {
    Title: string;
    DefaultView: boolean;
    ViewQuery: string;
    ViewType2: string | null;
    ViewData: string | null;
    ViewFields: { Items: readonly string[] };
  }
  const { value: views } = await of.read<{ value: readonly View[] }>(
    'owner',
    `${listPath(url)}/views?$expand=ViewFields`,
  );
  return views.map((view) => ({
    title: view.Title,
    columns: view.ViewFields.Items,
    query: view.ViewQuery,
    isDefault: view.DefaultView,
    ...(view.ViewType2 === 'KANBAN' && view.ViewData !== null && { board: view.ViewData }),
  }));
}

/** What the columns of a list are shown with, by their internal names. */
export async function formatsOf(of: LocalSite, url: string): Promise<Readonly<Record<string, unknown>>> {
  const { value: fields } = await of.read<{
    value: readonly { InternalName: string; CustomFormatter: string | null }[];
  }>('owner', `${listPath(url)}/fields`);
  return Object.fromEntries(
    fields.flatMap(({ InternalName: name, CustomFormatter: format }) =>
      format ? [[name, JSON.parse(format) as unknown]] : [],
    ),
  );
}

async function formOf(
  of: LocalSite,
  url: string,
): Promise<{ readonly StringId: string; readonly ClientFormCustomFormatter: string } | undefined> {
  const { value: types } = await of.read<{
    value: readonly { StringId: string; ClientFormCustomFormatter: string }[];
  }>('owner', `${listPath(url)}/contenttypes?$select=StringId,ClientFormCustomFormatter`);
  return types.find(({ StringId: id }) => id.startsWith('0x0100'));
}

/** How the form of a list is laid out; null where nothing says so. */
export const layoutOf = async (of: LocalSite, url: string): Promise<unknown> =>
  JSON.parse((await formOf(of, url))?.ClientFormCustomFormatter || 'null') as unknown;

/** Where REST has the form of a list. */
export const formPath = async (of: LocalSite, url: string): Promise<string> =>
  `${listPath(url)}/contenttypes('${(await formOf(of, url))?.StringId ?? ''}')`;
