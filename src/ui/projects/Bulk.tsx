import { ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import type { ProjectProperty } from '../../domain/record/projectRules';
import { isConflict, isFailure, type RecordChange } from '../../domain/store';
import { whyLine } from '../../loc/failure';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import partsStyles from '../parts/parts.module.scss';
import recordStyles from '../record/record.module.scss';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { BulkChoice } from './BulkChoice';
import { useBulk } from './bulkContext';
import { MeasureName } from './MeasureName';
import { endedMessage, undoneMessage } from './bulkMessage';
import { isTheirs, isUnsure, notUndone, toTryAgain, type BulkStep, type NotUndone } from './bulkSteps';

interface BulkProps {
  readonly onClose: () => void;
}

interface BulkDialogProps extends BulkProps {
  readonly acts: Pick<Acts, 'tellMany'>;
}

/** Changes the status or the responsible of many measures: preview, progress, what failed, undo. */
export function Bulk({ acts, onClose: close }: BulkDialogProps): JSX.Element {
  const { bulk } = useSpeech().strings.projects;
  const { state, run, undo, stop } = useBulk();
  const onClose = (): void => {
    close();
    // The way back goes on in a message, as after any other act.
    const how = { words: bulk, undo, run };
    const message =
      state.phase === 'ended'
        ? endedMessage(state.steps, state.left, how)
        : state.phase === 'undone'
          ? undoneMessage(state.left, how)
          : undefined;
    if (message) acts.tellMany(message);
  };
  return (
    <Dialog title={bulk.title} onClose={state.phase === 'running' ? stop : onClose}>
      {state.phase === 'choosing' && (
        <BulkChoice records={state.records} onApply={(changes) => void run(changes, [])} onClose={onClose} />
      )}
      {state.phase === 'running' && <Running done={state.done} total={state.total} onStop={stop} />}
      {state.phase === 'ended' && (
        <Ended
          steps={state.steps}
          left={state.left}
          onRetry={(failed, rest) => void run(failed, rest)}
          onUndo={() => void undo(state.steps)}
          onClose={onClose}
        />
      )}
      {state.phase === 'undone' && (
        <Undone count={state.count} left={state.left} onAgain={(steps) => void undo(steps)} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface RunningProps {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

function Running({ done, total, onStop }: RunningProps): JSX.Element {
  const { bulk } = useSpeech().strings.projects;
  return (
    <>
      <ProgressIndicator label={bulk.progress(done, total)} percentComplete={done / total} />
      <div className={partsStyles['buttons']}>
        <Button text={bulk.stop} onClick={onStop} />
      </div>
    </>
  );
}

interface UndoneProps extends BulkProps {
  readonly count: number;
  readonly left: readonly NotUndone[];
  readonly onAgain: (steps: readonly BulkStep[]) => void;
}

/** What was taken back and what was not; what somebody has changed since is left to them. */
function Undone({ count, left, onAgain, onClose }: UndoneProps): JSX.Element {
  const { strings } = useSpeech();
  const {
    app,
    projects: { bulk },
  } = strings;
  const again = notUndone(left);
  const why = (reason: NotUndone['reason']): string => {
    if (reason === undefined) return bulk.stopped;
    if (!isFailure(reason)) return bulk.changedSince;
    return reason.unsure ? bulk.unsureUndo : whyLine(reason, strings);
  };
  return (
    <>
      <p role="status">{left.length === 0 ? bulk.undone : bulk.undoneOf(count, count + left.length)}</p>
      {left.length > 0 && (
        <ul className={recordStyles['preview']}>
          {left.map(({ step: { base }, reason }) => (
            <li key={base.id}>
              <MeasureName of={base.value} />: {why(reason)}
            </li>
          ))}
        </ul>
      )}
      <div className={partsStyles['buttons']}>
        {again.length > 0 && <Button text={bulk.undo} onClick={() => onAgain(again)} />}
        <Button look="primary" text={app.close} onClick={onClose} />
      </div>
    </>
  );
}

interface EndedProps {
  readonly steps: readonly BulkStep[];
  /** What was stopped before it was sent. */
  readonly left: readonly RecordChange<'projects'>[];
  readonly onRetry: (failed: readonly RecordChange<'projects'>[], rest: readonly BulkStep[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was saved, what was not, and of what it is not known. */
function Ended({ steps, left, onRetry, onUndo, onClose }: EndedProps): JSX.Element {
  const {
    app,
    projects: { bulk },
  } = useSpeech().strings;
  const theirs = steps.filter(isTheirs);
  const saved = steps.filter((step) => 'saved' in step.outcome && !theirs.includes(step));
  const open = steps.filter(({ outcome }) => !('saved' in outcome));
  const unsure = open.filter(isUnsure);
  const failed = open.filter((step) => !unsure.includes(step));
  const again = toTryAgain(steps, left);
  return (
    <>
      <p role="status">{bulk.done(saved.length)}</p>
      {theirs.length > 0 && <p role="status">{bulk.alike(theirs.length)}</p>}
      <Joined steps={saved} />
      {left.length > 0 && <p role="status">{bulk.left(left.length)}</p>}
      {failed.length > 0 && <NotSaved text={bulk.failed(failed.length)} steps={failed} />}
      {unsure.length > 0 && <NotSaved text={bulk.unsure(unsure.length)} steps={unsure} />}
      <div className={partsStyles['buttons']}>
        {again.length > 0 && <Button text={bulk.retry} onClick={() => onRetry(again, [...saved, ...theirs])} />}
        {saved.length + unsure.length > 0 && <Button text={bulk.undo} onClick={onUndo} />}
        <Button look="primary" text={app.close} onClick={onClose} />
      </div>
    </>
  );
}

/** Measures that were not saved, or of which nobody knows, and why. */
function NotSaved({ text, steps }: { readonly text: string; readonly steps: readonly BulkStep[] }): JSX.Element {
  const { strings } = useSpeech();
  const { bulk } = strings.projects;
  return (
    <div role="alert">
      <p>{text}</p>
      <ul className={recordStyles['preview']}>
        {steps.map(({ base, outcome }) => (
          <li key={base.id}>
            <MeasureName of={base.value} />:{' '}
            {isFailure(outcome) ? whyLine(outcome, strings) : isConflict(outcome) ? bulk.clashed : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What others had changed meanwhile in the measures that were saved, and that stayed as theirs. */
function Joined({ steps }: { readonly steps: readonly BulkStep[] }): JSX.Element | null {
  const { record, measure } = useSpeech().strings;
  const joined = steps.flatMap(({ base, outcome }) =>
    'saved' in outcome && outcome.merged.length > 0 ? [{ base, merged: outcome.merged }] : [],
  );
  if (joined.length === 0) return null;
  const label = (name: string): string => (name in measure.fields ? measure.fields[name as ProjectProperty] : name);
  return (
    <ul className={recordStyles['preview']}>
      {joined.map(({ base, merged }) => (
        <li key={base.id}>
          <MeasureName of={base.value} />: {record.joined(merged.map(label))}
        </li>
      ))}
    </ul>
  );
}
