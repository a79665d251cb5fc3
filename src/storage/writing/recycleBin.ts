import '@pnp/sp/recycle-bin';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Conflict, Removed, Saved } from '../../domain/store';
import type { Calls } from '../calls';
import type { Surroundings } from '../columns/column';

/**
 * Recycles a record. Recycling takes no etag, so it is read again just before and left alone if it has moved. Rejects
 * with the error of a call.
 */
export async function recycle<K extends Kind>(
  calls: Calls,
  kind: K,
  record: Versioned<Entity[K]>,
  around: Surroundings,
): Promise<Removed<K> | Conflict<K>> {
  const theirs = await calls.reread(kind, record, around);
  if (theirs.etag !== record.etag) return { theirs, clashes: [] };
  const recycleBinId = await calls.write((sp) => calls.items(kind, sp).getById(record.id).recycle());
  return { removed: record, recycleBinId };
}

/** Brings a recycled record back. Rejects with the error of a call. */
export async function bringBack<K extends Kind>(
  calls: Calls,
  kind: K,
  { removed, recycleBinId }: Removed<K>,
  around: Surroundings,
): Promise<Saved<K>> {
  await calls.write((sp) => sp.web.recycleBin.getById(recycleBinId).restore());
  return { saved: await calls.reread(kind, removed, around), merged: [] };
}
