import { ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { kinds, type Kind } from '../../domain/programme';
import { isFailure, type Failure, type SetUpStep, type Store } from '../../domain/store';
import { Announcement } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import appStyles from './app.module.scss';

/** How far a set-up has come. */
export type SetUpState =
  | { readonly phase: 'asked' | 'ready' }
  | { readonly phase: 'running'; readonly step?: SetUpStep }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** A set-up that a page runs. */
export interface SetUpRun {
  readonly state: SetUpState;
  readonly run: () => void;
}

/** Runs the set-up when it is asked to; `onReady` is called each time it has come to its end. */
export function useSetUp(store: Store, onReady?: () => void): SetUpRun {
  const [state, setState] = React.useState<SetUpState>({ phase: 'asked' });
  const run = async (): Promise<void> => {
    setState({ phase: 'running' });
    const outcome = await store.setUp((step) => setState({ phase: 'running', step }));
    setState(isFailure(outcome) ? { phase: 'failed', failure: outcome } : { phase: 'ready' });
    if (!isFailure(outcome)) onReady?.();
  };
  return { state, run: () => void run() };
}

/** The eight lists by name, and how far each has come. */
export function SetUpProgress({ state, label }: { readonly state: SetUpState; readonly label?: string }): JSX.Element {
  const { words, setUp } = useSpeech().strings;
  const step = state.phase === 'running' ? state.step : undefined;
  const partOf = (kind: Kind): string => {
    if (state.phase === 'ready') return setUp.part.ready;
    if (!step) return '';
    const [at, here] = [kinds.indexOf(step.kind), kinds.indexOf(kind)];
    return here < at ? setUp.part.ready : here > at ? setUp.waiting : setUp.part[step.part];
  };
  return (
    <>
      {state.phase === 'running' && (
        <ProgressIndicator label={label ?? setUp.creating} percentComplete={step ? step.done / step.total : 0} />
      )}
      <Announcement text={step ? setUp.step(words.lists[step.kind], setUp.part[step.part]) : ''} />
      <ol className={appStyles['setUpLists']}>
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{words.lists[kind]}</span>
            <span className={appStyles['setUpPart']}>{partOf(kind)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
