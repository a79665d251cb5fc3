import * as React from 'react';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { News } from '../../domain/record/news';
import { isFailure, type Store } from '../../domain/store';
import type { Freshness } from '../app/useProgramme';
import { whenIdle } from '../parts/idle';

/** What is written without telling a reader anything. */
const silent = ['key', 'exampleFields', 'askedOn', 'askedOf'] as const satisfies readonly (keyof Project)[];

/** What there is to tell of a measure as it stands: its news, nothing, or nobody knows. */
export type Told = News<Project> | 'nothing' | 'unknown';

/** What was found out, by the state of a measure. */
type Found = ReadonlyMap<string, Told>;

/** How a measure is called as it stands. */
export function stateOf({ id, etag }: Versioned<Project>): string {
  return `${id} ${etag}`;
}

interface NewsOptions {
  readonly recentHistory: Store['recentHistory'];
  /** Nothing is asked for before what is shown is what the lists hold. */
  readonly freshness: Freshness;
}

/**
 * What there is to tell of some measures, asked for in one request once the page has nothing else to do; undefined
 * while it is not known, `failed` where it could not be read. Of a known state of a measure nothing is asked again.
 */
export function useNews(
  records: readonly Versioned<Project>[],
  { recentHistory, freshness }: NewsOptions,
): { readonly found: Found | undefined; readonly failed: boolean } {
  const [found, setFound] = React.useState<Found>(new Map());
  const [failedFor, setFailedFor] = React.useState<string>();
  const unknown = records.filter((record) => !found.has(stateOf(record)));
  const question = unknown.map(stateOf).join();
  const latest = React.useRef({ unknown, recentHistory });
  latest.current = { unknown, recentHistory };
  React.useEffect(() => {
    if (freshness !== 'current' || question === '') return undefined;
    let wanted = true;
    const stop = whenIdle(() => {
      const { unknown: asked, recentHistory: ask } = latest.current;
      const take = (answers: Found | undefined): void => {
        if (!wanted) return;
        if (answers) setFound((before) => new Map([...before, ...answers]));
        else setFailedFor(question);
      };
      void answersOf(asked, ask).then(take, () => take(undefined)); // code that does not come tells nothing either
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [question, freshness]);
  const isKnown = question === '';
  const isOld = freshness !== 'current' && freshness !== 'before';
  return { found: isKnown ? found : undefined, failed: !isKnown && (isOld || failedFor === question) };
}

/** What there is to tell of each, by its state; undefined where nothing could be read. */
async function answersOf(
  records: readonly Versioned<Project>[],
  ask: Store['recentHistory'],
): Promise<Found | undefined> {
  const answers = await ask('projects', records);
  if (isFailure(answers)) return undefined;
  const { newsOf } = await import(/* webpackChunkName: 'history' */ '../../domain/record/news');
  return new Map(
    records.map((record, index): [string, Told] => {
      const versions = answers[index];
      if (!versions || isFailure(versions) || !versions[0]) return [stateOf(record), 'unknown'];
      const { overwritten } = versions[0];
      // Of what a list keeps no versions of nobody knows what it was before.
      if (overwritten === true) return [stateOf(record), 'unknown'];
      return [stateOf(record), newsOf(versions, silent) ?? (overwritten ? 'unknown' : 'nothing')];
    }),
  );
}
