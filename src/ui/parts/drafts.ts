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
export function draftsOf<T>({ me, listUrls }: Programme, kind: Kind): Drafts<T> {
  const name = (key: Key): string => `digitiekartta:draft:${listUrls[kind]}:${me.id}:${key}`;
  return {
    keep: (key, draft) => {
      try {
        window.localStorage.setItem(name(key), JSON.stringify(draft));
        return true;
      } catch {
        return false; // storage is full, or the browser forbids it in a frame
      }
    },
    find: (key) => {
      try {
        const kept = window.localStorage.getItem(name(key));
        return kept === null ? undefined : (JSON.parse(kept) as Draft<T>);
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
    }
  };
}
