import type { Instant } from '../date';
import type { Versioned } from '../programme';
import { isFailure, type Failure } from '../store';
import { differences, edited, withProperties } from './differences';
import { isOlder, outdatedEtag } from './etag';
import { keptAsMine, type Clash } from './clash';
import type { Form, Property, Together } from './form';
import { merge } from './merge';
import { union } from './union';

/** What stands in fields for numbers that hold none (NaN), letter for letter, by property. */
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
  /** What earlier attempts to add it have sent without an answer. */
  readonly sent?: readonly T[];
}

/** What is on its way to the store; its answer names it by the very object. */
export interface Sending<T> {
  /** Undefined for a record that is to be added. */
  readonly base: Versioned<T> | undefined;
  readonly mine: T;
  /** What earlier attempts to add the record have sent: by it the store knows a row whose answer was lost. */
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
  /** What attempts to add the record have sent so far; empty once one was answered. */
  readonly sent: readonly T[];
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

/** Opens a form. */
export function open<T extends object>({ draft, ...opening }: Opening<T>): Editing<T> {
  const { form, begun } = opening;
  return {
    ...opening,
    chosen: opening.chosen ?? [],
    mine: begun,
    typed: new Set(),
    letters: {},
    offered: draft?.form === form.name ? draft : undefined,
    tried: false,
    refusals: 0,
    sending: undefined,
    sent: [],
    joined: [],
    clash: undefined,
    failure: undefined,
    settled: undefined,
  };
}

/**
 * Takes what a person typed, with what the form proposes from it, and the letters of numbers that are none.
 * Also while an attempt is on its way, and after it: then the opening goes on from what was saved.
 */
export function typeIn<T extends object>(state: Editing<T>, change: Partial<T>, letters: Letters = {}): Editing<T> {
  const { form, mine } = state;
  const typed = new Set([...state.typed, ...(Object.keys(change) as Property<T>[])]);
  const proposed = form.proposal?.(change, typed, { ...mine, ...change });
  return {
    ...state,
    typed,
    letters: { ...state.letters, ...blank(Object.keys({ ...proposed, ...change })), ...letters },
    settled: undefined,
    mine: { ...mine, ...proposed, ...change },
  };
}

/** No letters for these properties: they have got another value. */
function blank(names: readonly string[]): Letters {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/**
 * Goes on from a newer state of the record while nobody has typed: what stood in a form that opened on what was kept
 * from the last time gives place. What somebody has typed does not move under them: its save joins.
 */
export function follow<T extends object>(state: Editing<T>, base: Versioned<T>, begun: T): Editing<T> {
  const isIdle = state.typed.size === 0 && !state.sending && !state.settled;
  return isIdle && state.base && isOlder(state.base.etag, base.etag) ? { ...state, base, begun, mine: begun } : state;
}

/** What the record is to become: what the form may change of it, on the base as it is. */
export function wantedOf<T extends object>({ base, mine, form }: Editing<T>): T {
  return base ? edited(base.value, withProperties(base.value, mine, form.properties)) : mine;
}

/** The properties that a save would change; of a new record those that are other than they began. */
export function changedIn<T extends object>(state: Editing<T>): readonly Property<T>[] {
  return differences(state.base?.value ?? state.begun, wantedOf(state));
}

/** True when a person has typed something that is not in the list yet: leaving now leaves a draft behind. */
export function isDirty<T extends object>(state: Editing<T>): boolean {
  return state.typed.size > 0 && state.settled === undefined && changedIn(state).length > 0;
}

/** What the browser is to keep of this opening; undefined where there is nothing to keep. */
export function draftOf<T extends object>(state: Editing<T>, at: Instant): Draft<T> | undefined {
  if (!isDirty(state)) return undefined;
  const { form, opening, base, mine, typed, letters, sent } = state;
  return { form: form.name, opening, at, base, mine, typed: [...typed], letters, ...(sent.length > 0 && { sent }) };
}

/**
 * Goes on with the offered draft: what was typed in it is carried from its own base onto the record as it stands now.
 * Where somebody else has changed the same, it is a clash as after a save, and the base stays the draft's until a
 * person has chosen. `opening` is a new name: what this opening had typed before stays a draft of its own. `chosen` is
 * what the form was opened with, such as the status that a card was moved to: that is newer than the draft.
 */
export function resume<T extends object>(state: Editing<T>, opening: string, chosen: Partial<T> = {}): Editing<T> {
  const { offered: draft, base: now } = state;
  if (!draft || state.sending || state.settled) return state;
  const typed = new Set([...draft.typed, ...(Object.keys(chosen) as Property<T>[])]);
  // A package of before a property was added wrote a draft without it.
  const base = draft.base && { ...draft.base, value: { ...now?.value, ...draft.base.value } };
  const mine = { ...(base?.value ?? state.begun), ...draft.mine, ...chosen };
  const proposed = Object.keys(chosen).length > 0 && state.form.proposal?.(chosen, typed, mine);
  const resumed: Editing<T> = {
    ...state,
    opening,
    base,
    mine: { ...mine, ...proposed, ...chosen },
    typed,
    letters: draft.letters ?? {},
    sent: draft.sent ?? [],
    offered: undefined,
  };
  // A form that has added a record may be offered what was typed into another one that it had added before; and a page
  // that shows what was kept from the last time may know less than the draft.
  const isPageAsNew = draft.base && draft.base.id === now?.id && !isOlder(now.etag, draft.base.etag);
  return now && isPageAsNew ? onto(resumed, now) : resumed;
}

/** Puts an edit onto another state of its record: joined where that is possible, a clash where it is not. */
function onto<T extends object>(state: Editing<T>, theirs: Versioned<T>): Editing<T> {
  const base = state.base?.value ?? state.begun;
  const mine = wantedOf(state);
  const joined = merge(base, mine, theirs.value, state.form.together);
  if ('clashes' in joined) return { ...state, clash: { base, mine, theirs, properties: joined.clashes } };
  return { ...state, base: theirs, mine: joined.merged, joined: union(state.joined, joined.theirs), clash: undefined };
}

/** Offers a draft as it stands now, or none any more: another tab may have written on, or saved it. */
export function offering<T extends object>(state: Editing<T>, draft: Draft<T> | undefined): Editing<T> {
  return { ...state, offered: draft };
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

/** Begins an attempt to save, unless one is on its way, a clash is to be answered, or something holds it. */
export function send<T extends object>(state: Editing<T>): Editing<T> {
  return state.sending || state.clash || state.settled ? state : sendUnlessHeld(state);
}

function sendUnlessHeld<T extends object>(state: Editing<T>): Editing<T> {
  const next: Editing<T> = { ...state, tried: true, failure: undefined, clash: undefined };
  if (heldBy(next).length > 0) return { ...next, refusals: next.refusals + 1 };
  const mine = wantedOf(next);
  const sending = { base: next.base, mine, sent: next.sent };
  return { ...next, sending, sent: next.base ? [] : [...next.sent, mine] };
}

/** Takes the store's answer to an attempt. One that comes late, after another attempt, is dropped. */
export function answered<T extends object>(state: Editing<T>, sending: Sending<T>, answer: Answer<T>): Editing<T> {
  if (state.sending !== sending) return state;
  const done = { ...state, sending: undefined };
  if (isFailure(answer)) return { ...done, failure: answer };
  if ('theirs' in answer) {
    const next = onto(done, answer.theirs);
    return next.clash ? next : sendUnlessHeld(next); // what clashed has been typed away meanwhile
  }
  return saved(done, sending, answer.saved, answer.merged as readonly Property<T>[]);
}

/**
 * What was typed while the attempt was on its way stays to be saved, or clashes with what others wrote there; else the
 * opening has ended.
 */
function saved<T extends object>(
  state: Editing<T>,
  sent: Sending<T>,
  record: Versioned<T>,
  merged: readonly Property<T>[],
): Editing<T> {
  const done: Editing<T> = { ...state, joined: union(state.joined, merged), sent: [] };
  const { joined } = done;
  const wanted = wantedOf(state);
  const result = merge(sent.mine, wanted, record.value, state.form.together);
  if ('clashes' in result) {
    // What was typed meanwhile rests on what was sent.
    const base = { ...record, etag: outdatedEtag(record.etag), value: sent.mine };
    return { ...done, base, clash: { base: sent.mine, mine: wanted, theirs: record, properties: result.clashes } };
  }
  const next: Editing<T> = { ...done, base: record, mine: result.merged };
  if (changedIn(next).length > 0) return next;
  return { ...next, settled: { record, created: sent.base === undefined, joined } };
}

/** Answers a clash: mine where `mine` names it, theirs elsewhere; what does not clash is joined. Then it is sent,
 * unless something holds it. */
export function choose<T extends object>(state: Editing<T>, mine: ReadonlySet<Property<T>>): Editing<T> {
  const { clash } = state;
  if (!clash) return state;
  const byMe = keptAsMine(state.form, new Set([...state.typed, ...state.chosen]), clash, mine);
  const byThem = differences(clash.base, clash.theirs.value).filter((property) => !byMe.includes(property));
  return sendUnlessHeld({
    ...state,
    base: clash.theirs,
    mine: withProperties(clash.theirs.value, clash.mine, byMe),
    joined: union(
      state.joined,
      byThem.filter((property) => !clash.properties.includes(property)),
    ),
  });
}

/** Goes back from a clash to the form, where everything stands as it was typed; the next save meets it again. */
export function backFromClash<T extends object>(state: Editing<T>): Editing<T> {
  return { ...state, clash: undefined };
}
