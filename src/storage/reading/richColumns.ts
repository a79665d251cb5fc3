import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { Kind, OfLists } from '../../domain/programme';
import type { RichColumns } from '../columns/column';
import { plainOf, richOf } from '../columns/richText';
import { boundColumns } from '../columns/rows';
import { listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';

/**
 * Which of our columns of text the lists keep as rich text, with the titles of these columns. Rejects with the error of
 * a call.
 */
export async function richColumns(
  sp: SPFI,
  webUrl: string,
  suspected: readonly Kind[],
): Promise<{ readonly rich: RichColumns; readonly titles: OfLists }> {
  const found = await Promise.all(
    suspected.map(async (kind) => ({
      kind,
      columns: await richIn(sp.web.getList(listUrl(webUrl, schemas[kind])), kind),
    })),
  );
  const of = (part: 'InternalName' | 'Title'): OfLists =>
    Object.fromEntries(
      found
        .filter(({ columns }) => columns.length > 0)
        .map(({ kind, columns }) => [kind, columns.map((column) => column[part])]),
    );
  return {
    rich: { asked: new Set(suspected), names: of('InternalName'), plainOf, richOf },
    titles: of('Title'),
  };
}

interface TextColumn {
  readonly InternalName: string;
  readonly Title: string;
  readonly RichText?: boolean;
}

/** The columns of a list that are those of a kind and rich text. Rejects with the error of the call. */
export async function richIn(list: IList, kind: Kind): Promise<readonly TextColumn[]> {
  const fields = await list.fields.select('InternalName', 'Title', 'RichText')<readonly TextColumn[]>();
  const ours = new Set(boundColumns(kind).map(({ name }) => name));
  return fields.filter(({ InternalName, RichText }) => RichText === true && ours.has(InternalName));
}
