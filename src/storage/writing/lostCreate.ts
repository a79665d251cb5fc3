import type { Key } from '../../domain/key';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { keyIs, type Calls } from '../calls';
import { versionsOf } from '../reading/versions';
import type { CellContext } from '../columns/column';
import { cellsOf } from '../columns/rows';

/** The row of a key. */
export async function rowOfKey(calls: Calls, kind: Kind, key: Key): Promise<{ readonly id: number } | undefined> {
  const [row] = await calls.items(kind, calls.sp).filter(keyIs(key)).select('Id')<readonly { readonly Id: number }[]>();
  return row && { id: row.Id };
}

/**
 * The newest state in which a row holds what one of these attempts had sent, cell by cell; undefined for a row that
 * none of them made.
 */
export async function asSent<K extends Kind>(
  calls: Calls,
  cellContext: CellContext,
  kind: K,
  row: Versioned<Entity[K]>,
  sent: readonly Entity[K][],
): Promise<Entity[K] | undefined> {
  const versions = await versionsOf(calls, kind, row, cellContext);
  const holds = (value: Entity[K], attempt: Entity[K]): boolean =>
    Object.keys(cellsOf(kind, { ...attempt, key: value.key }, value, cellContext)).length === 0;
  return versions.find(({ value }) => sent.some((attempt) => holds(value, attempt)))?.value;
}
