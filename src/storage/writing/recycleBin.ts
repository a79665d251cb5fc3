import '@pnp/sp/recycle-bin';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { outdatedEtag } from '../../domain/record/etag';
import { isFailure, type Conflict, type Failure, type Removed, type Saved } from '../../domain/store';
import type { Calls } from '../calls';
import type { CellContext } from '../columns/column';
import { failureOf, refusalOf } from '../failure';
import { beforeWriting } from '../reading/unread';
import { doubted, whereUnread } from './lostWrite';

/**
 * Recycles a record. Recycling takes no etag, so it is read again just before and left alone if it has moved. Where no
 * answer comes the list tells whether it is gone, or nobody knows. Rejects with the error of a call.
 */
export async function recycle<K extends Kind>(
  calls: Calls,
  kind: K,
  record: Versioned<Entity[K]>,
  cellContext: CellContext,
): Promise<Removed<K> | Conflict<K> | Failure> {
  const theirs = await calls.reread(kind, record, cellContext).catch(failureOf);
  if (isFailure(theirs)) return beforeWriting(kind, theirs);
  if (theirs.etag !== record.etag) return { theirs, clashes: [] };
  try {
    const handle = await calls.write((sp) => calls.items(kind, sp).getById(record.id).recycle());
    return { removed: record, handle };
  } catch (error) {
    // It was there just now: the answer was lost, and the call that was sent again found it gone.
    if ((await refusalOf(error))?.status === 404) return { removed: record, handle: undefined };
    const doubt = await doubted(error);
    if (!doubt) throw error;
    const now = await calls.reread(kind, record, cellContext).catch(failureOf);
    if (!isFailure(now)) throw error;
    return now.failed === 'missing' ? { removed: record, handle: undefined } : whereUnread(doubt, now);
  }
}

/**
 * Brings a recycled record back. A call whose answer was lost is sent again and refused, since the bin has it no more:
 * then the record stands in its list. Rejects with the error of a call.
 */
export async function bringBack<K extends Kind>(
  calls: Calls,
  kind: K,
  { removed, handle }: Removed<K>,
  cellContext: CellContext,
): Promise<Saved<K> | Failure> {
  if (handle === undefined) throw new Error('What would bring the record back is not known.');
  try {
    await calls.write((sp) => sp.web.recycleBin.getById(handle).restore());
  } catch (error) {
    const now = await calls.reread(kind, removed, cellContext).catch(failureOf);
    if (!isFailure(now)) return { saved: now, merged: [] };
    if (now.failed === 'missing') throw error;
    // A bin that has it no more may have given it back to an earlier sending.
    const doubt = await doubted(error);
    return doubt ? whereUnread(doubt, now) : { ...now, unsure: true };
  }
  try {
    return { saved: await calls.reread(kind, removed, cellContext), merged: [] };
  } catch {
    // It stands there again, under an etag that is not known: the next save is held against what it then finds.
    return { saved: { ...removed, etag: outdatedEtag(removed.etag) }, merged: [] };
  }
}
