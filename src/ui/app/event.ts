import type { Entity, Kind, Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Status } from '../../domain/status';
import { isFailure, type Conflict, type Failure, type Saved } from '../../domain/store';
import type { Loss } from '../parts/useCode';

/** The fields of a record of any kind. */
export type AnyEntity = Entity[Kind];

/** The record that an event is about. */
export interface About {
  readonly kind: Kind;
  readonly record: Versioned<AnyEntity>;
}

/** Takes back what was done: the record as it then is with what was joined, or why it stays as it is. */
export type Undo = () => Promise<Saved<Kind> | Conflict<Kind> | Failure>;

/** The record as its list has it now; undefined where it is there no more. */
export type Found = Versioned<AnyEntity> | undefined;

/**
 * What the page has just done or could not do; `joined` are the properties that others had changed meanwhile and that
 * were kept as theirs, and `more` is said beside it. `changes` are the properties that it is about, where it is not
 * about the whole record.
 */
export type Event = EventItself & {
  readonly joined?: readonly string[];
  readonly more?: string;
  readonly changes?: readonly string[];
};

/** A way back: what takes it, and whether a list shows that it was taken. */
export interface WayBack {
  readonly undo: Undo;
  readonly isUndone: (found: Found) => boolean;
}

/** What is told of a change of many records. */
export interface ManyChanged {
  readonly text: string;
  /** Takes it back; where nothing was changed there is nothing to take. */
  readonly undoMany?: () => void;
  /** Changes those that were not; where all were there are none. */
  readonly retryMany?: () => void;
  /** What is to be told once the lists were read, where of some nobody knows. */
  readonly ifRead?: (read: Programme) => ManyChanged;
}

type EventItself =
  | (About & { readonly what: 'moving'; readonly to: Status })
  /** `moved` where the status changed. */
  | (About & WayBack & { readonly what: 'saved'; readonly moved: boolean })
  | (About & WayBack & { readonly what: 'created' })
  /** With a way back where what brings it back is known. */
  | (About & Partial<WayBack> & { readonly what: 'removed' })
  /** Somebody else had deleted it before. */
  | (About & { readonly what: 'gone' })
  /** `of` is what was taken back. */
  | (About & { readonly what: 'undone'; readonly of: 'move' | 'add' | 'other' })
  | (About & { readonly what: 'cannotUndo' })
  /** Somebody else had made the same change before; nothing was written. */
  | (About & { readonly what: 'already' })
  /** Somebody else has changed the same; nothing was written. */
  | (About & { readonly what: 'theirsStays' })
  /** Somebody else has changed it since it was to be deleted. */
  | (About & { readonly what: 'notRemoved' })
  | (About & { readonly what: 'conflict'; readonly record: Versioned<Project>; readonly mine: Project })
  /** `undoing` where it was to be taken back. */
  | (About & {
      readonly what: 'failed';
      readonly failure: Failure;
      readonly undoing: boolean;
      readonly retry: () => void;
      /** What is to be told where a list shows that it was done all the same; undefined where it was not. */
      readonly ifDone: (found: Found) => Event | undefined;
    })
  /** A form was left of whose save nobody knows; its opening is told by name when that has become known. */
  | (About & { readonly what: 'leftUnsure'; readonly opening: string; readonly text: string })
  /** Code of the product did not come. */
  | { readonly what: 'lost'; readonly loss: Loss; readonly retry: () => void }
  /** Many records were changed at once; taking that back is told by itself. */
  | ({ readonly what: 'changedMany' } & ManyChanged)
  | { readonly what: 'told'; readonly text: string };

/** The status of a measure; other kinds have none. */
export function statusOf(record: AnyEntity): Status | undefined {
  return 'status' in record ? record.status : undefined;
}

/** True where somebody has deleted the record meanwhile: it is in its list no more. */
export function isGone(outcome: object): boolean {
  return isFailure(outcome) && outcome.failed === 'missing';
}

/** What taking an event back takes back. */
export function undoneOf(done: Event): 'move' | 'add' | 'other' {
  if (done.what === 'saved' && done.moved) return 'move';
  return done.what === 'created' ? 'add' : 'other';
}
