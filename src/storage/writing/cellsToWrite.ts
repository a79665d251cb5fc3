import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { writesText } from '../columns/noteCells';
import { textAsKept } from '../columns/rich';
import { cellsOf } from '../columns/rows';
import { failureOf } from '../failure';
import { beforeWriting } from '../reading/unread';
import type { Calls } from '../calls';
import type { CellContext } from '../columns/column';

/** What is to become of one row; a new one has no base. */
export interface RowToWrite<K extends Kind> {
  readonly base: Versioned<Entity[K]> | undefined;
  readonly mine: Entity[K];
}

/**
 * The cells that writes of rows send, row by row, as `cellsOf` has them; texts in columns of rich text as these keep
 * them. Before a text is written its list is asked what its columns are by now: what looks like an element in a text
 * would be lost in one that has become rich. Where it does not tell, that is the outcome, and nothing is to be written.
 */
export async function cellsToWrite<K extends Kind>(
  { calls, cellContext }: { readonly calls: Calls; readonly cellContext: CellContext },
  kind: K,
  rows: readonly RowToWrite<K>[],
): Promise<readonly Record<string, unknown>[] | Failure> {
  const all = rows.map(({ base, mine }) => cellsOf(kind, mine, base?.value, cellContext));
  const { rich } = cellContext;
  if (!rich || !all.some((cells) => writesText(kind, cells))) return all;
  const { learnRich } = await import(/* webpackChunkName: 'rich-text' */ '../reading/richColumns');
  try {
    await learnRich(rich, (each) => calls.list(each, calls.sp), [kind]);
  } catch (error) {
    return beforeWriting(kind, await failureOf(error));
  }
  return all.map((cells, index) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, textAsKept(rich, kind, name, rows[index]?.base?.id, cell)]),
    ),
  );
}
