import type { IList } from '@pnp/sp/lists';
import type { Kind } from '../../domain/programme';
import type { RichTexts } from '../columns/column';
import { looksRich } from '../columns/noteCells';
import type { RawRow } from '../columns/rows';
import { toldBy } from './toldBy';

/**
 * Asks the lists with cells that look like rich text which of their columns are, before their rows are read: `untold`
 * names those that refuse. Rejects as `toldBy` does.
 */
export async function learnRichFrom(
  rich: RichTexts | undefined,
  listOf: (kind: Kind) => IList,
  rows: Iterable<readonly [Kind, readonly Pick<RawRow, 'cells'>[]]>,
): Promise<void> {
  if (!rich) return;
  const suspected = [...rows].filter(([kind, ofKind]) => ofKind.some((row) => looksRich(kind, row, rich)));
  await ask(rich, listOf, [...new Set(suspected.map(([kind]) => kind))]);
}

/** Asks the lists once more that did not tell before. Rejects as `learnRichFrom` does. */
export function learnUntold(rich: RichTexts | undefined, listOf: (kind: Kind) => IList): Promise<void> {
  return rich ? ask(rich, listOf, [...rich.untold]) : Promise.resolve();
}

async function ask(rich: RichTexts, listOf: (kind: Kind) => IList, asked: readonly Kind[]): Promise<void> {
  if (asked.length === 0) return;
  const { learnRich } = await import(/* webpackChunkName: 'rich-text' */ './richColumns');
  await Promise.all(
    asked.map(async (kind) => {
      const told = await toldBy(() => learnRich(rich, listOf(kind), kind));
      if (!told) rich.untold.add(kind);
    }),
  );
}
