import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isUntoldText, unreadWordsOf } from '../../domain/record/unread';
import type { Failure } from '../../domain/store';
import { writesText } from '../columns/noteCells';
import {
  canBeRich,
  isOfLines,
  isRemembered,
  isRich,
  looksFormatted,
  readsApart,
  textAsKept,
  textAsRemembered,
} from '../columns/rich';
import { boundColumns, cellsOf } from '../columns/rows';
import { failureOf } from '../failure';
import { ColumnsUntold, toldColumns } from '../reading/toldBy';
import { beforeWriting } from '../reading/unread';
import type { Calls } from '../calls';
import type { CellContext, RichTexts } from '../columns/column';

/** What is to become of one row; a new one has no base. */
export interface RowToWrite<K extends Kind> {
  readonly base: Versioned<Entity[K]> | undefined;
  readonly mine: Entity[K];
}

/**
 * The cells that writes of rows send, row by row, as `cellsOf` has them; texts in columns of rich text as these keep
 * them. Before a text is written its list is asked what its columns are by now: what looks like an element in a text
 * would be lost in one that has become rich. Where it does not tell, texts that read alike in either kind are written
 * as they are, or as the row is known to have kept them; another one is the outcome, and nothing is to be written.
 */
export async function cellsToWrite<K extends Kind>(
  { calls, cellContext }: { readonly calls: Calls; readonly cellContext: CellContext },
  kind: K,
  rows: readonly RowToWrite<K>[],
): Promise<readonly Record<string, unknown>[] | Failure> {
  const all = rows.map(({ base, mine }) => cellsOf(kind, mine, base?.value, cellContext));
  const { rich } = cellContext;
  if (!rich || !all.some((cells) => writesText(kind, cells, rich))) return all;
  const { learnRich } = await import(/* webpackChunkName: 'rich-text' */ '../reading/richColumns');
  let keep = textAsKept;
  try {
    await toldColumns(() => learnRich(rich, calls.list(kind, calls.sp), kind));
  } catch (error) {
    if (!(error instanceof ColumnsUntold)) return beforeWriting(kind, await failureOf(error));
    const properties = rows.flatMap((row, index) => unsafeIn(rich, kind, row, all[index] ?? {}));
    if (properties.length > 0)
      return { ...(await failureOf(error.reason)), failed: 'columnsUntold', lists: [kind], properties };
    keep = textAsRemembered;
  }
  return rows.map(({ base, mine }, index) => {
    const asTheyStood = namesOf(kind, (property) => unreadWordsOf(mine, property) !== undefined);
    return Object.fromEntries(
      Object.entries(all[index] ?? {}).map(([name, cell]) => [
        name,
        asTheyStood.includes(name) ? cell : keep(rich, kind, name, base?.id, cell),
      ]),
    );
  });
}

/**
 * The properties of a row whose texts cannot be written while nobody knows whether their columns are rich text: those
 * with line breaks or signs that a rich one takes for its own, and those in place of a text that could not be read.
 * What is written again as this row is known to have held it is safe, and so is what is written into a column of one
 * line that shows no sign of being another.
 */
function unsafeIn<K extends Kind>(
  rich: RichTexts,
  kind: K,
  { base, mine }: RowToWrite<K>,
  cells: Readonly<Record<string, unknown>>,
): readonly string[] {
  const before: Readonly<Record<string, unknown>> = { ...base?.value };
  const isApart = (name: string, cell: string): boolean =>
    readsApart(cell) && !isRemembered(rich, kind, name, base?.id, cell);
  return boundColumns(kind)
    .filter((bound) => {
      const { property, name } = bound;
      const cell = cells[name];
      if (!canBeRich(bound) || typeof cell !== 'string') return false;
      if (unreadWordsOf(mine, property) !== undefined) return false;
      return (
        isUntoldText(before, property) || looksFormatted(before[property]) || (isOfLines(bound) && isApart(name, cell))
      );
    })
    .map(({ property }) => property);
}

/**
 * True where a write puts a text in place of one that was read without its list having told how it keeps it: what
 * stands there has to be read again first, and shown. Asked after `cellsToWrite`, when the list has told.
 */
export function replacesUntold<K extends Kind>(
  { cellContext: { rich } }: { readonly cellContext: CellContext },
  kind: K,
  { base }: { readonly base: Versioned<Entity[K]> },
  cells: Readonly<Record<string, unknown>>,
): boolean {
  const before: Readonly<Record<string, unknown>> = { ...base.value };
  const untold = namesOf(
    kind,
    (property, { name, column }) =>
      canBeRich({ name, column }) &&
      (unreadWordsOf(base.value, property) !== undefined ||
        // Kept by a draft or by an earlier version of the product.
        (rich !== undefined && isRich(rich.lists, kind, name) && looksFormatted(before[property]))),
  );
  return untold.some((name) => name in cells);
}

/** The texts among the cells that a write has sent, by column. */
export function textsAsSent<K extends Kind>(
  kind: K,
  mine: Entity[K],
  cells: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...mine };
  return new Map(
    boundColumns(kind)
      .filter((bound) => canBeRich(bound) && bound.name in cells)
      .map(({ property, name }) => [name, values[property]]),
  );
}

function namesOf(
  kind: Kind,
  is: (property: string, bound: ReturnType<typeof boundColumns>[number]) => boolean,
): readonly string[] {
  return boundColumns(kind)
    .filter((bound) => is(bound.property, bound))
    .map(({ name }) => name);
}
