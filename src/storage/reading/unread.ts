import { kinds, type Kind, type Programme, type UnreadList, type UnreadLists } from '../../domain/programme';
import { isFailure, unreadFailure, type Failure } from '../../domain/store';
import type { ListAnswer } from './lists';

/** The rows of a list as SharePoint gave them, or why it did not. */
export type RowsOrFailure = readonly unknown[] | Failure;

/**
 * Which lists could not be read, or why nothing can be shown: no lists at all, some not there, or none that can be
 * read.
 */
export function unreadIn(
  contents: readonly RowsOrFailure[],
  known: readonly (ListAnswer | undefined)[],
  owner: boolean,
): UnreadLists | Failure {
  const failures = kinds.map((_, index) => failureIn(contents[index]));
  // SharePoint leaves out of the lists those that the reader may not see; asked for by its address, such a list says
  // so.
  const hidden = failures.find((failure, index) => known[index] === undefined && failure?.failed === 'forbidden');
  const missing = kinds.filter((_, index) => known[index] === undefined && failures[index]?.failed !== 'forbidden');
  if (missing.length === kinds.length) return { failed: 'notProvisioned', owner };
  if (missing.length > 0) return hidden ?? { failed: 'incomplete', owner, lists: missing };
  const passing = failures.find((failure) => failure && !unreadOf(failure));
  if (passing) return passing;
  const unread: UnreadLists = Object.fromEntries(
    kinds.flatMap((kind, index) => {
      const failure = failures[index];
      return failure ? [[kind, unreadOf(failure)]] : [];
    }),
  );
  if (!kinds.every((kind) => unread[kind])) return unread;
  // The site as a whole is closed to the reader, or none of its lists answers.
  return failures.find((failure) => failure?.failed === 'forbidden') ?? unreadFailure(unread, kinds) ?? unread;
}

/** What is told of a list that only itself keeps from being read; undefined where the whole site does not answer. */
export function unreadOf({ failed, message, correlation }: Failure): UnreadList | undefined {
  if (!['forbidden', 'refused', 'unknown', 'locked'].includes(failed)) return undefined;
  return {
    why: failed === 'forbidden' ? 'forbidden' : 'failed',
    ...(message !== undefined && { message }),
    ...(correlation !== undefined && { correlation }),
  };
}

/**
 * Why nothing was written where a read that comes before a write was refused: SharePoint's words are about the list,
 * not about what was to be written; that the reader has no right to it is told as that. Any other failure as it is.
 */
export function beforeWriting(kind: Kind, failure: Failure): Failure {
  if (failure.failed === 'forbidden') return { ...failure, lists: [kind] };
  const isOfList = failure.failed === 'refused' || failure.failed === 'locked';
  return isOfList ? { ...failure, failed: 'unreadable', lists: [kind] } : failure;
}

/** A failure for what needs all that the lists hold, where some could not be read, or texts in them. */
export function asFailure({ unread, badCells }: Pick<Programme, 'unread' | 'badCells'>): Failure | undefined {
  const untold = kinds.filter((kind) => badCells.some((cell) => cell.kind === kind && cell.problem === 'notTold'));
  return unreadFailure(unread, kinds) ?? (untold.length > 0 ? { failed: 'columnsUntold', lists: untold } : undefined);
}

function failureIn(content: RowsOrFailure | undefined): Failure | undefined {
  return content && isFailure(content) ? content : undefined;
}
