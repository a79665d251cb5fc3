import * as React from 'react';
import type { Key } from '../../domain/key';
import {
  changesBetween,
  keptOpen,
  withoutRecord,
  withRecord,
  type Entity,
  type Kind,
  type Programme,
  type RecordName,
  type Versioned,
} from '../../domain/programme';
import { isFailure, type Failure } from '../../domain/store';
import type { SiteStore } from './siteLookup';
import { useFreshness } from './useFreshness';

export type Loading =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly programme: Programme };

/**
 * How what is shown relates to the lists: what was seen the last time, as of the last look, or as it was when the lists
 * still answered.
 */
export type Freshness = 'before' | 'current' | 'unanswered';

/** The programme on a page. What has been written is put into it at once, without reading everything again. */
export interface ProgrammeOnPage {
  readonly loading: Loading;
  readonly freshness: Freshness;
  /** What others have changed just now. */
  readonly byOthers: ReadonlySet<RecordName>;
  readonly reload: () => void;
  readonly put: <K extends Kind>(kind: K, record: Versioned<Entity[K]>) => void;
  readonly drop: (kind: Kind, id: number) => void;
}

/** How long what others have changed stays marked, in milliseconds. */
const marked = 6000;

/** Failures in which what the reader saw before may go on standing: the lists are there, but do not answer now. */
const passing: readonly Failure['failed'][] = ['offline', 'throttled', 'signedOut', 'unknown'];

/**
 * Owns loading, and keeps what is shown up to date; everything below it gets values and callbacks. `editing` is a
 * measure that is not to change under its editor.
 */
export function useProgramme({ store, first, before }: SiteStore, editing: Key | undefined): ProgrammeOnPage {
  const [loading, setLoading] = React.useState<Loading>({ phase: 'loading' });
  const [freshness, setFreshness] = React.useState<Freshness>('before');
  const [byOthers, setByOthers] = React.useState<ReadonlySet<RecordName>>(new Set());
  const showOutcome = React.useCallback((outcome: Programme | Failure): void => {
    const failed = isFailure(outcome);
    setLoading((now) => {
      if (!failed) return { phase: 'ready', programme: outcome };
      return now.phase === 'ready' && passing.includes(outcome.failed) ? now : { phase: 'failed', failure: outcome };
    });
    // Last: what was seen before is never called current, not for the moment between the two.
    setFreshness(failed ? 'unanswered' : 'current');
  }, []);
  React.useEffect(() => {
    void before?.then(
      (programme) => programme && setLoading((now) => (now.phase === 'loading' ? { phase: 'ready', programme } : now)),
    );
    void first.then(showOutcome);
  }, [first, before, showOutcome]);
  React.useEffect(() => {
    if (byOthers.size === 0) return undefined;
    const timer = setTimeout(() => setByOthers(new Set()), marked);
    return () => clearTimeout(timer);
  }, [byOthers]);
  const change = (next: (programme: Programme) => Programme): void =>
    setLoading((now) => (now.phase === 'ready' ? { phase: 'ready', programme: next(now.programme) } : now));
  const reload = (): void => {
    setLoading((now) => (now.phase === 'ready' ? now : { phase: 'loading' }));
    void store.load().then(showOutcome);
  };
  useFreshness({
    store,
    programme: loading.phase === 'ready' && freshness !== 'before' ? loading.programme : undefined,
    onMoved: (since, next) => {
      const shown = keptOpen(since, next, editing);
      change(() => shown);
      setByOthers(new Set(changesBetween(since, shown)));
    },
    onLooked: (failure) => {
      if (failure && !passing.includes(failure.failed)) reload();
      setFreshness(failure ? 'unanswered' : 'current');
    },
  });
  return {
    loading,
    freshness,
    byOthers,
    reload,
    put: (kind, record) => change((programme) => withRecord(programme, kind, record)),
    drop: (kind, id) => change((programme) => withoutRecord(programme, kind, id)),
  };
}
