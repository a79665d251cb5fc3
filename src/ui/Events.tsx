import * as React from 'react';
import type { Project } from '../domain/project';
import type { Status } from '../domain/status';
import styles from './app.module.scss';
import { Announcement, Notice, type NoticeAction } from './parts/Notice';
import { useSpeech, type Speech } from './parts/speech';
import type { Event, ProjectActs } from './useProjectActs';

/** Says what has just happened, and offers what can be done about it. */
export function Events({ acts }: { readonly acts: ProjectActs }): JSX.Element {
  const speech = useSpeech();
  const { event } = acts;
  const text = event ? told(event, speech) : '';
  return (
    <>
      <Announcement text={text} />
      {event && event.what !== 'moving' && (
        <div className={styles['events']}>
          <Notice text={text} actions={actionsOf(event, acts, speech)} onClose={acts.dismiss} />
        </div>
      )}
    </>
  );
}

/** The measure's name in the reader's language. */
function nameOf(project: Project, { language }: Speech): string {
  return language === 'sv' && project.titleSv ? project.titleSv : project.title;
}

function told(event: Event, speech: Speech): string {
  const { projects, words, app } = speech.strings;
  const word = (status: Status | undefined): string => words.statuses[status ?? 'none'];
  switch (event.what) {
    case 'moving':
      return projects.moving(nameOf(event.project, speech), word(event.to));
    case 'saved': {
      const { before: { value: before }, after: { value: after } } = event;
      const name = nameOf(after, speech);
      return before.status === after.status ? projects.saved(name) : projects.moved(name, word(after.status));
    }
    case 'created':
      return projects.created(nameOf(event.record.value, speech));
    case 'removed':
      return projects.removed(nameOf(event.removed.removed.value, speech));
    case 'undone':
      return projects.undone(nameOf(event.project, speech), word(event.project.status));
    case 'cannotUndo':
      return projects.cannotUndo(nameOf(event.project, speech));
    case 'conflict':
      return projects.conflict(event.theirs.modifiedBy || projects.someone, nameOf(event.theirs.value, speech), word(event.theirs.value.status));
    case 'failed': {
      const { title, text } = app.troubles[event.failure.failed];
      return `${title}. ${projects.notSaved(nameOf(event.project, speech))} ${text}`;
    }
    case 'told':
      return event.text;
  }
}

function actionsOf(event: Event, acts: ProjectActs, { strings: { app, projects, words } }: Speech): readonly NoticeAction[] {
  switch (event.what) {
    case 'saved':
    case 'created':
    case 'removed':
      return [{ text: app.undo, act: acts.undo }];
    case 'conflict': {
      const { theirs, mine: { status } } = event;
      return [
        ...(status ? [{ text: projects.moveAnyway(words.statuses[status]), act: () => acts.move(theirs, status) }] : []),
        { text: projects.keepTheirs, act: acts.dismiss }
      ];
    }
    case 'failed':
      return [{ text: app.retry, act: event.retry }];
    default:
      return [];
  }
}
