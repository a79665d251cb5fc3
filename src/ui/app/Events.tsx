import * as React from 'react';
import type { Programme } from '../../domain/programme';
import { unreadOf } from '../../domain/record/unread';
import { needsReload } from '../../domain/store';
import type { Status } from '../../domain/status';
import { lossText, whyNotUndoneText, whyText } from '../../loc/failure';
import { fieldNames } from '../../loc/fieldNames';
import { recordName } from '../../loc/recordName';
import type { Speech } from '../../loc/speech';
import { keepsDrafts } from '../parts/keeping';
import { Announcement, Notice, type NoticeAction } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import appStyles from './app.module.scss';
import { statusOf, type AnyEntity, type Event } from './event';
import { focusRecord } from './focusRecord';
import { grouped, needsAnswer, newestAct, type Message } from './messages';
import { useNavigation } from './navigationContext';
import type { Acts } from './useActs';
import { useMessagesPlace } from './useMessagesPlace';
import { useUndoKey } from './useUndoKey';

/** How long a message that needs no answer stays without being pointed at or holding the focus, in milliseconds. */
const passing = 8000;

/**
 * Says what has just happened, and offers what can be done about it. What needs no answer leaves by itself, and with
 * the page or record that it belongs to.
 */
export function Events({ acts }: { readonly acts: Acts }): JSX.Element {
  const speech = useSpeech();
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const { messages, dismiss } = acts.telling;
  const place = useMessagesPlace(messages.shown.length, messages.next);
  const undoable = newestAct(messages);
  useUndoKey(place, undoable && (() => acts.undo(undoable)));
  const groups = grouped(messages);
  const said = messages.last.map((event) => {
    const group = groups.find((each) => each.some((message) => message.event === event));
    return group ? groupText(group, programme, speech) : wholeTextOf(event, programme, speech);
  });
  return (
    <>
      <Announcement text={[...new Set(said)].join(' ')} />
      <div ref={place} className={appStyles['events']}>
        {groups.map((group) => {
          const [message] = group;
          const { id, event } = message;
          const [stays, isMany] = [needsAnswer(event) || message.undoing, group.length > 1];
          return (
            <Notice
              key={event.what === 'leftUnsure' ? event.what : id}
              text={message.undoing ? undoingText(event, programme, speech) : groupText(group, programme, speech)}
              each={isMany ? group.map((each) => wholeTextOf(each.event, programme, speech)) : []}
              actions={actionsOf(message, acts, speech, message === undoable)}
              onClose={() => group.forEach((each) => dismiss(each.id))}
              leavesAfter={stays ? undefined : passing}
              onFocusLost={(root) => focusRecord(root, event, route.open)}
            />
          );
        })}
      </div>
    </>
  );
}

/** What a message says; of several that are alike, how many. */
function groupText(group: readonly [Message, ...Message[]], programme: Programme, speech: Speech): string {
  return group.length > 1
    ? speech.strings.record.unsureMany(group.length)
    : wholeTextOf(group[0].event, programme, speech);
}

function wholeTextOf(event: Event, programme: Programme, speech: Speech): string {
  return [textOf(event, programme, speech), joinedText(event, speech), event.more].filter(Boolean).join(' ');
}

/** What others had changed meanwhile and that stays, in a sentence; '' for nothing. */
function joinedText(event: Event, { strings }: Speech): string {
  const { joined = [] } = event;
  if (joined.length === 0 || !('record' in event)) return '';
  const names = fieldNames(event.kind, joined, strings);
  return names.length > 0 ? strings.record.joined(names) : '';
}

/** What has happened, in a sentence. */
function textOf(event: Event, programme: Programme, speech: Speech): string {
  const { projects, record, words, app } = speech.strings;
  const word = (status: Status | undefined): string => words.statuses[status ?? 'none'];
  // What somebody typed in place of a status is told as it stands.
  const statusWord = (entity: AnyEntity): string => unreadOf(entity)['status'] ?? word(statusOf(entity));
  if (event.what === 'told' || event.what === 'changedMany' || event.what === 'leftUnsure') return event.text;
  if (event.what === 'lost') {
    const { why, message } = event.loss;
    return [
      `${app.lost[why].title}.`,
      lossText(why, speech.strings, keepsDrafts()),
      message && app.errorMessage(message),
    ]
      .filter(Boolean)
      .join(' ');
  }
  const { value, modifiedBy } = event.record;
  const name = recordName(event.kind, value, programme, speech);
  switch (event.what) {
    case 'moving':
      return projects.moving(name, word(event.to));
    case 'saved':
      return event.moved ? projects.moved(name, statusWord(value)) : record.saved(name);
    case 'created':
      return record.created(name);
    case 'removed':
      return event.undo ? record.removed(name) : `${record.removed(name)} ${record.inBin}`;
    case 'gone':
      return record.gone(name);
    case 'undone':
      if (event.of === 'move') return record.movedBack(name, statusWord(value));
      return event.of === 'add' ? record.addUndone(name) : record.undone(name);
    case 'cannotUndo':
      return record.cannotUndo(name);
    case 'already':
      return record.already(modifiedBy || record.someone, name);
    case 'theirsStays':
      return record.theirsStays(modifiedBy || record.someone, name);
    case 'notRemoved':
      return record.notRemoved(modifiedBy || record.someone, name);
    case 'conflict':
      return projects.conflict(modifiedBy || record.someone, name, statusWord(value));
    case 'failed': {
      const known = event.undoing ? record.notUndone(name) : record.unchanged(name);
      const left = event.failure.unsure ? record.unsureOf(name) : known;
      return (event.undoing ? whyNotUndoneText : whyText)(event.failure, speech.strings, left);
    }
  }
}

function undoingText(event: Event, programme: Programme, speech: Speech): string {
  if (!('record' in event)) return '';
  return speech.strings.record.undoing(recordName(event.kind, event.record.value, programme, speech));
}

function actionsOf(message: Message, acts: Acts, { strings }: Speech, byKey: boolean): readonly NoticeAction[] {
  const { app, projects, words } = strings;
  const { id, event, undoing } = message;
  const { dismiss } = acts.telling;
  const shortcut = byKey ? 'Control+Z' : undefined;
  const leavingFor = (act: () => void) => (): void => {
    dismiss(id);
    act();
  };
  const undo = { text: app.undo, act: () => acts.undo(message), busy: undoing, shortcut };
  switch (event.what) {
    case 'saved':
    case 'created':
    case 'removed':
      return event.undo ? [undo] : [];
    case 'changedMany':
      return [
        ...(event.retryMany ? [{ text: projects.bulk.retry, act: leavingFor(event.retryMany) }] : []),
        ...(event.undoMany ? [undo] : []),
      ];
    case 'conflict': {
      const { record, mine } = event;
      const { status } = mine;
      const keep = { text: projects.keepTheirs, act: () => dismiss(id) };
      return status
        ? [{ text: projects.moveAnyway(words.statuses[status]), act: () => acts.changeStatus(record, status) }, keep]
        : [keep];
    }
    case 'failed':
    case 'lost': {
      const reload = event.what === 'lost' ? event.loss.why === 'outdated' : needsReload(event.failure);
      return [
        reload
          ? { text: app.reload, act: () => window.location.reload() }
          : { text: app.retry, act: leavingFor(event.retry) },
      ];
    }
    default:
      return [];
  }
}
