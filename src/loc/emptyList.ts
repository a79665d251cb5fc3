import { hidesRows, isUnread, type Kind, type Programme } from '../domain/programme';
import type { Strings } from './strings';

/**
 * Why nothing of a list is shown although something may be in it: it could not be read, or its rows are not shown to
 * this reader. Undefined where what is shown is all there is.
 */
export function whyEmpty(programme: Programme, kind: Kind, { app, words }: Strings): string | undefined {
  if (isUnread(programme, kind)) return app.notRead(words.lists[kind]);
  return hidesRows(programme, kind) ? app.allHidden : undefined;
}
