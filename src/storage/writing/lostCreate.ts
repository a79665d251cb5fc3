import '@pnp/sp/site-users/web';
import type { Key } from '../../domain/key';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { keyIs, type Calls } from '../calls';
import { versionsOf } from '../reading/versions';
import type { CellContext } from '../columns/column';

/** The row of a key, and whether this user made it. */
export async function rowOfKey(
  calls: Calls,
  kind: Kind,
  key: Key,
): Promise<{ readonly id: number; readonly mine: boolean } | undefined> {
  const [rows, me] = await Promise.all([
    calls.items(kind, calls.sp).filter(keyIs(key)).select('Id', 'AuthorId')<
      readonly { readonly Id: number; readonly AuthorId: number }[]
    >(),
    calls.sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
  ]);
  const [row] = rows;
  return row && { id: row.Id, mine: row.AuthorId === me.Id };
}

/** A row of ours as we sent it the last time before anybody else wrote into it. */
export async function asSent<K extends Kind>(
  calls: Calls,
  cellContext: CellContext,
  kind: K,
  row: Versioned<Entity[K]>,
): Promise<Entity[K]> {
  const versions = [...(await versionsOf(calls, kind, row, cellContext))].reverse();
  const others = versions.findIndex(({ by }) => by !== versions[0]?.by);
  return (others === -1 ? versions.at(-1) : versions[others - 1])?.value ?? row.value;
}
