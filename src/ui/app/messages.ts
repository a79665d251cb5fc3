import { byId, byKey, isUnsaved, type Programme } from '../../domain/programme';
import type { About, Event, Found } from './event';
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
}

/**
 * What is told now. At most one message passes by itself, beside those that a read has settled; those that need an
 * answer stay until they have one.
 */
export interface Messages {
  readonly next: number;
  readonly shown: readonly Message[];
  /** What was told last, also where it is only read aloud: several where one read has settled several. */
  readonly last: readonly Event[];
}

export const noMessages: Messages = { next: 1, shown: [], last: [] };

/** True for what needs an answer: somebody has to try again or decide, or the list has to be read. */
export function needsAnswer({ what }: Event): boolean {
  return what === 'failed' || what === 'conflict' || what === 'lost' || what === 'leftUnsure';
}

/** Tells an event: it takes the place of what passes, and of what was still to be answered of the same record. */
export function told({ next, shown }: Messages, event: Event, place: Place): Messages {
  const others = shown.filter((message) => needsAnswer(message.event) && !isAnsweredBy(message.event, event));
  // A move that is under way is read aloud, and seen in its card.
  if (event.what === 'moving') return { next, shown: others, last: [event] };
  return { next: next + 1, shown: [...others, { id: next, event, place, undoing: false }], last: [event] };
}

/** Says something beside what passes by itself just now, else by itself. */
export function added(messages: Messages, more: string, place: Place): Messages {
  const passing = messages.shown.find(({ event }) => !needsAnswer(event));
  if (!passing) return told(messages, { what: 'told', text: more }, place);
  const event: Event = { ...passing.event, more };
  const shown = messages.shown.map((message) => (message === passing ? { ...passing, event } : message));
  return { ...messages, shown, last: [event] };
}

function isAnsweredBy(asked: Event, event: Event): boolean {
  if (asked.what === 'lost') return event.what === 'lost';
  if (!isAbout(asked) || !isAbout(event) || !isSameRecord(asked, event)) return false;
  if (event.what === 'gone' || event.what === 'removed') return true;
  // Another change of the same record is no answer to one that failed.
  const { changes = [wholeRecord] } = asked;
  const told = event.changes ?? [wholeRecord];
  return changes.every((change) => told.includes(change));
}

/** A record that was to be added is known by its key, also once it has a number. */
function isSameRecord(one: About, other: About): boolean {
  if (one.kind !== other.kind) return false;
  if (!isUnsaved(one.record) && !isUnsaved(other.record)) return one.record.id === other.record.id;
  return one.record.value.key === other.record.value.key;
}

/** What an event is about that names no properties. */
const wholeRecord = '';

function isAbout(event: Event): event is Event & About {
  return 'record' in event;
}

/** Leaves out what passes and does not belong to where the reader is now: another page, or another open record. */
export function leftBehind(messages: Messages, place: Place): Messages {
  const shown = messages.shown.filter((message) => needsAnswer(message.event) || belongs(message, place));
  return shown.length === messages.shown.length ? messages : { ...messages, shown };
}

function belongs({ event, place: first }: Message, { page, asOf, open }: Place): boolean {
  if (page !== first.page || asOf !== first.asOf) return false;
  return open === undefined || open === first.open || (isAbout(event) && open === event.record.value.key);
}

/**
 * Says of what nobody knew what has become of it, once its list has been read: each in its place. What was not done is
 * a failure like others, with its way to try again.
 */
export function settled(messages: Messages, programme: Programme, place: Place): Messages {
  const shown = messages.shown.map((message): Message => {
    const event = knownBy(programme, message.event);
    return event ? { ...message, place, event } : message;
  });
  const known = shown.filter((message, index) => message !== messages.shown[index]);
  return known.length === 0 ? messages : { ...messages, shown, last: known.map(({ event }) => event) };
}

/** What is to be told now of what nobody knew; undefined where a read says nothing of it. */
function knownBy(programme: Programme, event: Event): Event | undefined {
  const isOpen = event.what === 'leftUnsure' || (event.what === 'failed' && event.failure.unsure);
  if (!isOpen || programme.unread[event.kind]) return undefined;
  const found = foundIn(programme, event);
  if (event.what === 'leftUnsure') return event.whenRead(found);
  const { unsure: _, ...failure } = event.failure;
  return event.ifDone(found) ?? { ...event, failure };
}

/** The record of an event as a read has found it; one that was to be added is known by its key. */
function foundIn(programme: Programme, { kind, record }: About): Found {
  return isUnsaved(record) ? byKey(programme, kind, record.value.key) : byId(programme, kind, record.id);
}

/** Leaves out one message, also from what was told last. */
export function dismissed(messages: Messages, id: number): Messages {
  const closed = messages.shown.find((message) => message.id === id)?.event;
  const shown = messages.shown.filter((message) => message.id !== id);
  return { ...messages, shown, last: messages.last.filter((event) => event !== closed) };
}

/** Marks that what a message offers is being taken back: it stays until that has ended. */
export function undoing(messages: Messages, id: number): Messages {
  const shown = messages.shown.map((message) => (message.id === id ? { ...message, undoing: true } : message));
  return { ...messages, shown };
}
