import * as React from 'react';
import { differences, fieldProblems, type FieldProblem, type ProjectProperty } from '../../domain/edit';
import type { Key } from '../../domain/key';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isConflict, isFailure, type Conflict, type Failure } from '../../domain/store';
import type { SaveOutcome } from '../useProjectActs';
import { draftsOf, type Draft } from './drafts';

/** The state of a form on a measure, from the first letter to the answer of the server. */
export interface MeasureForm {
  readonly mine: Project;
  readonly set: (change: Partial<Project>) => void;
  readonly dirty: boolean;
  /** Told from the first attempt to save on. */
  readonly problems: ReadonlyMap<ProjectProperty, FieldProblem>;
  readonly saving: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict<'projects'> | undefined;
  /** The state that the edit rests on. */
  readonly base: Versioned<Project>;
  /** A draft that was left behind earlier; it is offered, not imposed. */
  readonly offered: Draft | undefined;
  readonly useDraft: () => void;
  readonly dropDraft: () => void;
  /** False when the browser keeps no drafts. */
  readonly kept: boolean;
  readonly save: () => void;
  readonly saveJoined: (joined: Project) => void;
}

interface FormOptions {
  readonly programme: Programme;
  readonly record: Versioned<Project>;
  /** What the form fills in by itself; it counts as an edit only once somebody has touched a field. */
  readonly start?: Partial<Project>;
  readonly send: (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome>;
  readonly onSaved: (saved: Versioned<Project>) => void;
}

/** A form on a measure: every letter is kept as a draft until the server has it. */
export function useMeasureForm({ programme, record, start, send, onSaved }: FormOptions): MeasureForm {
  const draft = useDraft(programme, record.value.key);
  const [base, setBase] = React.useState(record);
  const [mine, setMine] = React.useState(() => ({ ...record.value, ...start }));
  const [touched, setTouched] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const [answer, setAnswer] = React.useState<SaveOutcome | 'awaited'>();
  const conflict = typeof answer === 'object' && isConflict(answer) ? answer : undefined;
  const problems = fieldProblems(mine, programme.records.projects);

  const set = (change: Partial<Project>): void => {
    setMine({ ...mine, ...change });
    setTouched(true);
    draft.keep({ at: new Date().toISOString(), base: base.value, mine: { ...mine, ...change } });
  };

  async function write(on: Versioned<Project>, next: Project): Promise<void> {
    setAnswer('awaited');
    const outcome = await send(on, next);
    setAnswer(outcome);
    if (!isFailure(outcome) && !isConflict(outcome)) {
      draft.drop();
      setTouched(false); // what leaves now leaves nothing behind
      onSaved(outcome.saved);
    }
  }

  return {
    mine,
    set,
    dirty: touched && differences(base.value, mine).length > 0,
    problems: tried ? problems : new Map(),
    saving: answer === 'awaited',
    failure: typeof answer === 'object' && isFailure(answer) ? answer : undefined,
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
      setBase(conflict.theirs);
      setMine(joined);
      void write(conflict.theirs, joined);
    }
  };
}

interface DraftState {
  readonly offered: Draft | undefined;
  readonly kept: boolean;
  readonly keep: (draft: Draft) => void;
  /** The offer has been taken: it is not shown again. */
  readonly take: () => void;
  readonly drop: () => void;
}

/** The draft of one measure: found when the form opens, kept while it is written, dropped when it is saved or discarded. */
function useDraft(programme: Programme, key: Key): DraftState {
  const drafts = React.useMemo(() => draftsOf(programme), [programme]);
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
    }
  };
}
