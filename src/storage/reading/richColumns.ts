import '@pnp/sp/fields/list';
import type { IList } from '@pnp/sp/lists';
import type { Kind } from '../../domain/programme';
import type { RichColumn, RichTexts } from '../columns/column';
import { plainOf, richOf } from '../columns/richText';
import { boundColumns } from '../columns/rows';

/**
 * Asks a list which of our columns of text it keeps as rich text by now, and answers them. Rejects with the error of
 * the call: then nothing is known that was not known before.
 */
export async function learnRich(rich: RichTexts, list: IList, kind: Kind): Promise<readonly RichColumn[]> {
  const columns = await richIn(list, kind);
  rich.convert = { plainOf, richOf };
  rich.lists.set(kind, columns);
  rich.untold.delete(kind);
  return columns;
}

interface TextColumn {
  readonly InternalName: string;
  readonly Title: string;
  readonly RichText?: boolean;
}

/** The columns of a list that are those of a kind, and rich text. */
async function richIn(list: IList, kind: Kind): Promise<readonly RichColumn[]> {
  const fields = await list.fields.select('InternalName', 'Title', 'RichText')<readonly TextColumn[]>();
  return boundColumns(kind).flatMap(({ property, name }) => {
    const field = fields.find(({ InternalName, RichText }) => RichText === true && InternalName === name);
    return field ? [{ property, name, title: field.Title }] : [];
  });
}
