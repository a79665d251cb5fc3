import { ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import type { FirstContent } from '../../domain/firstContent';
import { kinds, type Kind } from '../../domain/programme';
import { isFailure, type Failure, type LeftAsIs, type SetUpStep, type Store } from '../../domain/store';
import { Announcement } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import appStyles from './app.module.scss';

/** How far a set-up has come. */
export type SetUpState =
  | { readonly phase: 'asked' }
  /** `left` is what it left for an owner to decide. */
  | { readonly phase: 'ready'; readonly left: readonly LeftAsIs[] }
  | { readonly phase: 'running'; readonly step?: SetUpStep }
  /** `step` is the one that it stopped in. */
  | { readonly phase: 'failed'; readonly failure: Failure; readonly step?: SetUpStep };

/** A set-up that a page runs. */
export interface SetUpRun {
  readonly state: SetUpState;
  /** `first` is what an owner said of a new city; a run that goes on after a failure goes on with it. */
  readonly run: (first?: FirstContent) => void;
  /** Leaves out how it ended, once that has been seen; one that is under way goes on. */
  readonly forget: () => void;
}

/** Runs the set-up when it is asked to, one at a time; `onReady` is called each time it has come to its end. */
export function useSetUp(store: Store, onReady?: () => void): SetUpRun {
  const [state, setState] = React.useState<SetUpState>({ phase: 'asked' });
  const running = React.useRef(false);
  const said = React.useRef<FirstContent>();
  const run = async (first?: FirstContent): Promise<void> => {
    if (running.current) return;
    said.current = first ?? said.current;
    running.current = true;
    setState({ phase: 'running' });
    let last: { readonly step?: SetUpStep } = {};
    const outcome = await store.setUp((step) => {
      last = { step };
      setState({ phase: 'running', step });
    }, said.current);
    running.current = false;
    setState(
      isFailure(outcome)
        ? { phase: 'failed', failure: outcome, ...last }
        : { phase: 'ready', left: outcome.left ?? [] },
    );
    if (!isFailure(outcome)) onReady?.();
  };
  const forget = React.useCallback(() => setState((now) => (now.phase === 'running' ? now : { phase: 'asked' })), []);
  return { state, run: (first) => void run(first), forget };
}

/**
 * The button that is pressed to run a set-up goes away with that: the focus goes to the heading of its progress
 * (`data-progress`) inside `place`, and once it has ended to the button that leads on (`data-next`). A reader who has
 * gone elsewhere meanwhile is left there, and a run that nobody pressed for moves nothing.
 */
export function useSetUpFocus(place: React.RefObject<HTMLElement>, { state, run, forget }: SetUpRun): SetUpRun {
  const pressed = React.useRef(false);
  const { phase } = state;
  React.useEffect(() => {
    if (!pressed.current) return;
    const [running, heading] = [phase === 'running', place.current?.querySelector<HTMLElement>('[data-progress]')];
    if (!running) pressed.current = false;
    const next = running ? heading : place.current?.querySelector<HTMLElement>('[data-next]');
    if ([document.body, heading].includes(document.activeElement as HTMLElement)) next?.focus();
  }, [phase, place]);
  return {
    state,
    run: (first) => {
      pressed.current = true;
      run(first);
    },
    forget,
  };
}

/** The eight lists by name, and how far each has come. */
export function SetUpProgress({ state, label }: { readonly state: SetUpState; readonly label?: string }): JSX.Element {
  const { words, setUp } = useSpeech().strings;
  const step = 'step' in state ? state.step : undefined;
  const running = state.phase === 'running';
  const partOf = (kind: Kind): string => {
    if (state.phase === 'ready') return setUp.part.ready;
    const passedOver = state.phase === 'failed' && state.failure.lists;
    if (passedOver) return passedOver.includes(kind) ? setUp.passed : setUp.part.ready;
    if (!step) return '';
    const [at, here] = [kinds.indexOf(step.kind), kinds.indexOf(kind)];
    return here < at
      ? setUp.part.ready
      : here > at
        ? setUp.waiting
        : running
          ? setUp.part[step.part]
          : setUp.stopped(setUp.part[step.part]);
  };
  return (
    <>
      {running && (
        <ProgressIndicator label={label ?? setUp.creating} percentComplete={step ? step.done / step.total : 0} />
      )}
      <Announcement text={running && step ? setUp.step(words.lists[step.kind], setUp.part[step.part]) : ''} />
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
