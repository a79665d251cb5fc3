import { byId, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { carried, differences, edited, holds } from '../../domain/record/differences';
import { outdatedEtag } from '../../domain/record/etag';
import { isConflict, isFailure, type RecordChange, type SaveOutcome } from '../../domain/store';
import { beforeMine, isAllTheirs, isMovedOn } from '../app/savedEvents';

/** One measure that was to be changed, and what became of it. */
export interface BulkStep extends RecordChange<'projects'> {
  readonly outcome: SaveOutcome<'projects'>;
}

/** A saved change that was not taken back, and why; without a reason where taking back was stopped before it. */
export interface NotUndone {
  readonly step: BulkStep;
  readonly reason: Exclude<SaveOutcome<'projects'>, { readonly saved: unknown }> | undefined;
}

/** True where nobody knows whether the change has reached the list. */
export function isUnsure({ outcome }: BulkStep): boolean {
  return isFailure(outcome) && outcome.unsure === true;
}

/** True where somebody else had changed all of it alike before. */
export function isTheirs({ base, mine, outcome }: BulkStep): boolean {
  return 'saved' in outcome && isAllTheirs<'projects'>(base.value, mine, outcome);
}

/** True where nobody knows whether a change was taken back. */
export function isUndoUnsure({ reason }: NotUndone): boolean {
  return reason !== undefined && isFailure(reason) && reason.unsure === true;
}

/**
 * The change that takes a step back; undefined where it has changed nothing, or somebody else had made it before. Where
 * nobody knows, the store reads the row first, since no row has its etag: of what has not arrived nothing is written.
 */
export function undoing({ base, mine, outcome }: BulkStep): RecordChange<'projects'> | undefined {
  if ('saved' in outcome) {
    if (isAllTheirs<'projects'>(base.value, mine, outcome)) return undefined;
    const before = beforeMine<'projects'>(base.value, outcome);
    return { base: outcome.saved, mine: carried(mine, before, outcome.saved.value) };
  }
  if (!isFailure(outcome) || !outcome.unsure) return undefined;
  return { base: { ...base, etag: outdatedEtag(base.etag), value: mine }, mine: base.value, ownOnly: true };
}

/** What is tried once more of a change: what was not saved, or may not be, and what was stopped before it was sent. */
export function toTryAgain(
  steps: readonly BulkStep[],
  left: readonly RecordChange<'projects'>[],
): readonly RecordChange<'projects'>[] {
  return [...steps.filter(({ outcome }) => !('saved' in outcome)).map(retried), ...left];
}

/** The change once more: over what somebody else has made of the measure, where there was a clash. */
function retried({ base, mine, outcome }: BulkStep): RecordChange<'projects'> {
  if (!isConflict(outcome)) return { base, mine };
  return { base: outcome.theirs, mine: carried(base.value, mine, outcome.theirs.value) };
}

/** What may be taken back once more: what somebody has changed since is left to them. */
export function notUndone(left: readonly NotUndone[]): readonly BulkStep[] {
  return left.filter(({ reason }) => reason === undefined || isFailure(reason)).map(({ step }) => step);
}

/** The steps once the list was read: of each of which nobody knew it is known whether it was made. */
export function settledSteps(steps: readonly BulkStep[], read: Programme): readonly BulkStep[] {
  return read.unread.projects ? steps : steps.map((step) => settledStep(step, byId(read, 'projects', step.base.id)));
}

function settledStep(step: BulkStep, found: Versioned<Project> | undefined): BulkStep {
  const { base, mine, outcome } = step;
  if (!isFailure(outcome) || !outcome.unsure) return step;
  const { unsure: _, ...failure } = outcome;
  if (!found) return { ...step, outcome: { failed: 'missing' } };
  const changes = differences(base.value, edited(base.value, mine));
  if (holds(found.value, mine, changes)) return { ...step, outcome: { saved: found, merged: [] } };
  if (isMovedOn(base, found, changes)) return { ...step, outcome: { theirs: found, clashes: changes } };
  return { ...step, outcome: failure };
}

/** What was not taken back, once the list was read: what it shows as before was taken back after all. */
export function settledUndo(left: readonly NotUndone[], read: Programme): readonly NotUndone[] {
  if (read.unread.projects) return left;
  return left.flatMap(({ step, reason }): readonly NotUndone[] => {
    if (!reason || !isFailure(reason) || !reason.unsure) return [{ step, reason }];
    const { base, mine } = step;
    const { unsure: _, ...failure } = reason;
    const found = byId(read, 'projects', base.id);
    const changes = differences(base.value, edited(base.value, mine));
    if (found && holds(found.value, base.value, changes)) return [];
    return [{ step, reason: found ? failure : { failed: 'missing' } }];
  });
}
