import { isStaleAfterUnread, staleAfterDays } from '../domain/figures/waiting';
import type { Programme } from '../domain/programme';
import type { Strings } from './strings';

/** Of days that could not be read that they could not, and which are used meanwhile; undefined where they were read. */
export function limitUnread(programme: Programme, { projects: { waiting } }: Strings): string | undefined {
  return isStaleAfterUnread(programme) ? waiting.limitUnread(staleAfterDays(programme)) : undefined;
}

/** Which measures wait for an update, with the days after which they do. */
export function waitingIntro(programme: Programme, strings: Strings): string {
  const intro = strings.projects.waiting.intro(staleAfterDays(programme));
  return [intro, limitUnread(programme, strings)].filter(Boolean).join(' ');
}
