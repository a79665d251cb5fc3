import type { Entity, Kind, Versioned } from '../../domain/programme';
import { merge } from '../../domain/record/merge';
import { togetherIn } from '../../domain/record/together';
import { isFailure, type Failure, type RecordChange, type SaveOutcome } from '../../domain/store';
import type { CellContext } from '../columns/column';
import { cellsOf } from '../columns/rows';
import { failureOf, refusalOf, wasNotSent } from '../failure';

/** A write that may have been done although its answer does not say so. */
export interface Doubted {
  readonly failure: Failure;
  /** Its answer says that it was not: it was done only where a browser, which tells nobody, had sent it before. */
  readonly refused: boolean;
}

/**
 * Whether a write that ended in this error may have been done: no answer came, or only from something before the
 * server, or an earlier sending had none. A refusal that is not about what was written may be the answer to a second
 * sending, too: browsers send again by themselves. Undefined for a write that was surely not done: SharePoint does not
 * take what it says, or a browser without a network has tried to send it.
 */
export async function doubted(error: unknown): Promise<Doubted | undefined> {
  if (wasNotSent(error)) return undefined;
  const [refusal, failure] = [await refusalOf(error), await failureOf(error)];
  if (!refusal) return { failure, refused: false };
  const { status, message, isAgain } = refusal;
  if (isAgain || [429, 503].includes(status) || (status >= 500 && message === undefined))
    return { failure, refused: false };
  return failure.failed === 'refused' ? undefined : { failure, refused: true };
}

/**
 * What is told of such a write where its row could not be read either (`unread` says why): that nobody knows, unless
 * the read was refused just as the write was. What SharePoint does not take of a second sending says nothing of the
 * first.
 */
export function whereUnread({ failure, refused }: Doubted, unread: Failure): Failure {
  if (refused && unread.failed === failure.failed) return failure;
  return { ...(failure.failed === 'refused' ? unread : failure), unsure: true };
}

/**
 * What has become of a save that may have arrived, told by the row as it now is: its own failure where it has not, and
 * that nobody knows where the row could not be read.
 */
export function arrived<K extends Kind>(
  kind: K,
  { base, mine }: RecordChange<K>,
  theirs: Versioned<Entity[K]> | Failure,
  doubt: Doubted,
  cellContext: CellContext,
): SaveOutcome<K> {
  if (isFailure(theirs)) return theirs.failed === 'missing' ? theirs : whereUnread(doubt, theirs);
  if (theirs.etag === base.etag) return doubt.failure;
  const joined = merge(base.value, mine, theirs.value, togetherIn(kind));
  if ('clashes' in joined) return doubt.refused ? doubt.failure : { theirs, clashes: joined.clashes };
  const missing = cellsOf(kind, joined.merged, theirs.value, cellContext);
  return Object.keys(missing).length === 0 ? { saved: theirs, merged: joined.theirs } : doubt.failure;
}
