import { kinds, type Kind, type UnreadList, type UnreadLists } from '../../domain/programme';
import { isFailure, unreadFailure, type Failure } from '../../domain/store';
import { schemas } from '../schema/schemas';
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
  if (missing.length > 0) return hidden ?? { failed: 'incomplete', owner, names: missing.map(titleOf) };
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
  return failures.find((failure) => failure?.failed === 'forbidden') ?? asFailure(unread) ?? unread;
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
 * not about what was to be written. Any other failure as it is.
 */
export function beforeWriting(kind: Kind, failure: Failure): Failure {
  const list = failure.failed === 'unknown' ? undefined : unreadOf(failure);
  return list ? { ...failure, failed: 'unreadable', names: [titleOf(kind)] } : failure;
}

/** A failure for what needs all lists, where some could not be read. */
export function asFailure(unread: UnreadLists): Failure | undefined {
  return unreadFailure(unread, kinds, titleOf);
}

function titleOf(kind: Kind): string {
  return schemas[kind].title;
}

function failureIn(content: RowsOrFailure | undefined): Failure | undefined {
  return content && isFailure(content) ? content : undefined;
}
