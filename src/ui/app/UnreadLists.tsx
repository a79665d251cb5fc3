import * as React from 'react';
import { isUnread, kinds, type Kind, type Programme } from '../../domain/programme';
import { unreadFailure, type Failure } from '../../domain/store';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from './navigationContext';
import noticesStyles from './notices.module.scss';
import type { Page, Route } from './route';

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
 * Why a page cannot be shown: a list that it needs could not be read, or one by which an address narrows it. The papers
 * of the meeting need all lists, as they are today: what is kept of them says nothing of what could not be read.
 */
export function pageFailure(
  programme: Programme,
  page: Page,
  { theme, responsible }: Pick<Route, 'theme' | 'responsible'>,
): Failure | undefined {
  const wanted: readonly Kind[] = [
    ...needed[page],
    ...(theme === undefined ? [] : (['themes'] as const)),
    ...(responsible === undefined ? [] : (['responsibles'] as const)),
  ];
  const without = kinds.filter(
    (kind) => wanted.includes(kind) && (page === 'meeting' ? programme.unread[kind] : isUnread(programme, kind)),
  );
  const failure = unreadFailure(programme.unread, without);
  return failure && { ...failure, owner: programme.rights.owner };
}

interface UnreadListsProps {
  readonly page: Page;
  readonly onRetry: () => void;
}

/**
 * Says in a line which lists could not be read; what is shown in their place, and SharePoint's own words, for whoever
 * opens it. Nothing where the page itself cannot be shown and says so.
 */
export function UnreadLists({ page, onRetry }: UnreadListsProps): JSX.Element | null {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const { strings, formats } = useSpeech();
  const { app, words } = strings;
  const told = kinds.flatMap((kind) => {
    const list = programme.unread[kind];
    return list ? [{ kind, ...list }] : [];
  });
  if (told.length === 0 || pageFailure(programme, page, route)) return null;
  return (
    <Disclosure
      className={noticesStyles['unread']}
      summary={app.notRead(told.map(({ kind }) => words.lists[kind]).join(', '))}
    >
      {told.map(({ kind, why, message, correlation, shownAsOf }) => (
        <p key={kind}>
          {app.unreadLists[why](words.lists[kind])}{' '}
          {shownAsOf ? app.unreadLists.former(formats.moment(shownAsOf)) : app.unreadLists.without}{' '}
          {why === 'failed' && message && app.serverMessage(message)}{' '}
          {why === 'failed' && correlation && app.correlation(correlation)}
        </p>
      ))}
      <Button text={app.retry} onClick={onRetry} />
    </Disclosure>
  );
}
