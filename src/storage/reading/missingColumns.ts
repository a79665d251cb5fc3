import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { Kind, Lacks } from '../../domain/programme';
import type { ForeignList } from '../../domain/store';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { foreignAmong, listsOf, type SiteList } from '../setUp/foreignLists';
import { toldBy } from './toldBy';

/**
 * Why lists refused to be read: which of them are not ours, and which columns the others lack. One that is neither, or
 * does not tell of its columns, has a reason of its own. Rejects where no answer comes, SharePoint is busy, or the
 * session has ended.
 */
export async function missingColumns(
  sp: SPFI,
  webUrl: string,
  refused: readonly Kind[],
): Promise<{ readonly foreign: readonly ForeignList[]; readonly lacks: Lacks }> {
  const lists = await listsOf(sp);
  const judged = await Promise.all(
    refused.map(async (kind) => ({ kind, ...(await toldBy(() => judge(lists, sp, webUrl, kind))) })),
  );
  const foreign = judged.flatMap((list) => list.foreign ?? []);
  if (foreign.length > 0) return { foreign, lacks: {} };
  const lacking = judged.flatMap(({ kind, missing = [] }) => (missing.length > 0 ? [[kind, missing] as const] : []));
  return { foreign, lacks: Object.fromEntries(lacking) };
}

interface Judgement {
  readonly foreign?: readonly ForeignList[];
  readonly missing?: readonly string[];
}

async function judge(lists: readonly SiteList[], sp: SPFI, webUrl: string, kind: Kind): Promise<Judgement> {
  const foreign = await foreignAmong(lists, sp, webUrl, [kind]);
  return foreign.length > 0 ? { foreign } : { missing: await missingIn(sp, webUrl, kind) };
}

/** The properties whose columns a list lacks. */
async function missingIn(sp: SPFI, webUrl: string, kind: Kind): Promise<readonly string[]> {
  const fields = await sp.web.getList(listUrl(webUrl, schemas[kind])).fields.select('InternalName')<
    readonly { readonly InternalName: string }[]
  >();
  return boundColumns(kind)
    .filter(({ name }) => !fields.some(({ InternalName }) => InternalName === name))
    .map(({ property }) => property);
}
