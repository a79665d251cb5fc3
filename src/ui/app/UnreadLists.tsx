import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { isUnread, kinds, type Kind, type Programme } from '../../domain/programme';
import { unreadFailure, type Failure } from '../../domain/store';
import type { Strings } from '../../loc/strings';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import noticesStyles from './notices.module.scss';
import type { Page } from './route';

/** The lists that a page has nothing to say without. */
const needed: Readonly<Record<Page, readonly Kind[]>> = {
  overview: ['projects'],
  projects: ['projects'],
  roadmap: ['projects'],
  metrics: ['metrics', 'metricValues'],
  effects: ['projects', 'effects'],
  meeting: kinds,
  settings: [],
};

/**
 * Why a page cannot be shown: a list that it needs could not be read. The papers of the meeting need all lists, as they
 * are today: what is kept of them says nothing of what could not be read.
 */
export function pageFailure(programme: Programme, page: Page, { words }: Strings): Failure | undefined {
  const without = needed[page].filter((kind) => page === 'meeting' || isUnread(programme, kind));
  return unreadFailure(programme.unread, without, (kind) => words.lists[kind]);
}

interface UnreadListsProps {
  readonly page: Page;
  readonly onRetry: () => void;
}

/**
 * Says which lists could not be read, in SharePoint's words, and what is shown in their place; nothing where the page
 * itself cannot be shown and says so.
 */
export function UnreadLists({ page, onRetry }: UnreadListsProps): JSX.Element | null {
  const programme = useShownProgramme();
  const { strings, formats } = useSpeech();
  const { app, words } = strings;
  const told = kinds.flatMap((kind) => {
    const list = programme.unread[kind];
    return list ? [{ kind, ...list }] : [];
  });
  if (told.length === 0 || pageFailure(programme, page, strings)) return null;
  return (
    <section className={noticesStyles['broken']} aria-label={app.unreadLists.heading}>
      {told.map(({ kind, why, message, correlation, shownAsOf }) => (
        <p key={kind}>
          {app.unreadLists[why](words.lists[kind])}{' '}
          {shownAsOf ? app.unreadLists.former(formats.moment(shownAsOf)) : app.unreadLists.without}{' '}
          {why === 'failed' && message && app.serverMessage(message)}{' '}
          {why === 'failed' && correlation && app.correlation(correlation)}
        </p>
      ))}
      <DefaultButton text={app.retry} onClick={onRetry} />
    </section>
  );
}
