import type { Versioned } from '../programme';
import { isFailure, isFromReading } from '../store';
import { arrivedIn, restingOnSent } from './arrived';
import { keptAsMine } from './clash';
import { differences, withProperties } from './differences';
import {
  changedIn,
  heldBy,
  sentOf,
  typedOf,
  wantedOf,
  withFollowing,
  withLetters,
  type Answer,
  type Draft,
  type Editing,
  type Letters,
  type Opening,
  type Sending,
} from './editingState';
import { isOlder, outdatedEtag } from './etag';
import type { Property } from './form';
import { merge } from './merge';
import { union } from './union';

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
    unsure: false,
    joined: [],
    clash: undefined,
    failure: undefined,
    settled: undefined,
  };
}

/**
 * Takes what a person typed, with what the form proposes from it, and the letters of its numbers.
 * Also while an attempt is on its way, and after it: then the opening goes on from what was saved.
 */
export function typeIn<T extends object>(state: Editing<T>, change: Partial<T>, letters: Letters = {}): Editing<T> {
  const { form, mine } = state;
  const typed = new Set([...state.typed, ...(Object.keys(change) as Property<T>[])]);
  const proposed = form.proposal?.(change, typed, { ...mine, ...change }, state.base?.value);
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
  const proposed = Object.keys(chosen).length > 0 && state.form.proposal?.(chosen, typed, mine, base?.value);
  const resumed: Editing<T> = {
    ...state,
    opening,
    base,
    mine: { ...mine, ...proposed, ...chosen },
    typed,
    letters: draft.letters ?? {},
    sent: draft.sent ?? [],
    unsure: draft.unsure === true,
    offered: undefined,
  };
  // A form that has added a record may be offered what was typed into another one that it had added before; and a page
  // that shows what was kept from the last time may know less than the draft.
  const isPageAsNew = draft.base && draft.base.id === now?.id && !isOlder(now.etag, draft.base.etag);
  if (!now || !isPageAsNew) return resumed;
  // What the list holds already has arrived.
  const own = arrivedIn(resumed, resumed.sent, now);
  const next = onto(restingOn(resumed, own), now);
  const isLast = own !== undefined && own === resumed.sent.at(-1);
  return isLast || (!next.clash && changedIn(next).length === 0) ? known(next) : next;
}

/**
 * Takes the record as a read has found it after an attempt of which nobody knows: undefined where the list has none.
 * What the row holds of what was sent has arrived. Where it does not, others may have written over it: what they wrote
 * in the same place is a clash, and a row that is gone is told as that. A row of the form's key that holds something
 * else is left to the next save to tell.
 */
export function observed<T extends object>(state: Editing<T>, found: Versioned<T> | undefined): Editing<T> {
  if (!state.unsure || state.sending || state.clash || state.settled) return state;
  const { base, sent, failure } = state;
  const own = found && arrivedIn(state, sent, found);
  if (!own && found && !base) return state;
  const { unsure: _, ...certain } = failure ?? { failed: 'unknown' };
  const sure: Editing<T> = { ...state, unsure: false, failure: failure && certain };
  if (!found) return base ? { ...sure, failure: { failed: 'missing' } } : sure;
  if (!own) return found.etag === base?.etag ? sure : clashing(sure, found);
  const isLast = own === sent.at(-1);
  const joined = base ? differences(own, found.value) : [];
  return saved({ ...sure, failure: isLast ? undefined : sure.failure }, { base, mine: own, sent: [] }, found, joined);
}

/** A form whose save is known to have arrived stays open under somebody who writes, as if opened on what was saved. */
export function stayOpen<T extends object>(state: Editing<T>): Editing<T> {
  if (!state.settled) return state;
  const { mine } = state;
  // A blank behind a word is no change of the record, and yet it is being typed.
  const typed = new Set(differences(state.settled.record.value, mine));
  return { ...state, settled: undefined, begun: mine, typed, letters: {}, tried: false };
}

/** The edit as a clash with another state of its record, where it is one; it stays as it is where it can be joined. */
function clashing<T extends object>(state: Editing<T>, theirs: Versioned<T>): Editing<T> {
  const failure = state.form.refusal?.(theirs.value, wantedOf(state));
  if (failure) return { ...state, failure };
  const next = onto(restingOn(state, undefined), theirs);
  return next.clash ? { ...next, failure: undefined } : state;
}

/** Puts an edit onto what has arrived of it, or may have: what was typed since rests on that. */
function restingOn<T extends object>(state: Editing<T>, own: T | undefined): Editing<T> {
  const { base, sent } = state;
  return base ? { ...state, base: { ...base, value: own ?? restingOnSent(base.value, wantedOf(state), sent) } } : state;
}

/** Puts an edit onto another state of its record: joined where that is possible, a clash where it is not. */
function onto<T extends object>(state: Editing<T>, theirs: Versioned<T>): Editing<T> {
  const base = state.base?.value ?? state.begun;
  const joined = merge(base, wantedOf(state), theirs.value, state.form.together);
  const mine = typedOf(state);
  if ('clashes' in joined) return { ...state, clash: { base, mine, theirs, properties: joined.clashes } };
  return {
    ...state,
    base: theirs,
    mine: withLetters(joined.merged, state),
    joined: union(state.joined, joined.theirs),
    clash: undefined,
  };
}

/** Offers a draft as it stands now, or none any more: another tab may have written on, or saved it. */
export function offering<T extends object>(state: Editing<T>, draft: Draft<T> | undefined): Editing<T> {
  return { ...state, offered: draft };
}

/** Begins an attempt to save, unless one is on its way, a clash is to be answered, or something holds it. */
export function send<T extends object>(state: Editing<T>): Editing<T> {
  return state.sending || state.clash || state.settled ? state : sendUnlessHeld(state);
}

function sendUnlessHeld<T extends object>(state: Editing<T>): Editing<T> {
  const next: Editing<T> = { ...state, tried: true, failure: undefined, clash: undefined };
  if (heldBy(next).length > 0) return { ...next, refusals: next.refusals + 1 };
  const mine = sentOf(next);
  const sending = { base: next.base, mine, sent: next.sent };
  return { ...next, sending, sent: [...next.sent, mine] };
}

/** Takes the store's answer to an attempt. One that comes late, after another attempt, is dropped. */
export function answered<T extends object>(state: Editing<T>, sending: Sending<T>, answer: Answer<T>): Editing<T> {
  if (state.sending !== sending) return state;
  const done = { ...state, sending: undefined };
  if (isFailure(answer)) {
    if (isFromReading(answer)) return { ...known(done), failure: answer };
    const unsure = state.unsure || answer.unsure === true;
    const sent = unsure ? state.sent : state.sent.slice(0, -1);
    return { ...done, unsure, sent, failure: unsure ? { ...answer, unsure } : answer };
  }
  if ('theirs' in answer) {
    const failure = state.form.refusal?.(answer.theirs.value, sending.mine);
    if (failure) return { ...known(done), failure };
    // The last one was just answered with this row.
    const earlier = { ...done, sent: done.sent.slice(0, -1) };
    const { base } = restingOn(earlier, arrivedIn(done, earlier.sent, answer.theirs));
    const next = onto(known({ ...done, base }), answer.theirs);
    return next.clash ? next : sendUnlessHeld(next); // what clashed has been typed away meanwhile
  }
  return saved(done, sending, answer.saved, answer.merged as readonly Property<T>[]);
}

/** The row was read: what has become of earlier attempts is known. A new row is still known by what they sent. */
function known<T>(state: Editing<T>): Editing<T> {
  return { ...state, unsure: false, sent: state.base ? [] : state.sent };
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
  const done: Editing<T> = { ...state, joined: union(state.joined, merged), sent: [], unsure: false };
  const { joined } = done;
  const wanted = withFollowing(wantedOf(state), sent.mine, state.form);
  const result = merge(sent.mine, wanted, record.value, state.form.together);
  if ('clashes' in result) {
    // What was typed meanwhile rests on what was sent.
    const base = { ...record, etag: outdatedEtag(record.etag), value: sent.mine };
    return { ...done, base, clash: { base: sent.mine, mine: wanted, theirs: record, properties: result.clashes } };
  }
  const next: Editing<T> = { ...done, base: record, mine: withLetters(result.merged, state) };
  if (changedIn(next).length > 0) return next;
  return { ...next, settled: { record, created: sent.base === undefined, joined } };
}

/**
 * Rests a new record, whose place somebody else was first to take, on theirs and writes over it what the form has:
 * agreed to by a person who saw it.
 */
export function writeOver<T extends object>(state: Editing<T>, theirs: Versioned<T>): Editing<T> {
  if (state.sending || state.settled) return state;
  const mine = withProperties(theirs.value, state.mine, state.form.properties);
  return sendUnlessHeld({ ...known(state), base: theirs, mine, clash: undefined });
}

/** Adds anew, under its old key, what a form holds whose record is in its list no more. */
export function addAgain<T extends object>(state: Editing<T>): Editing<T> {
  if (!state.base || state.sending || state.failure?.failed !== 'missing') return state;
  const mine = typedOf(state);
  return sendUnlessHeld({ ...known(state), base: undefined, sent: [], mine });
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
