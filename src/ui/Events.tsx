import * as React from 'react';
import type { Programme } from '../domain/programme';
import type { Project } from '../domain/project';
import type { Status } from '../domain/status';
import styles from './app.module.scss';
import { Announcement, Notice, type NoticeAction } from './parts/Notice';
import { useSpeech, type Speech } from './parts/speech';
import type { Event, ProgrammeOnPage } from './useProgramme';

/** Says what has just happened, and offers what can be done about it. */
export function Events({ onPage, programme }: { readonly onPage: ProgrammeOnPage; readonly programme: Programme }): JSX.Element {
  const speech = useSpeech();
  const { event } = onPage;
  const text = event ? told(event, speech) : '';
  return (
    <>
      <Announcement text={text} />
      {event && event.what !== 'moving' && (
        <div className={styles['events']}>
          <Notice text={text} actions={actionsOf(event, onPage, programme, speech)} onClose={onPage.dismiss} />
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
    case 'moved':
      return projects.moved(nameOf(event.after.value, speech), word(event.after.value.status));
    case 'undone':
      return projects.undone(nameOf(event.project, speech), word(event.project.status));
    case 'cannotUndo':
      return projects.cannotUndo(nameOf(event.project, speech));
    case 'conflict':
      return projects.conflict(event.theirs.modifiedBy || projects.someone, nameOf(event.theirs.value, speech), word(event.theirs.value.status));
    case 'moveFailed': {
      const { title, text } = app.troubles[event.failure.failed];
      return `${title}. ${projects.moveFailed(nameOf(event.record.value, speech))} ${text}`;
    }
  }
}

function actionsOf(event: Event, onPage: ProgrammeOnPage, programme: Programme, { strings: { app, projects, words } }: Speech): readonly NoticeAction[] {
  switch (event.what) {
    case 'moved':
      return [{ text: app.undo, act: onPage.undo }];
    case 'conflict': {
      const { theirs, to } = event;
      return [
        { text: projects.moveAnyway(words.statuses[to]), act: () => onPage.move(theirs, to) },
        { text: projects.keepTheirs, act: onPage.dismiss }
      ];
    }
    case 'moveFailed': {
      const record = programme.records.projects.find(({ id }) => id === event.record.id);
      return record ? [{ text: app.retry, act: () => onPage.move(record, event.to) }] : [];
    }
    default:
      return [];
  }
}
