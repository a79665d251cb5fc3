import * as React from 'react';
import type { SiteTestReport, SiteTestStep, SiteTestTraces } from '../../domain/siteTest';
import { isFailure, type Failure, type Store } from '../../domain/store';

/** How far a test of the site has come. */
export type SiteTestState =
  | { readonly phase: 'idle' }
  /** Asked whether it is to begin. */
  | { readonly phase: 'asked' }
  | { readonly phase: 'running'; readonly step?: SiteTestStep; readonly stopping: boolean }
  | { readonly phase: 'ended'; readonly report: SiteTestReport }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** A test of the site that a page runs. */
export interface SiteTestRun {
  readonly state: SiteTestState;
  /** What the page found of earlier tests when it was opened; undefined until it has looked. */
  readonly traces: SiteTestTraces | undefined;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Clears what earlier tests left, and runs one when asked. A page that is left stops its test, and says so. */
export function useSiteTest(store: Store, onStoppedByLeaving: () => void): SiteTestRun {
  const [state, setState] = React.useState<SiteTestState>({ phase: 'idle' });
  const [traces, setTraces] = React.useState<SiteTestTraces>();
  const stopped = React.useRef(false);
  const left = React.useRef(false);
  const onLeave = React.useRef(onStoppedByLeaving);
  onLeave.current = state.phase === 'running' ? onStoppedByLeaving : () => undefined;
  React.useEffect(() => {
    left.current = false;
    void store.clearSiteTests().then((found) => left.current || isFailure(found) || setTraces(found));
    return () => {
      [left.current, stopped.current] = [true, true];
      onLeave.current();
    };
  }, [store]);
  const show = (next: SiteTestState): void => {
    if (!left.current) setState(next);
  };
  const begin = async (): Promise<void> => {
    stopped.current = false;
    setTraces(undefined);
    show({ phase: 'running', stopping: false });
    const outcome = await store.testSite({
      onStep: (step) => show({ phase: 'running', step, stopping: stopped.current }),
      stopped: () => stopped.current,
    });
    show(isFailure(outcome) ? { phase: 'failed', failure: outcome } : { phase: 'ended', report: outcome });
  };
  return {
    state,
    traces,
    ask: () => setState({ phase: 'asked' }),
    cancel: () => setState({ phase: 'idle' }),
    begin: () => void begin(),
    stop: () => {
      stopped.current = true;
      if (state.phase === 'running') setState({ ...state, stopping: true });
    },
  };
}
