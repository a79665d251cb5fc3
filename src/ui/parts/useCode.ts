import * as React from 'react';
import { whyCodeIsLost, type LostCode } from '../../domain/lostCode';
import { useBackOnline } from './useBackOnline';

/** Why a part of the page cannot be shown. */
export interface Loss {
  /** `broken` is code that came and failed. */
  readonly why: LostCode | 'broken';
  /** The error's own words for what is broken. */
  readonly message?: string;
}

/** A part that cannot be shown, and how to try once more. */
export interface Lost extends Loss {
  readonly retry: () => void;
  /** It is being tried again. */
  readonly busy: boolean;
}

/** Code that is fetched when it is first wanted. */
export type Code<T> =
  | { readonly phase: 'coming' }
  /** `again` after it was lost. */
  | { readonly phase: 'here'; readonly code: T; readonly again: boolean }
  | ({ readonly phase: 'lost' } & Lost);

/** What has come stays: by the function that fetches it. */
const known = new WeakMap<object, unknown>();

/**
 * Fetches code and says how far it has come; what is lost for want of a network is fetched by itself once that is back.
 * `load` is the same function for as long as the page lives. Nothing is fetched until it is `wanted`.
 */
export function useCode<T>(load: () => Promise<T>, wanted = true): Code<T> {
  const [tries, setTries] = React.useState(0);
  const [found, setFound] = React.useState<{ readonly code: T } | (Loss & { readonly tried: number }) | undefined>(
    () => (known.has(load) ? { code: known.get(load) as T } : undefined),
  );
  const here = found !== undefined && 'code' in found;
  React.useLayoutEffect(() => {
    if (!wanted || here) return undefined;
    let current = true;
    void fetched(load).then((next) => current && setFound('code' in next ? next : { ...next, tried: tries }));
    return () => {
      current = false;
    };
  }, [load, wanted, here, tries]);
  const retry = React.useCallback(() => setTries((before) => before + 1), []);
  useBackOnline(found !== undefined && 'why' in found && found.why === 'offline', retry);
  if (!found) return { phase: 'coming' };
  if ('code' in found) return { phase: 'here', code: found.code, again: tries > 0 };
  const { tried, ...loss } = found;
  return { phase: 'lost', ...loss, retry, busy: tried < tries };
}

/** Fetches code; why it did not come is a value. */
export async function fetched<T>(load: () => Promise<T>): Promise<{ readonly code: T } | Loss> {
  try {
    const code = await load();
    known.set(load, code);
    return { code };
  } catch (error) {
    return lossBy(error);
  }
}

/** What an error means for the part of the page that it happened in. */
export async function lossBy(error: unknown): Promise<Loss> {
  const why = await whyCodeIsLost(error, (address, how) => fetch(address, how));
  return why ? { why } : { why: 'broken', message: String(error) };
}
