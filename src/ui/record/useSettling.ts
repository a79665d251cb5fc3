import * as React from 'react';
import type { Instant } from '../../domain/date';
import { isAsSent, type Editing } from '../../domain/record/editingState';
import type { Session } from './session';

/**
 * Sends again what was sent, once the lists have been read: by then the row tells whether it has arrived. What was
 * typed since waits for its own save.
 */
export function useSettling<T extends object>(
  session: Session<T>,
  { unsure, failure }: Editing<T>,
  readAt: Instant,
): void {
  const before = React.useRef(readAt);
  React.useEffect(() => {
    if (before.current === readAt) return;
    before.current = readAt;
    if (unsure && failure && isAsSent(session.state())) session.save();
  }, [session, unsure, failure, readAt]);
}
