import type { Strings } from '../../loc/strings';
import type { ManyChanged } from '../app/event';
import {
  isUndoUnsure,
  isUnsure,
  notUndone,
  settledSteps,
  settledUndo,
  type BulkStep,
  type NotUndone,
} from './bulkSteps';

/** The words of a message on a change of many, and what its way back does. */
interface HowToTell {
  readonly words: Strings['projects']['bulk'];
  readonly undo: (steps: readonly BulkStep[]) => Promise<void>;
}

/**
 * Tells how many were changed, with the way back; `left` were stopped before they were sent. Of those of which nobody
 * knows it tells anew once they are read. Undefined where nothing was changed.
 */
export function endedMessage(steps: readonly BulkStep[], left: number, how: HowToTell): ManyChanged | undefined {
  const { words, undo } = how;
  const saved = steps.filter(({ outcome }) => 'saved' in outcome);
  const unsure = steps.filter(isUnsure);
  const rest = steps.length - saved.length - unsure.length + left;
  const text = [
    words.done(saved.length),
    rest > 0 ? words.notChanged(rest) : '',
    unsure.length > 0 ? words.unsureOf(unsure.length) : '',
  ];
  const changed = [...saved, ...unsure];
  if (changed.length === 0) return undefined;
  return {
    text: text.filter(Boolean).join(' '),
    undoMany: () => void undo(changed),
    ...(unsure.length > 0 && {
      ifRead: (read) =>
        endedMessage(settledSteps(steps, read), left, how) ?? { text: words.notChanged(rest + unsure.length) },
    }),
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
