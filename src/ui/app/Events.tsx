import * as React from 'react';
import { unreadOf } from '../../domain/record/unread';
import type { Status } from '../../domain/status';
import { spoken, type Speech } from '../../loc/speech';
import appStyles from './app.module.scss';
import { Announcement, Notice, type NoticeAction } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import { statusOf, type Acts, type AnyEntity, type Event } from './useActs';

/** Says what has just happened, and offers what can be done about it. */
export function Events({ acts }: { readonly acts: Acts }): JSX.Element {
  const speech = useSpeech();
  const { event } = acts;
  const text = event ? [textOf(event, speech), event.more ?? ''].join(' ').trim() : '';
  return (
    <>
      <Announcement text={text} />
      {event && event.what !== 'moving' && (
        <div className={appStyles['events']}>
          <Notice text={text} actions={actionsOf(event, acts, speech)} onClose={acts.dismiss} />
        </div>
      )}
    </>
  );
}

/** The record's name in the reader's language; a record without one goes by its key. */
function nameOf(record: AnyEntity, { language }: Speech): string {
  return (
    spoken(language, {
      fi: record.title,
      sv: 'titleSv' in record ? record.titleSv : '',
      en: 'titleEn' in record ? record.titleEn : '',
    }).text || record.key
  );
}

/** What has happened, in a sentence. */
function textOf(event: Event, speech: Speech): string {
  const { projects, record, words, app } = speech.strings;
  const word = (status: Status | undefined): string => words.statuses[status ?? 'none'];
  if (event.what === 'told') return event.text;
  const name = nameOf(event.what === 'conflict' ? event.theirs.value : event.record, speech);
  switch (event.what) {
    case 'moving':
      return projects.moving(name, word(event.to));
    case 'saved':
      return event.moved ? projects.moved(name, word(statusOf(event.record))) : record.saved(name);
    case 'created':
      return record.created(name);
    case 'removed':
      return record.removed(name);
    case 'undone':
      return event.moved
        ? record.movedBack(name, unreadOf(event.record)['status'] ?? word(statusOf(event.record)))
        : record.undone(name);
    case 'cannotUndo':
      return record.cannotUndo(name);
    case 'theirsStays':
      return record.theirsStays(event.by || record.someone, name);
    case 'conflict':
      return projects.conflict(event.theirs.modifiedBy || record.someone, name, word(event.theirs.value.status));
    case 'failed': {
      const { title, text } = app.troubles[event.failure.failed];
      return `${title}. ${record.unchanged(name)} ${text}`;
    }
  }
}

function actionsOf(event: Event, acts: Acts, { strings: { app, projects, words } }: Speech): readonly NoticeAction[] {
  switch (event.what) {
    case 'saved':
    case 'created':
    case 'removed':
      return [{ text: app.undo, act: acts.undo }];
    case 'conflict': {
      const {
        theirs,
        mine: { status },
      } = event;
      return [
        ...(status
          ? [{ text: projects.moveAnyway(words.statuses[status]), act: () => acts.changeStatus(theirs, status) }]
          : []),
        { text: projects.keepTheirs, act: acts.dismiss },
      ];
    }
    case 'failed':
      return [{ text: app.retry, act: event.retry }];
    default:
      return [];
  }
}
