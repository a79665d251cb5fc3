import * as React from 'react';
import { programmeInCopy, yearOfCopy, type FrozenCopy, type UnreadableCopy } from '../../domain/meeting/frozenCopy';
import type { Instant } from '../../domain/date';
import type { Programme } from '../../domain/programme';
import { isFailure, type Failure, type Store } from '../../domain/store';
import type { Loading } from './useProgramme';

/** What an address that asks for a frozen copy leads to. */
export type AsOfState =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'unreadable';
      readonly why: UnreadableCopy['unreadable'] | Failure;
      /** Reads it once more. */
      readonly retry: () => void;
    }
  /** The programme as it was, and the versions of its records up to then. */
  | {
      readonly phase: 'shown';
      readonly copy: FrozenCopy;
      readonly programme: Programme;
      readonly history: Store['history'];
      readonly recentHistory: Store['recentHistory'];
    };

/** Reads the frozen copy that an address names, once the programme of now has told which roadmap it is kept with. */
export function useAsOf(store: Store, loading: Loading, name: string | undefined): AsOfState {
  const [found, setFound] = React.useState<{
    readonly name: string;
    readonly content: FrozenCopy | UnreadableCopy | Failure;
  }>();
  const [tries, setTries] = React.useState(0);
  const retry = React.useCallback(() => {
    setFound(undefined);
    setTries((before) => before + 1);
  }, []);
  const now = loading.phase === 'ready' ? loading.programme : undefined;
  const roadmap = now?.records.roadmaps.find(({ value }) => name !== undefined && value.year === yearOfCopy(name));
  const id = roadmap?.id;
  const latest = React.useRef(roadmap);
  latest.current = roadmap;
  const ready = now !== undefined;
  React.useEffect(() => {
    if (name === undefined || !ready) return undefined;
    let wanted = true;
    const showContent = (content: FrozenCopy | UnreadableCopy | Failure): void => {
      if (wanted) setFound({ name, content });
    };
    if (id === undefined || !latest.current) showContent({ failed: 'missing' });
    else
      void store
        .copy(latest.current, name)
        .then((outcome) => showContent(isFailure(outcome) ? outcome : outcome.content));
    return () => {
      wanted = false;
    };
  }, [store, name, id, ready, tries]);
  const content = found?.name === name ? found?.content : undefined;
  return React.useMemo(() => pastOf(store, now, name, content, retry), [store, now, name, content, retry]);
}

function pastOf(
  store: Store,
  now: Programme | undefined,
  name: string | undefined,
  content: FrozenCopy | UnreadableCopy | Failure | undefined,
  retry: () => void,
): AsOfState {
  if (name === undefined) return { phase: 'none' };
  if (!content || !now) return { phase: 'loading' };
  if (isFailure(content)) return { phase: 'unreadable', why: content, retry };
  if ('unreadable' in content) return { phase: 'unreadable', why: content.unreadable, retry };
  const until = <T extends { readonly at: Instant }>(versions: readonly T[] | Failure): readonly T[] | Failure =>
    isFailure(versions) ? versions : versions.filter(({ at }) => at <= content.madeAt);
  const history: Store['history'] = async (kind, record) => until(await store.history(kind, record));
  const recentHistory: Store['recentHistory'] = async (kind, records) => {
    const answers = await store.recentHistory(kind, records);
    return isFailure(answers) ? answers : answers.map(until);
  };
  return { phase: 'shown', copy: content, programme: programmeInCopy(content, now), history, recentHistory };
}
