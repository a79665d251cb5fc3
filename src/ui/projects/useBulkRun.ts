import * as React from 'react';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { RecordChange } from '../../domain/store';
import { askBeforeUnload } from '../app/leaving';
import type { Reads } from '../app/reads';
import type { Acts } from '../app/useActs';
import { settledSteps, settledUndo, undoing, type BulkStep, type NotUndone } from './bulkSteps';

/** How many are saved before the progress is shown and a press on stop takes effect. */
const stride = 10;

/** How far a change of many measures has come. */
export type BulkState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'choosing'; readonly records: readonly Versioned<Project>[] }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  /** `left` was stopped before it was sent. */
  | { readonly phase: 'ended'; readonly steps: readonly BulkStep[]; readonly left: readonly RecordChange<'projects'>[] }
  | { readonly phase: 'undone'; readonly count: number; readonly left: readonly NotUndone[] };

export interface BulkRun {
  readonly state: BulkState;
  /** Asks what is to be changed of these measures. */
  readonly choose: (records: readonly Versioned<Project>[]) => void;
  /** Ends the question, or the words of how it ended. */
  readonly close: () => void;
  /** Saves the changes; `before` are the steps that were saved earlier and belong to the same change. */
  readonly run: (work: readonly RecordChange<'projects'>[], before: readonly BulkStep[]) => Promise<void>;
  /** Takes back what these steps saved or may have saved, but for what somebody has changed since. */
  readonly undo: (steps: readonly BulkStep[]) => Promise<void>;
  /** Ends the run after the measures that are being saved now. */
  readonly stop: () => void;
}

/**
 * Saves a change of many measures some at a time, and takes it back. It belongs to no page: whoever goes to another one
 * sees there how it goes on and ends, and whoever closes the tab is asked first. Of what nobody knows the next read of
 * the lists tells.
 */
export function useBulkRun(save: Acts['saveMany'], reads: Reads): BulkRun {
  const [state, setState] = React.useState<BulkState>({ phase: 'closed' });
  const stopped = React.useRef(false);
  const running = state.phase === 'running';
  React.useEffect(() => (running ? askBeforeUnload(() => true) : undefined), [running]);
  React.useEffect(() => reads.listen((read) => setState((now) => settled(now, read))), [reads]);
  /** Saves changes some at a time; of those after a stop there is no step. */
  async function saveAll(work: readonly RecordChange<'projects'>[]): Promise<readonly BulkStep[]> {
    const steps: BulkStep[] = [];
    stopped.current = false;
    for (let done = 0; done < work.length && !stopped.current; done += stride) {
      setState({ phase: 'running', done, total: work.length });
      const changes = work.slice(done, done + stride);
      const outcomes = await save('projects', changes);
      steps.push(
        ...changes.flatMap((change, index) => {
          const outcome = outcomes[index];
          return outcome ? [{ ...change, outcome }] : [];
        }),
      );
    }
    return steps;
  }
  async function run(work: readonly RecordChange<'projects'>[], before: readonly BulkStep[]): Promise<void> {
    const steps = await saveAll(work);
    setState({ phase: 'ended', steps: [...before, ...steps], left: work.slice(steps.length) });
  }
  async function undo(steps: readonly BulkStep[]): Promise<void> {
    const work = steps.flatMap((step) => {
      const change = undoing(step);
      return change ? [{ step, change }] : [];
    });
    const undone = await saveAll(work.map(({ change }) => change));
    const left = work.flatMap(({ step }, index): readonly NotUndone[] => {
      const reason = undone[index]?.outcome;
      return reason && 'saved' in reason ? [] : [{ step, reason }];
    });
    setState({ phase: 'undone', count: work.length - left.length, left });
  }
  const stop = (): void => {
    stopped.current = true;
  };
  const choose = (records: readonly Versioned<Project>[]): void => setState({ phase: 'choosing', records });
  const close = (): void => setState({ phase: 'closed' });
  return { state, choose, close, run, undo, stop };
}

function settled(state: BulkState, read: Programme): BulkState {
  if (state.phase === 'ended') return { ...state, steps: settledSteps(state.steps, read) };
  if (state.phase !== 'undone') return state;
  const left = settledUndo(state.left, read);
  return { ...state, left, count: state.count + state.left.length - left.length };
}
