import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { Kind } from '../../domain/programme';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';

/**
 * The columns that a list lacks, as "list: column" in the words of set-up; the list alone where none of its columns is
 * missing. Rejects with the error of the call.
 */
export async function missingIn(sp: SPFI, webUrl: string, kind: Kind): Promise<readonly string[]> {
  const { title } = schemas[kind];
  const fields = await sp.web.getList(listUrl(webUrl, schemas[kind])).fields.select('InternalName')<
    { readonly InternalName: string }[]
  >();
  const missing = boundColumns(kind).filter(({ name }) => !fields.some(({ InternalName }) => InternalName === name));
  return missing.length === 0 ? [title] : missing.map(({ column }) => `${title}: ${column.title}`);
}
