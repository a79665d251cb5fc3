/**
 * Where a measure stands, in the order of work. Absent (`undefined`) means that nobody has said yet: the measures of a
 * new roadmap.
 */
export const statuses = ['planned', 'started', 'done', 'unknown', 'dropped'] as const;

export type Status = (typeof statuses)[number];

/** A status or the lack of one: the key of a board column and of a category in a figure. */
export type StatusOrNone = Status | 'none';

/** True for the statuses with which the work on a measure ends; the reader is asked for a note on how it ended. */
export function endsWork(status: Status): boolean {
  return status === 'done' || status === 'dropped';
}
