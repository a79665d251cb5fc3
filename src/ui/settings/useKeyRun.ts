import * as React from 'react';
import { kinds, withoutKey, type Kind, type Programme } from '../../domain/programme';
import { isFailure, type Failure } from '../../domain/store';
import type { Acts } from '../app/useActs';

/** How many rows get their keys before the progress is shown. */
const stride = 10;

/** How far giving keys has come; `left` rows are without one still, the first of them for the reason of `failure`. */
export type KeyRunState =
  | { readonly phase: 'asked' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | KeyRunEnded;

/** How a round ended. */
export interface KeyRunEnded {
  readonly phase: 'ended';
  readonly given: number;
  readonly left: number;
  readonly failure: Failure | undefined;
}

/** A round over the rows without a key; it goes on when its page is left, and there is one at a time. */
export interface KeyRun {
  readonly state: KeyRunState;
  /** Begins a round, unless one is under way. `tell` says how it ended where nobody looks at it then. */
  readonly run: (programme: Programme, tell: (ended: KeyRunEnded) => void) => void;
  /** Looks at the round until the function that it gives is called. */
  readonly watch: () => () => void;
}

const KeyRunContext = React.createContext<KeyRun | undefined>(undefined);

/** Gives the pages the round over the rows without a key, which is under way on whichever page. */
export const KeyRunProvider = KeyRunContext.Provider;

/** The round over the rows without a key. Throws outside the tracker. */
export function useSharedKeyRun(): KeyRun {
  const keyRun = React.useContext(KeyRunContext);
  if (!keyRun) throw new Error('A component was drawn outside the tracker.');
  return keyRun;
}

/** How many rows of all lists have no key. */
export function keylessRows(programme: Programme): number {
  return kinds.reduce((sum, kind) => sum + withoutKey(programme, kind).length, 0);
}

/** Gives each row that has none its key when it is asked to: a save that changes nothing else. */
export function useKeyRun(saveMany: Acts['saveMany']): KeyRun {
  const [state, setState] = React.useState<KeyRunState>({ phase: 'asked' });
  const running = React.useRef(false);
  const watched = React.useRef(false);
  const run = async (programme: Programme, tell: (ended: KeyRunEnded) => void): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const ended = await giveKeys(programme, saveMany, (done, total) => setState({ phase: 'running', done, total }));
    running.current = false;
    if (!watched.current) tell(ended);
    setState(watched.current ? ended : { phase: 'asked' });
  };
  const watch = React.useCallback(() => {
    watched.current = true;
    return () => {
      watched.current = false;
      // What was seen is not shown again.
      setState((now) => (now.phase === 'ended' ? { phase: 'asked' } : now));
    };
  }, []);
  return { state, run: (programme, tell) => void run(programme, tell), watch };
}

/** Gives keys, list by list. */
async function giveKeys(
  programme: Programme,
  saveMany: Acts['saveMany'],
  onProgress: (done: number, total: number) => void,
): Promise<KeyRunEnded> {
  const total = keylessRows(programme);
  let [done, given] = [0, 0];
  let failure: Failure | undefined;
  const giveIn = async <K extends Kind>(kind: K): Promise<void> => {
    const records = withoutKey(programme, kind);
    for (let index = 0; index < records.length; index += stride) {
      onProgress(done, total);
      const changes = records.slice(index, index + stride).map((base) => ({ base, mine: base.value }));
      const outcomes = await saveMany(kind, changes);
      const failures = outcomes.filter(isFailure);
      failure ??= failures[0];
      done += changes.length;
      given += outcomes.length - failures.length;
      if (failures.length === changes.length) return; // no answer, or no right: the rest would fare no better
    }
  };
  for (const kind of kinds) await giveIn(kind);
  return { phase: 'ended', given, left: total - given, failure };
}
