import type { Strings } from '../../loc/strings';
import { isConflict, type RecordChange } from '../../domain/store';
import type { ManyChanged } from '../app/event';
import {
  isTheirs,
  isUndoUnsure,
  isUnsure,
  notUndone,
  settledSteps,
  settledUndo,
  toTryAgain,
  type BulkStep,
  type NotUndone,
} from './bulkSteps';

/** The words of a message on a change of many, and what its way back does. */
interface HowToTell {
  readonly words: Strings['projects']['bulk'];
  readonly undo: (steps: readonly BulkStep[]) => Promise<void>;
  readonly run: (work: readonly RecordChange<'projects'>[], before: readonly BulkStep[]) => Promise<void>;
}

/**
 * Tells how many were changed, with the way back, and how many were not, with the way to change these too; `left` were
 * stopped before they were sent. Of those of which nobody knows it tells anew once they are read.
 */
export function endedMessage(
  steps: readonly BulkStep[],
  left: readonly RecordChange<'projects'>[],
  how: HowToTell,
): ManyChanged {
  const { words, undo, run } = how;
  const theirs = steps.filter(isTheirs);
  const saved = steps.filter((step) => 'saved' in step.outcome && !theirs.includes(step));
  const unsure = steps.filter(isUnsure);
  const rest = steps.length - saved.length - theirs.length - unsure.length + left.length;
  // What others have changed is written over where it is read, in the dialog.
  const isClash = ({ outcome }: BulkStep): boolean => isConflict(outcome);
  const again = toTryAgain(
    steps.filter((step) => !isClash(step)),
    left,
  );
  const changed = [...saved, ...unsure];
  const text = [
    changed.length > 0 ? words.done(saved.length) : '',
    theirs.length > 0 ? words.alike(theirs.length) : '',
    rest > 0 ? words.notChanged(rest) : '',
    unsure.length > 0 ? words.unsureOf(unsure.length) : '',
  ];
  return {
    text: text.filter(Boolean).join(' '),
    ...(changed.length > 0 && { undoMany: () => void undo(changed) }),
    ...(again.length > 0 && { retryMany: () => void run(again, [...saved, ...theirs, ...steps.filter(isClash)]) }),
    ...(unsure.length > 0 && { ifRead: (read) => endedMessage(settledSteps(steps, read), left, how) }),
  };
}

/** Tells what was not taken back and may be tried again, anew once it is read; undefined where there is nothing. */
export function undoneMessage(left: readonly NotUndone[], how: HowToTell): ManyChanged | undefined {
  const { words, undo } = how;
  const again = notUndone(left);
  const unsure = left.filter(isUndoUnsure).length;
  if (again.length === 0) return undefined;
  return {
    text: [
      again.length > unsure ? words.notUndone(again.length - unsure) : '',
      unsure > 0 ? words.unsureUndoOf(unsure) : '',
    ]
      .filter(Boolean)
      .join(' '),
    undoMany: () => void undo(again),
    ...(unsure > 0 && {
      ifRead: (read) => undoneMessage(settledUndo(left, read), how) ?? { text: words.undone },
    }),
  };
}
