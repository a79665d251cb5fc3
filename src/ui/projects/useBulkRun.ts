import * as React from 'react';
import { carried } from '../../domain/record/differences';
import type { RecordChange, SaveOutcome } from '../../domain/store';
import type { Acts } from '../app/useActs';

/** One measure that was to be changed, and what became of it. */
export interface BulkStep extends RecordChange<'projects'> {
  readonly outcome: SaveOutcome<'projects'>;
}

/** How many are saved before the progress is shown and a press on stop takes effect. */
const stride = 10;

/** How far a change of many measures has come. */
export type BulkState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'ended'; readonly steps: readonly BulkStep[] }
  | { readonly phase: 'undone' };

interface BulkRun {
  readonly state: BulkState;
  /** Saves the changes; `before` are the steps that were saved earlier and belong to the same change. */
  readonly run: (
    work: readonly RecordChange<'projects'>[],
    before: readonly BulkStep[],
  ) => Promise<readonly BulkStep[]>;
  readonly undo: (steps: readonly BulkStep[]) => Promise<void>;
  /** Ends the run after the measures that are being saved now. */
  readonly stop: () => void;
}

/** Saves a change of many measures some at a time, and takes it back. */
export function useBulkRun(save: Acts['saveMany']): BulkRun {
  const [state, setState] = React.useState<BulkState>({ phase: 'choosing' });
  const stopped = React.useRef(false);
  async function run(
    work: readonly RecordChange<'projects'>[],
    before: readonly BulkStep[],
  ): Promise<readonly BulkStep[]> {
    const steps: BulkStep[] = [...before];
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
    setState({ phase: 'ended', steps });
    return steps;
  }
  async function undo(steps: readonly BulkStep[]): Promise<void> {
    const saved = steps.flatMap(({ base, mine, outcome }) =>
      'saved' in outcome ? [{ base: outcome.saved, mine: carried(mine, base.value, outcome.saved.value) }] : [],
    );
    const undone = await run(saved, []);
    if (undone.length === saved.length && undone.every(({ outcome }) => 'saved' in outcome))
      setState({ phase: 'undone' });
  }
  const stop = (): void => {
    stopped.current = true;
  };
  return { state, run, undo, stop };
}
