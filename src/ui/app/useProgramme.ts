import * as React from 'react';
import {
  byKey,
  withoutRecord,
  withRecord,
  type Entity,
  type Kind,
  type Programme,
  type Versioned,
} from '../../domain/programme';
import {
  changesBetween,
  keptOpen,
  withFormerRows,
  type Called,
  type OnRecord,
  type RecordName,
} from '../../domain/readAgain';
import { isFailure, type Failure } from '../../domain/store';
import type { SiteStore } from './siteLookup';
import { useFreshness } from './useFreshness';
import { watchWrites, type Writes } from './writes';

export type Loading =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly programme: Programme };

/**
 * How old what is shown is: as this reader saw it the last time (`before`), as the lists were at the last check, or as
 * they were before a check that was not answered, that failed otherwise, or that only the code of today can make.
 */
export type Freshness = 'before' | 'current' | 'unanswered' | 'failed' | 'outdated';

/** The programme on a page. What has been written is put into it at once, without reading everything again. */
export interface ProgrammeOnPage {
  readonly loading: Loading;
  readonly freshness: Freshness;
  /** The records that others have changed just now. */
  readonly changedByOthers: ReadonlySet<RecordName>;
  readonly reload: () => void;
  readonly put: <K extends Kind>(kind: K, record: Versioned<Entity[K]>) => void;
  readonly drop: (kind: Kind, id: number) => void;
  /** What this page writes: nothing that was read before it ended comes onto the page. */
  readonly writes: Writes;
}

/** How long what others have changed stays marked, in milliseconds. */
const markedFor = 6000;

/**
 * Failures of a whole load that take what is shown off the page: it is there no more, or the reader may no longer see
 * it. After any other the lists are there, and do not answer now.
 */
const finalFailures: readonly Failure['failed'][] = [
  'forbidden',
  'missing',
  'notProvisioned',
  'incomplete',
  'foreignLists',
];

/** What is being edited on the page. */
export interface Editors {
  /** A record that is not to change under its editor. */
  readonly called: Called | undefined;
  /** The records that forms are open on: they stay where others have removed them. */
  readonly open: () => Iterable<OnRecord>;
  /** True while text would be lost with the page: then it stays. */
  readonly isHeld: () => boolean;
  /** Told of each read of the lists, as they then were. */
  readonly onRead: (read: Programme) => void;
}

/**
 * Owns loading, and keeps what is shown up to date; everything below it gets values and callbacks. `embeddedIn` is its
 * place on a page with much else.
 */
export function useProgramme(
  { store, first, before, keep }: SiteStore,
  editors: Editors,
  embeddedIn?: React.RefObject<Element>,
): ProgrammeOnPage {
  const [loading, setLoading] = React.useState<Loading>({ phase: 'loading' });
  const [freshness, setFreshness] = React.useState<Freshness>('before');
  const [writes] = React.useState(watchWrites);
  const [changedByOthers, mark] = useMarked();
  const [latest, tellRead] = useEditors(editors, writes);
  const showOutcome = React.useCallback(
    (outcome: Programme | Failure, isFirst: boolean): void => {
      setLoading((now) => shownAfter(now, outcome, latest.current, isFirst));
      if (!isFailure(outcome)) tellRead(outcome);
      // Last: what was seen before is never called current, not for the moment between the two.
      setFreshness(freshnessAfter(isFailure(outcome) ? outcome : undefined));
    },
    [latest, tellRead],
  );
  useFirst({ store, first, before }, writes, setLoading, showOutcome);
  useKeeping(keep, loading, freshness, writes);
  const change = (next: (programme: Programme) => Programme): void =>
    setLoading((now) => (now.phase === 'ready' ? { phase: 'ready', programme: next(now.programme) } : now));
  const write = (next: (programme: Programme) => Programme): void => {
    writes.note();
    change(next);
  };
  const reload = (): void => {
    setLoading((now) => (now.phase === 'ready' ? now : { phase: 'loading' }));
    void writes.newest(() => store.load()).then((outcome) => showOutcome(outcome, false));
  };
  useFreshness({
    store,
    writes,
    embeddedIn,
    programme: loading.phase === 'ready' && freshness !== 'before' ? loading.programme : undefined,
    onRead: tellRead,
    onMoved: (since, next) => {
      const shown = keptUnder(latest.current, since, withFormerRows(since, next));
      // What was put on the page since comes over what was read.
      change((now) => (now === since ? shown : now));
      mark(changesBetween(since, shown));
    },
    onChecked: (failure) => {
      // A check asks too little to take anything off the page: that is for a whole load to say.
      if (failure && finalFailures.includes(failure.failed)) reload();
      setFreshness(freshnessAfter(failure));
    },
  });
  return {
    loading,
    freshness,
    changedByOthers,
    reload,
    put: (kind, record) => write((programme) => withRecord(programme, kind, record)),
    drop: (kind, id) => write((programme) => keptUnder(latest.current, programme, withoutRecord(programme, kind, id))),
    writes,
  };
}

/**
 * What is being edited just now, and what tells of a read those who wait for what it says: what they put on the page
 * for it comes over what was read.
 */
function useEditors(
  editors: Editors,
  writes: Writes,
): readonly [React.MutableRefObject<Editors>, (read: Programme) => void] {
  const latest = React.useRef(editors);
  latest.current = editors;
  const tellRead = React.useCallback(
    (read: Programme): void => {
      writes.unsettled.settle(read.unread);
      latest.current.onRead(read);
    },
    [writes, latest],
  );
  return [latest, tellRead];
}

/** True while a form is open: the page goes only with what somebody reads, not with what they write. */
function isOpen({ open, isHeld }: Editors): boolean {
  return isHeld() || [...open()].length > 0;
}

/** What is shown after a whole load. */
function shownAfter(now: Loading, outcome: Programme | Failure, editors: Editors, isFirst: boolean): Loading {
  if (!isFailure(outcome)) return { phase: 'ready', programme: underEditors(now, outcome, editors, isFirst) };
  return now.phase === 'ready' && (!finalFailures.includes(outcome.failed) || isOpen(editors))
    ? now
    : { phase: 'failed', failure: outcome };
}

/**
 * What was read, under those who edit. What was kept from the last time gives place, unless others have deleted it
 * since.
 */
function underEditors(now: Loading, next: Programme, editors: Editors, isFirst: boolean): Programme {
  if (now.phase !== 'ready') return next;
  const read = withFormerRows(now.programme, next);
  const { called } = editors;
  const isStill = isFirst && called !== undefined && byKey(read, called.kind, called.key) !== undefined;
  return keptUnder(isStill ? { ...editors, called: undefined } : editors, now.programme, read);
}

function keptUnder({ called, open }: Editors, before: Programme, next: Programme): Programme {
  return keptOpen(before, next, called, open());
}

/** Shows what this reader saw the last time, until the lists have answered. */
function useFirst(
  { store, first, before }: SiteStore,
  writes: Writes,
  setLoading: React.Dispatch<React.SetStateAction<Loading>>,
  showOutcome: (outcome: Programme | Failure, first: boolean) => void,
): void {
  React.useEffect(() => {
    void before?.then(
      (programme) => programme && setLoading((now) => (now.phase === 'loading' ? { phase: 'ready', programme } : now)),
    );
    // What was kept may have been written to before the lists have answered.
    let began = false;
    const read = (): ReturnType<typeof store.load> => {
      const outcome = began ? store.load() : first;
      began = true;
      return outcome;
    };
    void writes.newest(read).then((outcome) => showOutcome(outcome, true));
  }, [store, first, before, writes, setLoading, showOutcome]);
}

/**
 * Keeps what is shown for the next time, once the lists have answered and nothing is on its way to them: nothing that
 * they have not accepted.
 */
function useKeeping(keep: SiteStore['keep'], loading: Loading, freshness: Freshness, writes: Writes): void {
  const latest = React.useRef({ loading, freshness });
  latest.current = { loading, freshness };
  React.useEffect(() => {
    void writes
      .newest(() => Promise.resolve())
      .then(() => {
        const shown = latest.current;
        if (shown.loading.phase !== 'ready' || shown.freshness !== 'current') return;
        // A list that could not be read keeps what was seen of it the last time.
        const { programme } = shown.loading;
        if (Object.keys(programme.unread).length === 0) keep?.(programme);
      });
  }, [keep, loading, freshness, writes]);
}

/** Records that stay marked for a while. */
function useMarked(): readonly [ReadonlySet<RecordName>, (names: readonly RecordName[]) => void] {
  const [marked, setMarked] = React.useState<ReadonlySet<RecordName>>(new Set());
  React.useEffect(() => {
    if (marked.size === 0) return undefined;
    const timer = setTimeout(() => setMarked(new Set()), markedFor);
    return () => clearTimeout(timer);
  }, [marked]);
  const mark = React.useCallback((names: readonly RecordName[]): void => setMarked(new Set(names)), []);
  return [marked, mark];
}

function freshnessAfter(failure: Failure | undefined): Freshness {
  if (!failure) return 'current';
  if (failure.failed === 'outdated') return 'outdated';
  return failure.failed === 'offline' ? 'unanswered' : 'failed';
}
