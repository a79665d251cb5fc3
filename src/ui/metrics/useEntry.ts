import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { PlainDate } from '../../domain/date';
import { isKeyOfRow, newKey } from '../../domain/key';
import type { Metric, MetricValue } from '../../domain/metric';
import { actualsOf } from '../../domain/figures/metricTable';
import type { Programme, Versioned } from '../../domain/programme';
import { emptyValue, valueFields, valueKey } from '../../domain/record/metricRules';
import { isConflict, isFailure, type Failure } from '../../domain/store';
import { typedDateProblem } from '../../domain/words/typedDate';
import { draftsOf } from '../record/drafts';
import type { Acts } from '../app/useActs';
import { enterActual } from './enterActual';

/** How far the saving of a row has come. */
export type EntryState =
  | { readonly phase: 'empty' | 'typed' | 'saving' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'taken'; readonly theirs: Versioned<MetricValue> };

/** One row of the round. */
export interface Entry {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: EntryState;
  /** The year's actual once there is one. */
  readonly done: MetricValue | undefined;
  /** The day of the round cannot be read: nothing is saved before it is mended. */
  readonly wrongDay: boolean;
  readonly save: () => void;
  /** After somebody else was first: writes mine over theirs, or lets theirs be. */
  readonly saveOver: () => void;
  readonly giveWay: () => void;
}

interface EntryOptions {
  readonly programme: Programme;
  readonly metric: Metric;
  readonly year: number;
  readonly asOf: PlainDate | undefined;
  readonly acts: Acts;
  /** Called instead of a save while the day cannot be read. */
  readonly onWrongDay: () => void;
}

/**
 * What is typed into a row is kept in the browser until the list has it; a row that could not be sent is sent again
 * once the network is back.
 */
export function useEntry({ programme, metric, year, asOf, acts, onWrongDay }: EntryOptions): Entry {
  const drafts = draftsOf<MetricValue>(programme, 'metricValues');
  const [key] = React.useState(() => (isKeyOfRow(metric.key) ? newKey(year, Math.random) : valueKey(metric.key, year)));
  const [text, setText] = React.useState(() => drafts.find(key)?.mine.valueText ?? '');
  const [state, setState] = React.useState<EntryState>({ phase: text === '' ? 'empty' : 'typed' });
  const mine: MetricValue = { ...emptyValue(key, metric, year), ...valueFields(text.trim()), asOf };
  const wrongDay = typedDateProblem(asOf) !== undefined;
  const done = actualOf(metric, actualsOf(programme), year);

  const end = (): void => {
    drafts.drop(key);
    setText('');
    setState({ phase: 'empty' });
  };
  const send = async (write: () => ReturnType<typeof enterActual>): Promise<void> => {
    if (wrongDay) return onWrongDay();
    setState({ phase: 'saving' });
    const outcome = await write();
    if (isFailure(outcome)) setState({ phase: 'failed', failure: outcome });
    else if (isConflict(outcome)) setState({ phase: 'taken', theirs: outcome.theirs });
    else end();
  };
  const save = (): void => void send(() => enterActual(acts, mine));
  useBackOnline(!wrongDay && state.phase === 'failed' && state.failure.failed === 'offline', save);

  return {
    text,
    type: (typed) => {
      setText(typed);
      setState({ phase: typed === '' ? 'empty' : 'typed' });
      const empty = emptyValue(key, metric, year);
      if (typed === '') drafts.drop(key);
      else drafts.keep(key, { at: new Date().toISOString(), base: empty, mine: { ...empty, valueText: typed } });
    },
    state,
    done: state.phase === 'taken' ? undefined : done,
    wrongDay,
    save,
    saveOver: () => {
      if (state.phase === 'taken')
        void send(() =>
          acts.save('metricValues', state.theirs, { ...state.theirs.value, ...valueFields(text.trim()), asOf }),
        );
    },
    giveWay: end,
  };
}

/** Does something when the browser is back on the network, while it is wanted. */
function useBackOnline(wanted: boolean, act: () => void): void {
  const latest = React.useRef(act);
  latest.current = act;
  React.useEffect(() => {
    if (!wanted) return undefined;
    const back = (): void => latest.current();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [wanted]);
}
