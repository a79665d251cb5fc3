import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { Kind, Lacks } from '../../domain/programme';
import type { ForeignList } from '../../domain/store';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { foreignAmong, listsOf } from '../setUp/foreignLists';

/**
 * Why lists refused to be read: which of them are not ours, and which columns the others lack. One that is neither has
 * a reason of its own. Rejects with the error of a call.
 */
export async function missingColumns(
  sp: SPFI,
  webUrl: string,
  refused: readonly Kind[],
): Promise<{ readonly foreign: readonly ForeignList[]; readonly lacks: Lacks }> {
  const foreign = await foreignAmong(await listsOf(sp), sp, webUrl, refused);
  if (foreign.length > 0) return { foreign, lacks: {} };
  const lacking = await Promise.all(refused.map(async (kind) => [kind, await missingIn(sp, webUrl, kind)] as const));
  return { foreign, lacks: Object.fromEntries(lacking.filter(([, properties]) => properties.length > 0)) };
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
