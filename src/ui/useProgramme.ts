import * as React from 'react';
import { plainDate, type PlainDate } from '../domain/date';
import { withRecord, type Programme, type Versioned } from '../domain/programme';
import type { Project } from '../domain/project';
import type { Status } from '../domain/status';
import { isConflict, isFailure, type Failure, type Store } from '../domain/store';

/** What the page has just done or could not do. */
export type Event =
  | { readonly what: 'moving'; readonly project: Project; readonly to: Status }
  | { readonly what: 'moved'; readonly before: Versioned<Project>; readonly after: Versioned<Project> }
  | { readonly what: 'undone' | 'cannotUndo'; readonly project: Project }
  | { readonly what: 'conflict'; readonly theirs: Versioned<Project>; readonly to: Status }
  | { readonly what: 'moveFailed'; readonly record: Versioned<Project>; readonly to: Status; readonly failure: Failure };

export type Loading =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly programme: Programme };

/** The programme on a page, and what can be done with it. */
export interface ProgrammeOnPage {
  readonly loading: Loading;
  readonly event: Event | undefined;
  /** The measures whose write is under way; they are not moved again until it has ended. */
  readonly pending: ReadonlySet<number>;
  readonly reload: () => void;
  readonly move: (record: Versioned<Project>, to: Status) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Owns loading and saving: everything below it gets values and callbacks. `first` is the load that began before this code had come. */
export function useProgramme(store: Store, first: Promise<Programme | Failure>): ProgrammeOnPage {
  const [loading, setLoading] = React.useState<Loading>({ phase: 'loading' });
  const [event, setEvent] = React.useState<Event>();
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());

  const take = React.useCallback((outcome: Programme | Failure): void => {
    setLoading(isFailure(outcome) ? { phase: 'failed', failure: outcome } : { phase: 'ready', programme: outcome });
  }, []);
  React.useEffect(() => void first.then(take), [first, take]);

  const reload = (): void => {
    setLoading((now) => (now.phase === 'ready' ? now : { phase: 'loading' }));
    void store.load().then(take);
  };

  const put = (record: Versioned<Project>): void =>
    setLoading((now) => (now.phase === 'ready' ? { phase: 'ready', programme: withRecord(now.programme, 'projects', record) } : now));

  /** Shows the change at once, writes it, and takes it back if it was not accepted. */
  async function change(base: Versioned<Project>, mine: Project): Promise<Awaited<ReturnType<typeof store.save<'projects'>>>> {
    setPending((now) => new Set(now).add(base.id));
    put({ ...base, value: mine });
    const outcome = await store.save('projects', base, mine);
    put(isFailure(outcome) ? base : isConflict(outcome) ? outcome.theirs : outcome.saved);
    setPending((now) => new Set([...now].filter((id) => id !== base.id)));
    return outcome;
  }

  async function move(base: Versioned<Project>, to: Status): Promise<void> {
    setEvent({ what: 'moving', project: base.value, to });
    const outcome = await change(base, { ...base.value, status: to, statusDate: today() });
    if (isFailure(outcome)) setEvent({ what: 'moveFailed', record: base, to, failure: outcome });
    else if (isConflict(outcome)) setEvent({ what: 'conflict', theirs: outcome.theirs, to });
    else setEvent({ what: 'moved', before: base, after: outcome.saved });
  }

  async function undo({ before, after }: Event & { readonly what: 'moved' }): Promise<void> {
    setEvent(undefined);
    const { status, statusDate } = before.value;
    const outcome = await change(after, { ...after.value, status, statusDate });
    setEvent({ what: isFailure(outcome) || isConflict(outcome) ? 'cannotUndo' : 'undone', project: before.value });
  }

  return {
    loading,
    event,
    pending,
    reload,
    move: (record, to) => void move(record, to),
    undo: () => void (event?.what === 'moved' && undo(event)),
    dismiss: () => setEvent(undefined)
  };
}

/** The reader's own day. */
function today(): PlainDate | undefined {
  const now = new Date();
  return plainDate([now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'));
}
