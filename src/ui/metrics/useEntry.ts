import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { PlainDate } from '../../domain/date';
import type { Key, RowNumber } from '../../domain/key';
import type { Metric, MetricValue } from '../../domain/metric';
import { unsaved, type Programme, type Versioned } from '../../domain/programme';
import { emptyValue, entryForm, valueFields, valueKey } from '../../domain/record/metricRules';
import type { Failure } from '../../domain/store';
import type { DecimalMark } from '../../domain/words/wholeNumber';
import { typedDateProblem } from '../../domain/words/typedDate';
import { useSpeech } from '../parts/speech';
import { useBackOnline } from '../parts/useBackOnline';
import type { EditingOptions } from '../record/editingOptions';
import { useEditing, type RecordForm } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { valueRecordWords } from './recordWords';
import { sendEntry } from './sendEntry';

/** How far the saving of a row has come. */
export type EntryState =
  | { readonly phase: 'empty' | 'typed' | 'saving' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'taken'; readonly theirs: Versioned<MetricValue> };

/** The year's actual in the list: the one that this row has saved, or what somebody else entered. */
export interface EntryDone {
  readonly record: Versioned<MetricValue>;
  /** It says what this row has written: nobody has changed it since. */
  readonly mine: boolean;
  /** Who entered it, where that is known. */
  readonly by: string;
}

/** One row of the round. */
export interface Entry {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: EntryState;
  /** False where the browser keeps no draft of the text. */
  readonly kept: boolean;
  /** The year's actual once there is one and nothing else is typed. */
  readonly done: EntryDone | undefined;
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
  readonly decimalMark: DecimalMark;
  readonly acts: Acts;
  /** Somebody has deleted the metric. */
  readonly gone: boolean;
  /** Called instead of a save while the day cannot be read. */
  readonly onWrongDay: () => void;
  /** Called once what was typed is thrown away, or what was saved is gone: the row begins anew. */
  readonly onAnew: () => void;
}

/** Where the draft of a row is kept. */
export function entryDrafts(
  metric: Versioned<Metric>,
  year: number,
): { readonly scope: string; readonly formerKey: Key } {
  return { scope: `${metric.id}-${year}`, formerKey: valueKey(metric, year) };
}

/** A row goes on with its draft, and is itself what tells how its saving went. */
const oneField = { resumesAtOnce: true, problemsOf: () => new Map<never, string>(), onSaved: () => undefined } as const;

/**
 * What is typed into a row is kept in the browser until the list has it; a row that could not be sent is sent again
 * once the network is back.
 */
export function useEntry(options: EntryOptions): Entry {
  const { programme, metric, year, asOf, decimalMark, acts, gone, onWrongDay, onAnew } = options;
  const [key] = React.useState(() => valueKey(metric, year));
  const written = React.useRef<Versioned<MetricValue>>(); // what this row has written
  const over = React.useRef<Versioned<MetricValue>>(); // what somebody else has entered and it is to write over
  const stands = React.useRef(false); // whether the text is still what was sent last: no letter was typed since
  const lost = React.useRef<RowNumber>(); // what was to be written over and is in the list no more
  const present = presentActual(programme, metric, year, lost.current);
  const form = useEditing<'metricValues', string>({
    programme,
    kind: 'metricValues',
    form: entryForm,
    record: unsaved(emptyValue(key, metric, year)),
    drafts: entryDrafts(metric, year),
    ...oneField,
    gone,
    words: valueRecordWords(useSpeech()),
    // While it is shown the row itself says what has become of it; what it is left with is told on the page.
    acts: rowActs(acts, written, async (_, base, mine, sent) => {
      stands.current = true;
      const outcome = await sendEntry({ programme, metric, year, acts, key, present, lost }, base, mine, sent);
      if ('saved' in outcome) written.current = outcome.saved;
      return outcome;
    }),
  });
  useDayOfRound(form, asOf);
  const text = form.mine.valueText;
  useAnew(form, present?.id, onAnew);
  const theirs = isOwn(present, written.current, form, programme) ? undefined : present;
  const state = stateOf(form, { text, theirs, stands: stands.current, over: over.current?.id });
  const isOpen = state.phase === 'taken' || form.dirty;
  const wrongDay = typedDateProblem(asOf) !== undefined;
  const save = (): void => (wrongDay ? onWrongDay() : form.save());
  useBackOnline(!wrongDay && state.phase === 'failed' && state.failure.failed === 'offline', save);
  return {
    text,
    type: (typed) => {
      stands.current = false;
      over.current = undefined; // agreed to for what was sent, not for other words
      // An emptied row holds nothing to save.
      form.set({ ...valueFields(typed, decimalMark), asOf: typed === '' ? undefined : asOf });
    },
    state,
    kept: form.kept,
    done: isOpen ? undefined : doneWith(programme.records.metricValues, present, written.current, over.current),
    wrongDay,
    save,
    saveOver: () => {
      if (wrongDay) return onWrongDay();
      over.current = form.clash?.theirs ?? theirs;
      if (form.clash) form.choose(new Set(entryForm.properties));
      else if (theirs) form.writeOver(theirs);
    },
    giveWay: () => {
      form.discard();
      onAnew();
    },
  };
}

type RowActs = EditingOptions<'metricValues', string>['acts'];

/** What a row tells by itself is not told on the page; what has arrived of it is its own. */
function rowActs(
  { tell, tellBeside, arrived, leftUnsure, endUnsure, hasWritten, hasRemoved }: Acts,
  written: React.MutableRefObject<Versioned<MetricValue> | undefined>,
  write: RowActs['write'],
): RowActs {
  return {
    write,
    tell,
    tellBeside,
    leftUnsure,
    endUnsure,
    hasWritten,
    hasRemoved,
    add: () => undefined,
    arrived: (kind, what) => {
      written.current = what.found;
      arrived(kind, what);
    },
  };
}

/** True for what this row has written, and for what stands under the reader's own name while nobody knows of a save. */
function isOwn(
  present: Versioned<MetricValue> | undefined,
  written: Versioned<MetricValue> | undefined,
  { unsure }: Pick<RecordForm<'metricValues'>, 'unsure'>,
  { me }: Programme,
): boolean {
  return present?.id === written?.id || (unsure && present?.modifiedBy === me.name);
}

/** The year's actual as it stands in the list; `lost` is a row that is known to be there no more. */
function presentActual(
  { records }: Programme,
  metric: Versioned<Metric>,
  year: number,
  lost: RowNumber | undefined,
): Versioned<MetricValue> | undefined {
  const actuals = records.metricValues.filter(({ id }) => id !== lost);
  const newest = actualOf(
    metric,
    actuals.map(({ value }) => value),
    year,
  );
  return actuals.find(({ value }) => value === newest);
}

/** The day of the round goes with what was typed for it. */
function useDayOfRound(form: RecordForm<'metricValues'>, asOf: PlainDate | undefined): void {
  const isOfOtherDay = form.dirty && form.mine.valueText !== '' && form.mine.asOf !== asOf;
  React.useEffect(() => {
    if (isOfOtherDay) form.set({ asOf });
  });
}

/**
 * Begins a row anew where what it shows is gone, and where it was emptied although what it had sent stands in the list:
 * what somebody is typing, or is about to, does not move under them.
 */
function useAnew(form: RecordForm<'metricValues'>, present: RowNumber | undefined, onAnew: () => void): void {
  const isEmpty = form.mine.valueText === '';
  useGone(present, () => !isEmpty && !form.dirty && onAnew());
  const isEmptied = isEmpty && form.dirty && !form.saving && form.before.valueText !== '';
  const latest = React.useRef(form);
  latest.current = form;
  React.useEffect(() => {
    if (!isEmptied) return;
    latest.current.discard();
    onAnew();
  }, [isEmptied, onAnew]);
}

/** Calls `act` each time that what stood there is gone. */
function useGone(id: RowNumber | undefined, act: () => void): void {
  const before = React.useRef(id);
  React.useEffect(() => {
    if (before.current !== undefined && id === undefined) act();
    before.current = id;
  });
}

type EntryFormState = Pick<RecordForm<'metricValues'>, 'saving' | 'failure' | 'clash'>;

interface EntrySituation {
  readonly text: string;
  /** What somebody else has entered. */
  readonly theirs: Versioned<MetricValue> | undefined;
  /** The text is still what was sent last: a failure is about it. */
  readonly stands: boolean;
  /** The row of somebody else that was to be written over. */
  readonly over: RowNumber | undefined;
}

function stateOf(
  { saving, failure, clash }: EntryFormState,
  { text, theirs, stands, over }: EntrySituation,
): EntryState {
  if (saving) return { phase: 'saving' };
  if (clash) return { phase: 'taken', theirs: clash.theirs };
  const failed: EntryState | undefined = failure && stands ? { phase: 'failed', failure } : undefined;
  // Whoever wanted to write over this very row has answered for it already, and is told how that ended.
  if (failed && theirs?.id === over) return failed;
  // What says the same may be one's own, whose answer was lost.
  const typed = text.trim();
  if (typed !== '' && theirs && theirs.value.valueText.trim() !== typed) return { phase: 'taken', theirs };
  return failed ?? { phase: text === '' ? 'empty' : 'typed' };
}

/** Whose the actual is: what one wrote oneself may have been changed since, or taken back to what was there before. */
function doneWith(
  actuals: readonly Versioned<MetricValue>[],
  present: Versioned<MetricValue> | undefined,
  written: Versioned<MetricValue> | undefined,
  over: Versioned<MetricValue> | undefined,
): EntryDone | undefined {
  const record = actuals.find(({ id }) => id === written?.id) ?? present;
  if (!record) return undefined;
  const isAs = (other: Versioned<MetricValue> | undefined): boolean =>
    other?.id === record.id &&
    other.value.valueText === record.value.valueText &&
    other.value.value === record.value.value &&
    other.value.approximate === record.value.approximate;
  return { record, mine: isAs(written), by: over && isAs(over) ? over.modifiedBy : record.modifiedBy };
}
