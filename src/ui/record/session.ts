import type { Instant } from '../../domain/date';
import type { Versioned } from '../../domain/programme';
import { arrivedIn } from '../../domain/record/arrived';
import {
  addAgain,
  answered,
  backFromClash,
  choose,
  follow,
  observed,
  open,
  resume,
  send,
  stayOpen,
  typeIn,
  offering,
  writeOver,
} from '../../domain/record/editing';
import {
  draftOf,
  type Answer,
  type Draft,
  type Editing,
  type Letters,
  type Opening,
  type Sending,
} from '../../domain/record/editingState';

/** Where the drafts of one form on one record are kept. */
export interface DraftShelf<T> {
  /** False when the browser does not keep it. */
  readonly keep: (draft: Draft<T>) => boolean;
  readonly drop: (opening: string) => void;
  /** What is kept of an opening just now. */
  readonly find: (opening: string) => Draft<T> | undefined;
}

/** What an opening of a form works with. */
export interface SessionOptions<T> {
  readonly opening: Opening<T>;
  /** Where drafts on a record are kept; on one that is to be added, without it. */
  readonly shelfOf: (base: Versioned<T> | undefined) => DraftShelf<T>;
  readonly now: () => Instant;
  /** A name that no opening has yet. */
  readonly newOpening: () => string;
  /** Takes an attempt to the store. It never rejects: a bug is told as a failure, too. */
  readonly carry: (sending: Sending<T>) => Promise<Answer<T>>;
  /** Told of each next state while the form is open. */
  readonly onChange: (state: Editing<T>, kept: boolean) => void;
  /**
   * Told of each answer, also after the form was left: `state` is what it led to, whose `settled`, `clash` or `failure`
   * says which.
   */
  readonly onAnswered: (state: Editing<T>, how: Answered<T>) => void;
}

/** How an answer met its form. */
export interface Answered<T> {
  /** What was sent is in the list. */
  readonly saved: boolean;
  /** The record that came into the list by it. */
  readonly added: Versioned<T> | undefined;
  /** The form had been left. */
  readonly left: boolean;
  /** It had been left by throwing away what was typed. */
  readonly discarded: boolean;
  /** What is typed and not saved is kept as a draft. */
  readonly kept: boolean;
  /** It was found out by a read of the list. */
  readonly isRead?: boolean;
  /** What a read has found to have arrived, of an attempt whose answer was lost. */
  readonly arrived?: Arrived<T>;
}

/** A save whose answer was lost and that has arrived: what it rested on, what it sent, and the record as it is now. */
export interface Arrived<T> {
  readonly base: Versioned<T> | undefined;
  readonly mine: T;
  readonly found: Versioned<T>;
}

/** One opening of a form with its drafts and its store: what the hook shows, without React. */
export interface Session<T> {
  readonly state: () => Editing<T>;
  readonly type: (change: Partial<T>, letters?: Letters) => void;
  /** Takes the record as it now stands on the page, with what the form fills in. */
  readonly follow: (base: Versioned<T>, begun: T) => void;
  /**
   * Goes on with the offered draft; `chosen` is what the form was opened with, which is newer. False where another tab
   * has saved or dropped it meanwhile.
   */
  readonly resume: (chosen?: Partial<T>) => boolean;
  /** Throws the offered draft away. */
  readonly dropOffer: () => void;
  readonly save: () => void;
  /**
   * Takes the record as a read has found it after an attempt of which nobody knows. A form that may not give place
   * stays open on what has arrived; false where it would have to, for others wrote the same.
   */
  readonly observe: (found: Versioned<T> | undefined, mayGivePlace: boolean) => boolean;
  readonly choose: (mine: ReadonlySet<keyof T & string>) => void;
  /** Writes over what somebody else was first to add. */
  readonly writeOver: (theirs: Versioned<T>) => void;
  readonly backFromClash: () => void;
  /** Adds anew what the form holds whose record is gone. */
  readonly addAgain: () => void;
  /** Throws away what was typed. */
  readonly discard: () => void;
  /** False where the browser keeps no draft of what was typed. */
  readonly kept: () => boolean;
  /** Leaves its draft to another form, which is told what an attempt that is still on its way has saved. */
  readonly handOver: (to: (saved: Versioned<T>) => void) => void;
  /** Closes the form. An attempt that is on its way goes on, and what was typed stays as a draft until it is saved. */
  readonly leave: () => void;
}

/** Opens a form. */
export function openSession<T extends object>(options: SessionOptions<T>): Session<T> {
  const { shelfOf, newOpening, carry, onChange, onAnswered } = options;
  const shelf = shelfOf(options.opening.base);
  let state = open(options.opening);
  let kept = true;
  let left = false;
  let discarded = false;
  let heir: ((saved: Versioned<T>) => void) | undefined;
  const become = (next: Editing<T>): void => {
    if (next === state) return;
    const before = state;
    state = next;
    kept = keepDraft(options, before, state) ?? kept;
    if (!left) onChange(state, kept);
    const { sending } = state;
    if (sending && sending !== before.sending) void carry(sending).then((answer) => take(sending, answer));
  };
  const take = (sending: Sending<T>, answer: Answer<T>): void => {
    if (heir) return 'saved' in answer ? heir(answer.saved) : undefined;
    const before = state;
    become(answered(state, sending, answer));
    if (state === before) return;
    const added = before.base ? undefined : state.base;
    onAnswered(state, { saved: 'saved' in answer, added, left, discarded, kept });
  };
  return {
    state: () => state,
    ...stepsOf(() => state, become),
    resume: (chosen) => {
      const offered = state.offered && shelf.find(state.offered.opening);
      become(resume(offering(state, offered), newOpening(), chosen));
      if (offered && state.offered !== offered && kept) shelf.drop(offered.opening);
      return offered !== undefined;
    },
    dropOffer: () => {
      if (state.offered) shelf.drop(state.offered.opening);
      become(offering(state, undefined));
    },
    observe: (found, mayGivePlace) => {
      const read = afterRead(state, found, mayGivePlace);
      if (!read) return false;
      // A form that is open shows by itself that it is not saved.
      const isNews = read.arrived !== undefined || (left && read.next !== state);
      become(read.next);
      if (isNews) onAnswered(state, { ...answeredByRead(read.arrived), left, discarded, kept });
      return true;
    },
    discard: () => {
      shelfOf(state.base).drop(state.opening);
      left = true;
      discarded = true;
      state = { ...state, typed: new Set() };
    },
    kept: () => kept,
    handOver: (to) => void (heir = to),
    leave: () => void (left = true),
  };
}

/**
 * Keeps what is typed and not saved, and drops what was kept of it once there is nothing. False where the browser keeps
 * none; undefined where there was nothing to keep.
 */
function keepDraft<T extends object>(
  { opening, shelfOf, now }: Pick<SessionOptions<T>, 'opening' | 'shelfOf' | 'now'>,
  before: Editing<T>,
  state: Editing<T>,
): boolean | undefined {
  const draft = draftOf(state, now());
  const here = shelfOf(state.base);
  // What is typed on after an add is of the row that was made.
  if (state.base && !before.base) shelfOf(opening.base).drop(state.opening);
  if (before.base && !state.base) shelfOf(before.base).drop(state.opening);
  if (draft) return here.keep(draft);
  if (state.opening === before.opening && draftOf(before, now())) here.drop(state.opening);
  return undefined;
}

/** What a person does in a form: each leads from one state to the next. */
function stepsOf<T extends object>(
  state: () => Editing<T>,
  become: (next: Editing<T>) => void,
): Pick<Session<T>, 'type' | 'follow' | 'save' | 'choose' | 'writeOver' | 'backFromClash' | 'addAgain'> {
  return {
    type: (change, letters) => become(typeIn(state(), change, letters)),
    follow: (base, begun) => become(follow(state(), base, begun)),
    save: () => become(send(state())),
    choose: (mine) => become(choose(state(), mine)),
    writeOver: (theirs) => become(writeOver(state(), theirs)),
    backFromClash: () => become(backFromClash(state())),
    addAgain: () => become(addAgain(state())),
  };
}

/** How a form is told what a read has found of its attempts. */
function answeredByRead<T>(
  arrived: Arrived<T> | undefined,
): Pick<Answered<T>, 'saved' | 'added' | 'isRead' | 'arrived'> {
  if (!arrived) return { saved: false, added: undefined, isRead: true };
  return { saved: true, added: arrived.base ? undefined : arrived.found, isRead: true, arrived };
}

/**
 * What an opening becomes once its record was read, with what has arrived of its attempts; undefined where it would
 * have to give place to a clash, and may not.
 */
function afterRead<T extends object>(
  state: Editing<T>,
  found: Versioned<T> | undefined,
  mayGivePlace: boolean,
): { readonly next: Editing<T>; readonly arrived: Arrived<T> | undefined } | undefined {
  const seen = observed(state, found);
  if (seen.clash && !mayGivePlace) return undefined;
  const next = mayGivePlace ? seen : stayOpen(seen);
  const mine = next !== state && found && arrivedIn(state, state.sent, found);
  return { next, arrived: mine && found ? { base: state.base, mine, found } : undefined };
}
