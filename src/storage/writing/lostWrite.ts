import type { Entity, Kind, Versioned } from '../../domain/programme';
import { merge } from '../../domain/record/merge';
import { togetherIn } from '../../domain/record/together';
import { isFailure, type Failure, type RecordChange, type SaveOutcome } from '../../domain/store';
import type { CellContext } from '../columns/column';
import { cellsOf } from '../columns/rows';
import { failureOf, refusalOf, wasNotSent } from '../failure';

/**
 * True for a write that may have been done although it was not answered, or only by something before the server; also
 * where the last answer was to wait: browsers and PnPjs send again by themselves, and the answer to an earlier sending
 * may have been lost. What a browser without a network has tried to send was not.
 */
export async function isLost(error: unknown): Promise<boolean> {
  const refusal = await refusalOf(error);
  if (refusal) return [429, 503].includes(refusal.status) || (refusal.status >= 500 && refusal.message === undefined);
  return !wasNotSent(error) && (await failureOf(error)).failed === 'offline';
}

/**
 * What has become of a save whose answer was lost, told by the row as it now is: `lost` where the save has not arrived,
 * and that nobody knows where the row could not be read.
 */
export function arrived<K extends Kind>(
  kind: K,
  { base, mine }: RecordChange<K>,
  theirs: Versioned<Entity[K]> | Failure,
  lost: Failure,
  cellContext: CellContext,
): SaveOutcome<K> {
  if (isFailure(theirs)) return theirs.failed === 'missing' ? theirs : { ...lost, unsure: true };
  if (theirs.etag === base.etag) return lost;
  const joined = merge(base.value, mine, theirs.value, togetherIn(kind));
  if ('clashes' in joined) return { theirs, clashes: joined.clashes };
  const missing = cellsOf(kind, joined.merged, theirs.value, cellContext);
  return Object.keys(missing).length === 0 ? { saved: theirs, merged: joined.theirs } : lost;
}
