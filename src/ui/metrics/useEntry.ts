import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { PlainDate } from '../../domain/date';
import type { Metric, MetricValue } from '../../domain/metric';
import { actualsOf } from '../../domain/figures/metricTable';
import { unsaved, type Programme, type Versioned } from '../../domain/programme';
import { emptyValue, entryForm, valueFields, valueKey } from '../../domain/record/metricRules';
import type { Failure } from '../../domain/store';
import { typedDateProblem } from '../../domain/words/typedDate';
import { useSpeech } from '../parts/speech';
import { useBackOnline } from '../parts/useBackOnline';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { valueRecordWords } from './recordWords';

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
  /** False where the browser keeps no draft of the text. */
  readonly kept: boolean;
  /** The year's actual once there is one. */
  readonly done: MetricValue | undefined;
  /** The day of the round cannot be read: nothing is saved before it is mended. */
  readonly wrongDay: boolean;
  readonly save: () => void;
  /** After somebody else was first: writes mine over theirs, or throws mine away and writes nothing. */
  readonly saveOver: () => void;
  readonly giveWay: () => void;
}

interface EntryOptions {
  readonly programme: Programme;
  readonly metric: Versioned<Metric>;
  readonly year: number;
  readonly asOf: PlainDate | undefined;
  readonly acts: Acts;
  /** Called instead of a save while the day cannot be read. */
  readonly onWrongDay: () => void;
  /** Called once what was typed is thrown away: the row begins anew. */
  readonly onGiveWay: () => void;
}

/**
 * What is typed into a row is kept in the browser until the list has it; a row that could not be sent is sent again
 * once the network is back.
 */
export function useEntry({ programme, metric, year, asOf, acts, onWrongDay, onGiveWay }: EntryOptions): Entry {
  const [key] = React.useState(() => valueKey(metric, year));
  const form = useEditing<'metricValues', string>({
    programme,
    kind: 'metricValues',
    form: entryForm,
    record: unsaved(emptyValue(key, metric, year)),
    drafts: { scope: `${metric.id}-${year}`, formerKey: key },
    resumesAtOnce: true,
    words: valueRecordWords(useSpeech()),
    problemsOf: () => new Map(),
    send: (base, mine, sent) => {
      const told = (value: MetricValue): MetricValue => ({ ...value, ...valueFields(value.valueText.trim()), asOf });
      // A row that was taken back or deleted meanwhile is added anew.
      const gone = !programme.records.metricValues.some(({ id }) => id === base.id);
      return gone
        ? acts.create('metricValues', told(mine), sent.map(told))
        : acts.save('metricValues', base, told(mine));
    },
    onSaved: () => undefined,
    // The row itself says what has become of it.
    acts: { tell: () => undefined, add: () => undefined },
  });
  const text = form.mine.valueText;
  const state = stateOf(form, text);
  const wrongDay = typedDateProblem(asOf) !== undefined;
  const save = (): void => (wrongDay ? onWrongDay() : form.save());
  useBackOnline(!wrongDay && state.phase === 'failed' && state.failure.failed === 'offline', save);
  return {
    text,
    type: (typed) => form.set(valueFields(typed)),
    state,
    kept: form.kept,
    done: state.phase === 'taken' || form.dirty ? undefined : actualOf(metric, actualsOf(programme), year),
    wrongDay,
    save,
    saveOver: () => (wrongDay ? onWrongDay() : form.choose(new Set(entryForm.properties))),
    giveWay: () => {
      form.discard();
      onGiveWay();
    },
  };
}

type EntryFormState = Pick<ReturnType<typeof useEditing<'metricValues', string>>, 'saving' | 'failure' | 'clash'>;

function stateOf({ saving, failure, clash }: EntryFormState, text: string): EntryState {
  if (saving) return { phase: 'saving' };
  if (clash) return { phase: 'taken', theirs: clash.theirs };
  if (failure) return { phase: 'failed', failure };
  return { phase: text === '' ? 'empty' : 'typed' };
}
