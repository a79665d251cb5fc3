import { unsaved, type Entity, type Kind, type Versioned } from '../../domain/programme';
import { unseenIn, type Clash } from '../../domain/record/clash';
import { differences } from '../../domain/record/differences';
import { changedIn, isDirty, type Editing } from '../../domain/record/editingState';
import { whyLine } from '../../loc/failure';
import { recordName } from '../../loc/recordName';
import type { Speech } from '../../loc/speech';
import type { Latest } from './editingOptions';
import type { Answered } from './session';

/** Ends a form with what came of its save; one that was left meanwhile says on the page what has become of it. */
export function tellAnswer<K extends Kind, P>(
  state: Editing<Entity[K]>,
  { saved, added, left, discarded, kept, arrived, isRead }: Answered<Entity[K]>,
  latest: Latest<K, P>,
): void {
  const { record: words } = latest.speech.strings;
  const { settled, failure, clash, sending } = state;
  const { acts, kind, onSaved, onAdded, words: labels } = latest.options;
  if (left) acts.endUnsure(state.opening);
  if (arrived) acts.arrived(kind, arrived);
  // What this page itself has written since is nobody else's.
  const isOthers = settled && settled.joined.length > 0 && !(isRead && acts.hasWritten(kind, settled.record));
  if (settled && isOthers) acts.add(words.joined(settled.joined.map(labels.label)));
  if (settled && !left) onSaved(settled.record);
  if (added && !settled && !left) onAdded?.(added);
  if (!left || sending) return;
  if (saved && discarded) acts.add(words.savedAnyway);
  else if (saved && isDirty(state)) acts.add(kept ? words.laterKept : words.laterLost);
  // What was saved here since took the place of what the form had sent.
  if (saved || (clash && acts.hasWritten(kind, clash.theirs))) return;
  const why = failure ? whyLine(failure, latest.speech.strings) : clash ? whyClashed(clash, latest) : '';
  tellLeftWith(state, why, { discarded, kept, isRead }, latest);
}

function whyClashed<K extends Kind, P>(clash: Clash<Entity[K]>, { options, speech }: Latest<K, P>): string {
  const { record: words } = speech.strings;
  if (unseenIn(clash).length === clash.properties.length) return words.clashUnseen;
  return clash.theirs.modifiedBy === options.programme.me.name ? words.clashedOwn : words.clashed;
}

/** Says what has become of what was typed in a form that is left now. */
export function tellLeft<K extends Kind, P>(state: Editing<Entity[K]>, kept: boolean, latest: Latest<K, P>): void {
  if (!isDirty(state) || state.sending) return;
  const { options, speech } = latest;
  const { record: words } = speech.strings;
  const isGone = options.gone ?? state.failure?.failed === 'missing';
  if (state.unsure) tellLeftWith(state, '', { discarded: false, kept }, latest);
  else options.acts.tell(isGone && kept ? draftOfGone(state, latest) : leftWith(state, false, kept, words));
}

/** Says of a form that is closed with "Peruuta" that what it had sent may have arrived. */
export function tellDiscarded<K extends Kind, P>(state: Editing<Entity[K]>, latest: Latest<K, P>): void {
  if (state.unsure) tellLeftWith(state, '', { discarded: true, kept: false }, latest);
  else latest.options.acts.endUnsure(state.opening);
}

/** Says of a form that was left what has become of it; where nobody knows, until its list was read. */
function tellLeftWith<K extends Kind, P>(
  state: Editing<Entity[K]>,
  why: string,
  { discarded, kept, isRead }: Pick<Answered<Entity[K]>, 'discarded' | 'kept' | 'isRead'>,
  latest: Latest<K, P>,
): void {
  const { record: words } = latest.speech.strings;
  const { acts, kind } = latest.options;
  const isGone = state.failure?.failed === 'missing' && kept && !discarded;
  const what = isGone ? draftOfGone(state, latest) : `${why} ${leftWith(state, discarded, kept, words)}`.trim();
  const text = aboutIt(state, what, latest);
  if (state.unsure) acts.leftUnsure(kind, state.base ?? unsaved(state.mine), state.opening, text);
  else if (isRead) acts.tellBeside(text);
  else acts.tell(text);
}

/** Says of a draft whose record is gone who has removed that. */
function draftOfGone<K extends Kind, P>({ base }: Editing<Entity[K]>, { options, speech }: Latest<K, P>): string {
  return speech.strings.record.draftOfGone(base !== undefined && options.acts.hasRemoved(options.kind, base));
}

/** Says so where the list holds already what was typed. */
export function tellIfSaved<K extends Kind, P>(state: Editing<Entity[K]>, { options, speech }: Latest<K, P>): void {
  if (!state.base || state.clash || state.typed.size === 0 || changedIn(state).length > 0) return;
  const name = recordName(options.kind, state.mine, options.programme, speech);
  options.acts.tell(speech.strings.record.alreadySaved(name));
}

/** Says what stays where everything that clashed was left to somebody else, and so nothing is written. */
export function tellLeftToThem<K extends Kind, P>(
  { sending }: Editing<Entity[K]>,
  theirs: Versioned<Entity[K]>,
  { options, speech }: Latest<K, P>,
): void {
  if (!sending || differences(theirs.value, sending.mine).length > 0) return;
  const name = recordName(options.kind, theirs.value, options.programme, speech);
  options.acts.tell(speech.strings.record.leftAsItIs(name));
}

/** What has become of what was typed in a form that was left. */
function leftWith<T>(
  { unsure }: Editing<T>,
  discarded: boolean,
  kept: boolean,
  words: Speech['strings']['record'],
): string {
  if (unsure) return discarded || !kept ? words.unsure : words.draftUnsure;
  if (discarded) return words.notSaved;
  return kept ? words.draftKept : words.draftLost;
}

/** A sentence about a record where another one may be open. */
function aboutIt<K extends Kind, P>(
  { mine }: Editing<Entity[K]>,
  text: string,
  { options, speech }: Latest<K, P>,
): string {
  return speech.strings.record.about(recordName(options.kind, mine, options.programme, speech), text);
}
