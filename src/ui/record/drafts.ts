import type { Instant } from '../../domain/date';
import type { Key } from '../../domain/key';
import type { Kind, Programme } from '../../domain/programme';

/** What somebody has written of a record and not saved. */
export interface Draft<T> {
  readonly at: Instant;
  /** The state that the edit began from. */
  readonly base: T;
  readonly mine: T;
}

/** Unsaved edits, kept in the browser per site, list and user until they are saved or discarded. */
export interface Drafts<T> {
  /** False when the browser does not keep it. */
  keep(key: Key, draft: Draft<T>): boolean;
  find(key: Key): Draft<T> | undefined;
  drop(key: Key): void;
}

/** The drafts of this reader in one list of this site. */
export function draftsOf<T>({ me, links }: Programme, kind: Kind): Drafts<T> {
  const name = (key: Key): string => `digitiekartta:draft:${links[kind].list}:${me.id}:${key}`;
  return {
    keep: (key, draft) => {
      try {
        window.localStorage.setItem(name(key), textOf(draft));
        return true;
      } catch {
        return false; // storage is full, or the browser forbids it in a frame
      }
    },
    find: (key) => {
      try {
        const kept = window.localStorage.getItem(name(key));
        return kept === null ? undefined : draftIn<Draft<T>>(kept);
      } catch {
        return undefined; // storage is forbidden, or was written by another version
      }
    },
    drop: (key) => {
      try {
        window.localStorage.removeItem(name(key));
      } catch {
        return; // where nothing can be kept nothing has to be dropped
      }
    },
  };
}

// JSON knows neither an absent value nor a number that is none; both are what somebody may have left a field at.
const absent = '\u0000absent';
const noNumber = '\u0000NaN';

/** A draft as text that keeps an emptied field apart from one that was not touched. */
export function textOf(draft: object): string {
  return JSON.stringify(draft, (_, value: unknown) =>
    value === undefined ? absent : Number.isNaN(value) ? noNumber : value,
  );
}

/** The draft in a text of `textOf`. Throws where it is no JSON. */
export function draftIn<T>(text: string): T {
  const back = (value: unknown): unknown => {
    if (value === absent) return undefined;
    if (value === noNumber) return Number.NaN;
    if (Array.isArray(value)) return value.map(back);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, back(part)]))
      : value;
  };
  return back(JSON.parse(text)) as T;
}
