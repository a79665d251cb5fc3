import * as React from 'react';
import { differences } from '../../domain/record/differences';
import type { Key } from '../../domain/key';
import type { Entity, Kind, Programme, Versioned } from '../../domain/programme';
import { isConflict, isFailure, type Conflict, type Failure, type SaveOutcome } from '../../domain/store';
import { draftsOf, type Draft } from './drafts';

/**
 * The state of a form on a record of kind K, from the first letter to the answer of the server; P are its field
 * problems.
 */
export interface RecordForm<K extends Kind, P = string> {
  readonly mine: Entity[K];
  readonly set: (change: Partial<Entity[K]>) => void;
  readonly dirty: boolean;
  /** Told from the first attempt to save on. */
  readonly problems: ReadonlyMap<keyof Entity[K] & string, P>;
  readonly saving: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict<K> | undefined;
  /** The state that the edit rests on. */
  readonly base: Versioned<Entity[K]>;
  /** A draft that was left behind earlier; it is offered, not imposed. */
  readonly offered: Draft<Entity[K]> | undefined;
  readonly useDraft: () => void;
  readonly dropDraft: () => void;
  /** False when the browser keeps no drafts. */
  readonly kept: boolean;
  readonly save: () => void;
  readonly saveJoined: (joined: Entity[K]) => void;
}

interface FormOptions<K extends Kind, P> {
  readonly programme: Programme;
  readonly kind: K;
  readonly record: Versioned<Entity[K]>;
  /** What the form fills in by itself; it counts as an edit only once somebody has touched a field. */
  readonly start?: Partial<Entity[K]>;
  /** What has to be mended before the record can be saved. */
  readonly problemsOf: (mine: Entity[K]) => ReadonlyMap<keyof Entity[K] & string, P>;
  readonly send: (base: Versioned<Entity[K]>, mine: Entity[K]) => Promise<SaveOutcome<K>>;
  readonly onSaved: (saved: Versioned<Entity[K]>) => void;
}

/** A form on a record: every letter is kept as a draft until the server has it. */
export function useRecordForm<K extends Kind, P>({
  programme,
  kind,
  record,
  start,
  problemsOf,
  send,
  onSaved,
}: FormOptions<K, P>): RecordForm<K, P> {
  const draft = useDraft<Entity[K]>(programme, kind, record.value.key);
  const [base, setBase] = React.useState(record);
  const [mine, setMine] = React.useState<Entity[K]>(() => ({ ...record.value, ...start }));
  const [touched, setTouched] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const { write, saving, failure, conflict } = useSend(send, (saved) => {
    draft.drop();
    setTouched(false); // what leaves now leaves nothing behind
    onSaved(saved);
  });
  const problems = problemsOf(mine);

  const set = (change: Partial<Entity[K]>): void => {
    setMine({ ...mine, ...change });
    setTouched(true);
    draft.keep({ at: new Date().toISOString(), base: base.value, mine: { ...mine, ...change } });
  };

  return {
    mine,
    set,
    dirty: touched && differences(base.value, mine).length > 0,
    problems: tried ? problems : new Map(),
    saving,
    failure,
    conflict,
    base,
    offered: draft.offered,
    useDraft: () => {
      if (draft.offered) setMine(draft.offered.mine);
      setTouched(true);
      draft.take();
    },
    dropDraft: () => {
      draft.drop();
      setTouched(false);
    },
    kept: draft.kept,
    save: () => {
      setTried(true);
      if (problems.size === 0) void write(base, mine);
    },
    saveJoined: (joined) => {
      if (!conflict) return;
      setTried(true);
      if (problemsOf(joined).size > 0) return;
      setBase(conflict.theirs);
      setMine(joined);
      void write(conflict.theirs, joined);
    },
  };
}

/** How far sending a record has come, and what sends it. */
interface SendState<K extends Kind> extends Pick<RecordForm<K, unknown>, 'saving' | 'failure' | 'conflict'> {
  readonly write: (on: Versioned<Entity[K]>, next: Entity[K]) => Promise<void>;
}

/** Sends a record and holds what came of it; what was saved is handed to `onSaved`. */
function useSend<K extends Kind>(
  send: FormOptions<K, unknown>['send'],
  onSaved: FormOptions<K, unknown>['onSaved'],
): SendState<K> {
  const [answer, setAnswer] = React.useState<SaveOutcome<K> | 'awaited'>();
  const write = async (on: Versioned<Entity[K]>, next: Entity[K]): Promise<void> => {
    setAnswer('awaited');
    const outcome = await send(on, next);
    setAnswer(outcome);
    if (!isFailure(outcome) && !isConflict(outcome)) onSaved(outcome.saved);
  };
  return {
    write,
    saving: answer === 'awaited',
    failure: typeof answer === 'object' && isFailure(answer) ? answer : undefined,
    conflict: typeof answer === 'object' && isConflict(answer) ? answer : undefined,
  };
}

/** What is wrong with a field: found before it was sent, or refused by the list. */
export function problemText<K extends Kind, P extends string>(
  { problems, failure }: RecordForm<K, P>,
  property: keyof Entity[K] & string,
  messages: Readonly<Record<P, string>>,
  refused: string,
): string | undefined {
  const problem = problems.get(property);
  if (problem !== undefined) return messages[problem];
  return failure?.properties?.includes(property) ? refused : undefined;
}

/** Says that a draft was kept when the form goes away with edits in it. */
export function useKeptOnLeaving(form: Pick<RecordForm<Kind>, 'dirty' | 'saving'>, told: () => void): void {
  const latest = React.useRef({ dirty: form.dirty, told });
  latest.current = { dirty: form.dirty && !form.saving, told };
  React.useEffect(
    () => () => {
      if (latest.current.dirty) latest.current.told();
    },
    [],
  );
}

interface DraftState<T> {
  readonly offered: Draft<T> | undefined;
  readonly kept: boolean;
  readonly keep: (draft: Draft<T>) => void;
  /** The offer has been taken: it is not shown again. */
  readonly take: () => void;
  readonly drop: () => void;
}

/**
 * The draft of one record: found when the form opens, kept while it is written, dropped when it is saved or discarded.
 */
function useDraft<T>(programme: Programme, kind: Kind, key: Key): DraftState<T> {
  const drafts = React.useMemo(() => draftsOf<T>(programme, kind), [programme, kind]);
  const [offered, setOffered] = React.useState(() => drafts.find(key));
  const [kept, setKept] = React.useState(true);
  return {
    offered,
    kept,
    keep: (draft) => setKept(drafts.keep(key, draft)),
    take: () => setOffered(undefined),
    drop: () => {
      drafts.drop(key);
      setOffered(undefined);
    },
  };
}
