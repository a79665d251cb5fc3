import '@pnp/sp/recycle-bin';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Conflict, Removed, Saved } from '../../domain/store';
import type { Calls } from '../calls';
import type { CellContext } from '../columns/column';

/**
 * Recycles a record. Recycling takes no etag, so it is read again just before and left alone if it has moved. Rejects
 * with the error of a call.
 */
export async function recycle<K extends Kind>(
  calls: Calls,
  kind: K,
  record: Versioned<Entity[K]>,
  cellContext: CellContext,
): Promise<Removed<K> | Conflict<K>> {
  const theirs = await calls.reread(kind, record, cellContext);
  if (theirs.etag !== record.etag) return { theirs, clashes: [] };
  const handle = await calls.write((sp) => calls.items(kind, sp).getById(record.id).recycle());
  return { removed: record, handle };
}

/** Brings a recycled record back. Rejects with the error of a call. */
export async function bringBack<K extends Kind>(
  calls: Calls,
  kind: K,
  { removed, handle }: Removed<K>,
  cellContext: CellContext,
): Promise<Saved<K>> {
  await calls.write((sp) => sp.web.recycleBin.getById(handle).restore());
  return { saved: await calls.reread(kind, removed, cellContext), merged: [] };
}
