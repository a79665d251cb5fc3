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

/** A round over the rows without a key. */
export interface KeyRun {
  readonly state: KeyRunState;
  readonly run: () => void;
}

/** How many rows of all lists have no key. */
export function keylessRows(programme: Programme): number {
  return kinds.reduce((sum, kind) => sum + withoutKey(programme, kind).length, 0);
}

/**
 * Gives each row that has none its key when it is asked to: a save that changes nothing else. It goes on when its page
 * is left, and then tells `onEndedElsewhere` how it ended.
 */
export function useKeyRun(
  programme: Programme,
  saveMany: Acts['saveMany'],
  onEndedElsewhere: (ended: KeyRunEnded) => void,
): KeyRun {
  const [state, setState] = React.useState<KeyRunState>({ phase: 'asked' });
  const isLeft = React.useRef(false);
  React.useEffect(() => () => void (isLeft.current = true), []);
  const run = async (): Promise<void> => {
    const total = keylessRows(programme);
    let [done, given] = [0, 0];
    let failure: Failure | undefined;
    const giveKeys = async <K extends Kind>(kind: K): Promise<void> => {
      const records = withoutKey(programme, kind);
      for (let index = 0; index < records.length; index += stride) {
        if (!isLeft.current) setState({ phase: 'running', done, total });
        const changes = records.slice(index, index + stride).map((base) => ({ base, mine: base.value }));
        const outcomes = await saveMany(kind, changes);
        const failures = outcomes.filter(isFailure);
        failure ??= failures[0];
        done += changes.length;
        given += outcomes.length - failures.length;
        if (failures.length === changes.length) return; // no answer, or no right: the rest would fare no better
      }
    };
    for (const kind of kinds) await giveKeys(kind);
    const ended = { phase: 'ended', given, left: total - given, failure } as const;
    if (isLeft.current) onEndedElsewhere(ended);
    else setState(ended);
  };
  return { state, run: () => void run() };
}
