import type { LostCode } from '../domain/lostCode';
import { needsReload, type Failure } from '../domain/store';
import type { Strings } from './strings';

/**
 * What a failure says beside our own words, and whose words these are: what SharePoint did not accept, or why it
 * does nothing, or a fault that we do not know. '' for the others, of which a server only repeats what we say, or says it for machines.
 */
export function failureDetail({ failed, message }: Failure, { app }: Strings): string {
  if (!message) return '';
  if (failed === 'unknown') return app.errorMessage(message);
  return ['refused', 'unreadable', 'columnsUntold', 'locked'].includes(failed) ? app.serverMessage(message) : '';
}

/** SharePoint's id of a failed call, where our own words tell the reader to pass it on; '' where there is none. */
export function idText({ failed, correlation }: Failure, { app }: Strings): string {
  return correlation && ['unreadable', 'columnsUntold', 'unknown'].includes(failed) ? app.correlation(correlation) : '';
}

/** What became of a save that failed: not made, or not known. */
export function notSavedText({ unsure }: Failure, { record }: Strings): string {
  return unsure ? record.unsure : record.notSaved;
}

/** Why an act failed: what happened, what to do, and whose words there are; `between` stands after what happened. */
export function whyText(failure: Failure, strings: Strings, between = ''): string {
  // Where nobody knows whether it was done, nothing is said of what the list holds.
  const text = failure.unsure && !needsReload(failure) ? '' : strings.app.troubles[failure.failed].text;
  const parts = [
    whyTitle(failure, strings),
    between,
    listsText(failure, strings),
    text,
    failureDetail(failure, strings),
    idText(failure, strings),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Why what was done could not be taken back, as `whyText` has it; of a text that is lost by that, where it still is. */
export function whyNotUndoneText(failure: Failure, strings: Strings, between: string): string {
  const text = whyText(failure, strings, between);
  return failure.failed === 'columnsUntold' ? `${text} ${strings.record.undoUntold}` : text;
}

/** Why an act failed in a line, where there is no room for what to do: what happened, and the words of whoever refused. */
export function whyLine(failure: Failure, strings: Strings): string {
  const parts = [
    whyTitle(failure, strings),
    listsText(failure, strings),
    failureDetail(failure, strings),
    idText(failure, strings),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Why a set-up did not come to its end, and what of it is safe: in `lists` are those that it passed over. */
export function setUpStoppedText({ failed, lists }: Failure, { app, setUp, words }: Strings): string {
  return lists
    ? setUp.passedOver(lists.map((kind) => words.lists[kind]).join(', '), lists.length)
    : `${app.troubles[failed].title}. ${setUp.failed}`;
}

/** The lists that a failure is about, in a sentence and by the reader's names for them; '' where it is about none. */
export function listsText({ failed, lists }: Failure, { app, words }: Strings): string {
  if (!lists) return '';
  const names = lists.map((kind) => words.lists[kind]).join(', ');
  if (failed === 'columnsUntold') return app.ofLists(names);
  return failed === 'incomplete' ? app.missingParts(names) : app.notRead(names);
}

/** The same in a few words; '' where only the list's own refusal is known, and nobody knows what it was about. */
export function whyTitle({ failed, unsure }: Failure, { app }: Strings): string {
  return unsure && (failed === 'refused' || failed === 'unknown') ? '' : `${app.troubles[failed].title}.`;
}

/** What is said of a part of the page that cannot be shown, and of the drafts that this browser keeps or does not. */
export function lossText(why: LostCode | 'broken', { app }: Strings, keepsDrafts: boolean): string {
  return app.lost[why].text(keepsDrafts ? app.draftsKept : app.draftsNotKept);
}
