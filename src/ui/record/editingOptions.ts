import type { Entity, Kind, Programme, Versioned } from '../../domain/programme';
import type { Form } from '../../domain/record/form';
import type { SaveOutcome } from '../../domain/store';
import type { Speech } from '../../loc/speech';
import type { DraftPlace } from './drafts';
import type { RecordWords } from './recordWords';
import type { Arrived } from './session';

type Property<K extends Kind> = keyof Entity[K] & string;

/** What a form is about, and where it goes. */
export interface EditingOptions<K extends Kind, P> {
  readonly programme: Programme;
  readonly kind: K;
  readonly form: Form<Entity[K]>;
  /** The record; one that is to be added has the number 0 and its own key. */
  readonly record: Versioned<Entity[K]>;
  /** What the form fills in by itself; it counts as an edit only once somebody has touched a field. */
  readonly start?: Partial<Entity[K]>;
  /** What a person has chosen by opening the form, such as the status that a card is moved to. */
  readonly chosen?: Partial<Entity[K]>;
  readonly drafts?: Pick<DraftPlace<Entity[K]>, 'scope' | 'formerKey'>;
  /** True for a single field, which goes on with its draft without being asked. */
  readonly resumesAtOnce?: boolean;
  /** Whether what the form is about was deleted, where it is not the record itself; its draft is then told as such. */
  readonly gone?: boolean;
  readonly words: RecordWords<Entity[K]>;
  /** What has to be mended before the record can be saved. */
  readonly problemsOf: (mine: Entity[K]) => ReadonlyMap<Property<K>, P>;
  /** Told when the save has arrived and the form is still open. */
  readonly onSaved: (saved: Versioned<Entity[K]>) => void;
  /** Told instead where another record is to be added after it; without this the form offers no such save. */
  readonly onSavedToAdd?: (saved: Versioned<Entity[K]>) => void;
  /** Told when the record was added and the form goes on with what was typed meanwhile. */
  readonly onAdded?: (added: Versioned<Entity[K]>) => void;
  readonly acts: {
    /** Takes what the form holds to the store, with what its earlier attempts on that base have sent. */
    readonly write: (
      kind: K,
      base: Versioned<Entity[K]>,
      mine: Entity[K],
      sent: readonly Entity[K][],
    ) => Promise<SaveOutcome<NoInfer<K>>>;
    /** Says something on the page; `add` says it beside what is said already. */
    readonly tell: (text: string) => void;
    readonly add: (text: string) => void;
    /** Puts on the page, and tells, what has arrived although its answer was lost. */
    readonly arrived: (kind: K, arrived: Arrived<Entity[K]>) => void;
    /** Says what a read has found out, beside what else it has. */
    readonly tellBeside: (text: string) => void;
    /** Says of a form that was left that nobody knows what it has saved, until that has ended. */
    readonly leftUnsure: (kind: K, record: Versioned<Entity[K]>, opening: string, text: string) => void;
    readonly endUnsure: (opening: string) => void;
    /** True for a record as this page has written it last. */
    readonly hasWritten: (kind: K, record: Versioned<Entity[K]>) => boolean;
    /** True for a record that this page itself has taken out of its list. */
    readonly hasRemoved: (kind: K, record: Versioned<Entity[K]>) => boolean;
  };
}

/** The options of a form as its page has drawn it last, with the words that it speaks in. */
export interface Latest<K extends Kind, P> {
  readonly options: EditingOptions<K, P>;
  readonly speech: Speech;
}
