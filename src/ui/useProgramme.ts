import * as React from 'react';
import { withoutRecord, withRecord, type Entity, type Kind, type Programme, type Versioned } from '../domain/programme';
import { isFailure, type Failure, type Store } from '../domain/store';

export type Loading =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly programme: Programme };

/** The programme on a page. What has been written is put into it at once, without reading everything again. */
export interface ProgrammeOnPage {
  readonly loading: Loading;
  readonly reload: () => void;
  readonly put: <K extends Kind>(kind: K, record: Versioned<Entity[K]>) => void;
  readonly drop: (kind: Kind, id: number) => void;
}

/** Owns loading: everything below it gets values and callbacks. `first` is the load that began before this code had come. */
export function useProgramme(store: Store, first: Promise<Programme | Failure>): ProgrammeOnPage {
  const [loading, setLoading] = React.useState<Loading>({ phase: 'loading' });
  const take = React.useCallback((outcome: Programme | Failure): void => {
    setLoading(isFailure(outcome) ? { phase: 'failed', failure: outcome } : { phase: 'ready', programme: outcome });
  }, []);
  React.useEffect(() => void first.then(take), [first, take]);
  const change = (next: (programme: Programme) => Programme): void =>
    setLoading((now) => (now.phase === 'ready' ? { phase: 'ready', programme: next(now.programme) } : now));
  return {
    loading,
    reload: () => {
      setLoading((now) => (now.phase === 'ready' ? now : { phase: 'loading' }));
      void store.load().then(take);
    },
    put: (kind, record) => change((programme) => withRecord(programme, kind, record)),
    drop: (kind, id) => change((programme) => withoutRecord(programme, kind, id))
  };
}
