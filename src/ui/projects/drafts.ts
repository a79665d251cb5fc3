import type { Instant } from '../../domain/date';
import type { Key } from '../../domain/key';
import type { Programme } from '../../domain/programme';
import type { Project } from '../../domain/project';

/** What somebody has written of a measure and not saved. */
export interface Draft {
  readonly at: Instant;
  /** The state that the edit began from. */
  readonly base: Project;
  readonly mine: Project;
}

/** Unsaved edits, kept in the browser per site and user until they are saved or discarded. */
export interface Drafts {
  /** False when the browser does not keep it. */
  keep(key: Key, draft: Draft): boolean;
  find(key: Key): Draft | undefined;
  drop(key: Key): void;
}

/** The drafts of this reader on this site. */
export function draftsOf({ me, listUrls }: Programme): Drafts {
  const name = (key: Key): string => `digitiekartta:draft:${listUrls.projects}:${me.id}:${key}`;
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
        return kept === null ? undefined : (JSON.parse(kept) as Draft);
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
