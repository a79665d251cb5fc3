import type { Instant } from '../date';
import type { Versioned } from '../programme';
import type { Failure } from '../store';
import type { Clash } from './clash';
import { differences, edited, holds, withProperties } from './differences';
import { isOlder } from './etag';
import type { Form, Property, Together } from './form';
import { union } from './union';
import { sameIn } from './unread';

/** What was typed into fields for numbers, letter for letter, by property; also where it is none (NaN). */
export type Letters = Readonly<Record<string, string | undefined>>;

/** What somebody has written in a form and not saved, as the browser keeps it. */
export interface Draft<T> {
  readonly form: string;
  /** The opening of the form that it was written in; two tabs on one record keep one each. */
  readonly opening: string;
  readonly at: Instant;
  /** The record as it was when the edit began; undefined for a new one. */
  readonly base: Versioned<T> | undefined;
  readonly mine: T;
  readonly typed: readonly Property<T>[];
  readonly letters?: Letters;
  /** What earlier attempts have sent without an answer. */
  readonly sent?: readonly T[];
  /** True where one of them may have arrived. */
  readonly unsure?: true;
}

/** What is on its way to the store; its answer names it by the very object. */
export interface Sending<T> {
  /** Undefined for a record that is to be added. */
  readonly base: Versioned<T> | undefined;
  readonly mine: T;
  /** What earlier attempts have sent: by it the store knows a new row whose answer was lost. */
  readonly sent: readonly T[];
}

/** How an opening ended: what is now in the list. */
export interface Settled<T> {
  readonly record: Versioned<T>;
  readonly created: boolean;
  /** What others had changed meanwhile and that was kept as theirs, over all rounds of merging. */
  readonly joined: readonly Property<T>[];
}

/**
 * One opening of a form on one record, or on one to be added, from the first letter to the answer of the store. Every
 * function here takes such a state and gives the next one; nothing else changes it.
 */
export interface Editing<T> {
  readonly form: Form<T>;
  readonly opening: string;
  readonly base: Versioned<T> | undefined;
  /** What the form held before anybody typed: the base with what the form proposes, or an empty new record. */
  readonly begun: T;
  /** What a person chose by opening the form, such as the status that a card is moved to. */
  readonly chosen: readonly Property<T>[];
  readonly problemsOf: Opening<T>['problemsOf'];
  readonly mine: T;
  /** What a person has written, in this opening or in the draft that it goes on with. */
  readonly typed: ReadonlySet<Property<T>>;
  readonly letters: Letters;
  /** An earlier draft of this form on this record: offered, never imposed. */
  readonly offered: Draft<T> | undefined;
  /** Whether a save has been tried: what is wrong with what was typed is told from then on. */
  readonly tried: boolean;
  /** How often a save was held by something wrong. */
  readonly refusals: number;
  readonly sending: Sending<T> | undefined;
  /** What attempts have sent so far, of which none was answered as saved: it may stand in the list all the same. */
  readonly sent: readonly T[];
  /** True while an earlier attempt may have arrived: that a later one fails does not say that nothing was saved. */
  readonly unsure: boolean;
  readonly joined: readonly Property<T>[];
  readonly clash: Clash<T> | undefined;
  readonly failure: Failure | undefined;
  readonly settled: Settled<T> | undefined;
}

/** What a form is opened on. */
export interface Opening<T> {
  readonly form: Form<T>;
  /** Unique for each opening, such as a new record's key. */
  readonly opening: string;
  /** The record as it stands; undefined for one to be added, which `begun` then holds whole, with its key. */
  readonly base: Versioned<T> | undefined;
  readonly begun: T;
  readonly chosen?: readonly Property<T>[];
  readonly draft: Draft<T> | undefined;
  /** Names what is wrong with the record as it stands in the form. */
  readonly problemsOf: (mine: T) => Iterable<Property<T>>;
}

/** What the store answered to an attempt: see `Saved`, `Conflict` and `Failure`. */
export type Answer<T> =
  | { readonly saved: Versioned<T>; readonly merged: readonly string[] }
  | { readonly theirs: Versioned<T>; readonly clashes: readonly string[] }
  | Failure;

/** The record with what the form has of it, letter for letter: what the form may change, on the base as it is. */
export function typedOf<T extends object>({ base, mine, form }: Pick<Editing<T>, 'base' | 'mine' | 'form'>): T {
  return base ? edited(base.value, withProperties(base.value, mine, form.properties)) : mine;
}

/** True where a later state of its record holds all that a draft was to change: nothing of it is left to save. */
export function isAllIn<T extends object>(form: Form<T>, { base, mine }: Draft<T>, now: Versioned<T>): boolean {
  if (!base || !isOlder(base.etag, now.etag)) return false;
  const wanted = wantedOf({ base, mine, form });
  return holds(now.value, wanted, differences(base.value, wanted));
}

/** What the record is to become: as `typedOf`, with what was changed as it is to be kept. */
export function wantedOf<T extends object>(state: Pick<Editing<T>, 'base' | 'mine' | 'form'>): T {
  const typed = typedOf(state);
  const { base, form } = state;
  if (!form.tidy) return typed;
  const tidy = form.tidy(typed);
  return base ? edited(base.value, withProperties(typed, tidy, differences(base.value, typed))) : tidy;
}

/** What an attempt sends: what the record is to become, with what follows from that; nothing follows from no change. */
export function sentOf<T extends object>(state: Editing<T>): T {
  const [wanted, base] = [wantedOf(state), state.base?.value];
  if (base && differences(base, wanted).length === 0) return wanted;
  const sent = { ...wanted, ...state.form.following?.(wanted, base) };
  return base ? edited(base, sent) : sent;
}

/** A record with what followed when an attempt was sent: nobody has typed it away since. */
export function withFollowing<T extends object>(record: T, sent: T, { properties }: Form<T>): T {
  return withProperties(
    record,
    sent,
    differences(record, sent).filter((name) => !properties.includes(name)),
  );
}

/**
 * A record with the letters of the fields that say what it holds: blanks around a word may be on their way to a next
 * one, and nothing is made tidy under who writes it.
 */
export function withLetters<T extends object>(record: T, state: Editing<T>): T {
  const wanted = wantedOf(state);
  const same = state.form.properties.filter((name) => sameIn(record, wanted, name));
  return withProperties(record, typedOf(state), same);
}

/**
 * The properties that a save would change; of a new record those that are other than they began. While an attempt is
 * on its way or may have arrived, what was typed since is a change against that, too: also where it is what stood there
 * before.
 */
export function changedIn<T extends object>(state: Editing<T>): readonly Property<T>[] {
  const wanted = wantedOf(state);
  const changed = differences(state.base?.value ?? state.begun, wanted);
  if (!state.unsure && !state.sending) return changed;
  const since = state.sent.flatMap((each) => differences(each, wanted));
  return union(
    changed,
    since.filter((name) => state.typed.has(name)),
  );
}

/** True when a person has typed something that is not in the list yet: leaving now leaves a draft behind. */
export function isDirty<T extends object>(state: Editing<T>): boolean {
  return state.typed.size > 0 && state.settled === undefined && changedIn(state).length > 0;
}

/** What the browser is to keep of this opening; undefined where there is nothing to keep. */
export function draftOf<T extends object>(state: Editing<T>, at: Instant): Draft<T> | undefined {
  if (!isDirty(state)) return undefined;
  const { form, opening, base, mine, typed, letters, sent } = state;
  const draft = { form: form.name, opening, at, base, mine, typed: [...typed], letters };
  // What is on its way may arrive after this page is gone.
  const unsure = state.unsure || state.sending !== undefined;
  return { ...draft, ...(sent.length > 0 && { sent }), ...(unsure && { unsure }) };
}

/**
 * What holds a save: what is wrong with the record among that which the save would write. What was wrong before and is
 * not touched holds nothing.
 */
export function heldBy<T extends object>(state: Editing<T>): readonly Property<T>[] {
  const changed = withPartners(changedIn(state), state.form.together);
  return [...state.problemsOf(state.mine)].filter((property) => !state.base || changed.includes(property));
}

function withPartners<T>(names: readonly Property<T>[], groups: Together<T> = []): readonly Property<T>[] {
  return union(names, groups.filter((group) => group.some((name) => names.includes(name))).flat());
}
