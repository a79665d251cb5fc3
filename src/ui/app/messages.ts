import { byId, type Programme } from '../../domain/programme';
import type { About, Event } from './event';
import type { Route } from './route';

/** Where a reader is, as far as a message belongs there: the page, whose copy of the past, and the open record. */
export type Place = Pick<Route, 'page' | 'asOf' | 'open'>;

/** An event that is told, where it was told first. */
export interface Message {
  readonly id: number;
  readonly event: Event;
  readonly place: Place;
  /** What it offers to take back is being taken back. */
  readonly undoing: boolean;
  /** A read has found it out, maybe with others: it stands beside what is told later. */
  readonly beside?: true;
}

/**
 * What is told now. At most one message passes by itself, beside those that a read has settled; those that need an
 * answer stay until they have one.
 */
export interface Messages {
  readonly next: number;
  readonly shown: readonly Message[];
  /** What has passed and can still be taken back by the key: the newest such, until something else is told. */
  readonly passed?: Message;
  /** What was told last, also where it is only read aloud: several where one read has settled several. */
  readonly last: readonly Event[];
}

export const noMessages: Messages = { next: 1, shown: [], last: [] };

/** True for what needs an answer: somebody has to try again or decide, or the list has to be read. */
export function needsAnswer(event: Event): boolean {
  const { what } = event;
  if (what === 'changedMany') return event.ifRead !== undefined || event.retryMany !== undefined;
  return what === 'failed' || what === 'conflict' || what === 'lost' || what === 'leftUnsure';
}

/** Tells an event: it takes the place of what passes, and of what was still to be answered of the same record. */
export function told(messages: Messages, event: Event, place: Place): Messages {
  const others = messages.shown.filter(
    (message) => (needsAnswer(message.event) || message.beside) && !isAnsweredBy(message.event, event),
  );
  const { next } = messages;
  // A move that is under way is read aloud, and seen in its card.
  if (event.what === 'moving') return { next, shown: others, last: [event] };
  return withMessage({ next, shown: others, last: [] }, { event, place });
}

/** Tells what a read has found out: it stands beside what passes, and is read aloud with what else that read told. */
export function toldBeside(messages: Messages, event: Event, place: Place): Messages {
  const others = messages.shown.filter((message) => !isAnsweredBy(message.event, event));
  const last = messages.last.filter((each) => others.some((message) => message.beside && message.event === each));
  return withMessage({ ...messages, shown: others, last }, { event, place, beside: true });
}

function withMessage(messages: Messages, message: Omit<Message, 'id' | 'undoing'>): Messages {
  const { next, shown, last } = messages;
  return {
    ...messages,
    next: next + 1,
    shown: [...shown, { id: next, undoing: false, ...message }],
    last: [...last, message.event],
  };
}

/** Takes away what was said of a form that was left, once it is known what it has saved. */
export function endedUnsure(messages: Messages, opening: string): Messages {
  const shown = messages.shown.filter(({ event }) => event.what !== 'leftUnsure' || event.opening !== opening);
  return shown.length === messages.shown.length ? messages : { ...messages, shown };
}

/** The messages as they stand: those of forms that were left, and of which nobody knows, are one. */
export function grouped({ shown }: Messages): readonly (readonly [Message, ...Message[]])[] {
  const isUnsure = ({ event }: Message): boolean => event.what === 'leftUnsure';
  const [first, ...others] = shown.filter(isUnsure);
  return shown
    .filter((message) => !isUnsure(message) || message === first)
    .map((message) => (message === first ? [message, ...others] : [message]));
}

/**
 * The reader's own newest act that can be taken back: what a read has told of is older than what was done here, and
 * what has passed is older than what is shown.
 */
export function newestAct({ shown, passed }: Messages): Message | undefined {
  const undoable = shown.filter(canBeTakenBack);
  return undoable.filter(({ beside }) => !beside).pop() ?? undoable.pop() ?? passed;
}

function canBeTakenBack({ event }: Message): boolean {
  return (
    ('undo' in event && event.undo !== undefined) || (event.what === 'changedMany' && event.undoMany !== undefined)
  );
}

/** Says something beside what passes by itself just now, else by itself. */
export function added(messages: Messages, more: string, place: Place): Messages {
  const passing = [...messages.shown].reverse().find(({ event }) => !needsAnswer(event));
  if (!passing) return told(messages, { what: 'told', text: more }, place);
  const event: Event = { ...passing.event, more };
  const shown = messages.shown.map((message) => (message === passing ? { ...passing, event } : message));
  const last = messages.last.map((each) => (each === passing.event ? event : each));
  return { ...messages, shown, last: last.includes(event) ? last : [event] };
}

function isAnsweredBy(asked: Event, event: Event): boolean {
  if (asked.what === 'lost') return event.what === 'lost';
  if (asked.what === 'leftUnsure' || !isAbout(asked) || !isAbout(event)) return false;
  if (asked.kind !== event.kind || asked.record.id !== event.record.id) return false;
  if (event.what === 'gone' || event.what === 'removed') return true;
  // Another change of the same record is no answer to one that failed.
  const { changes = [wholeRecord] } = asked;
  const told = event.changes ?? [wholeRecord];
  return changes.every((change) => told.includes(change));
}

/** What an event is about that names no properties. */
const wholeRecord = '';

function isAbout(event: Event): event is Event & About {
  return 'record' in event;
}

/** Leaves out what passes and does not belong to where the reader is now: another page, or another open record. */
export function leftBehind(messages: Messages, place: Place): Messages {
  const { passed, ...others } = messages;
  const shown = messages.shown.filter((message) => needsAnswer(message.event) || belongs(message, place));
  const stays = passed && belongs(passed, place) ? passed : undefined;
  if (shown.length === messages.shown.length && stays === passed) return messages;
  return { ...others, shown, ...(stays && { passed: stays }) };
}

function belongs({ event, place: first }: Message, { page, asOf, open }: Place): boolean {
  if (page !== first.page || asOf !== first.asOf) return false;
  return open === undefined || open === first.open || (isAbout(event) && open === event.record.value.key);
}

/**
 * Says of what nobody knew what has become of it, once its list has been read: each in its place. What was not done is
 * a failure like others, with its way to try again. Of a form that was left the form tells.
 */
export function settled(messages: Messages, programme: Programme, place: Place): Messages {
  const shown = messages.shown.map((message): Message => {
    const { event } = message;
    if (event.what === 'changedMany' && event.ifRead && !programme.unread.projects)
      return { ...message, place, event: { what: 'changedMany', ...event.ifRead(programme) }, beside: true };
    if (event.what !== 'failed' || !event.failure.unsure || programme.unread[event.kind]) return message;
    const done = event.ifDone(byId(programme, event.kind, event.record.id));
    const { unsure: _, ...failure } = event.failure;
    return { ...message, place, event: done ?? { ...event, failure }, beside: true };
  });
  const known = shown.filter((message, index) => message !== messages.shown[index]);
  return known.length === 0 ? messages : { ...messages, shown, last: known.map(({ event }) => event) };
}

/** Leaves out one message, also from what was told last. What it offers to take back can still be, by the key. */
export function dismissed(messages: Messages, id: number): Messages {
  const closed = messages.shown.find((message) => message.id === id);
  const shown = messages.shown.filter((message) => message.id !== id);
  const passed = closed && canBeTakenBack(closed) ? { passed: closed } : {};
  return { ...messages, ...passed, shown, last: messages.last.filter((event) => event !== closed?.event) };
}

/**
 * Marks that what a message offers is being taken back: it stands there until that has ended, again where it had
 * passed. Of many records their own dialog tells, and the message goes.
 */
export function undoing({ passed, ...messages }: Messages, id: number): Messages {
  const others = messages.shown.filter((message) => message.id !== id);
  const message = [...messages.shown, ...(passed ? [passed] : [])].find((each) => each.id === id);
  if (!message) return messages;
  if (message.event.what === 'changedMany')
    return { ...messages, shown: others, last: messages.last.filter((event) => event !== message.event) };
  const marked = (each: Message): Message => ({ ...each, undoing: true });
  const shown = messages.shown.includes(message)
    ? messages.shown.map((each) => (each === message ? marked(each) : each))
    : [...messages.shown, marked(message)];
  return { ...messages, shown };
}
