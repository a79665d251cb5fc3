import * as React from 'react';
import type { Instant } from '../../domain/date';
import { heldBy, isAsSent, type Editing } from '../../domain/record/editingState';
import type { Session } from './session';

/**
 * Sends again what was sent, once its list has been read (`readAt`, '' where it could not be): by then the row tells whether it has arrived. What was
 * typed since waits for its own save, and nothing moves under somebody who writes (`isWriting`): once they have left
 * the field.
 */
export function useSettling<T extends object>(
  session: Session<T>,
  { unsure }: Editing<T>,
  readAt: Instant,
  isWriting: () => boolean,
): void {
  const before = React.useRef(readAt);
  const latest = React.useRef(isWriting);
  latest.current = isWriting;
  React.useEffect(() => {
    // Its list could not be read: nothing is known that was not known before.
    if (readAt === '') return undefined;
    if (before.current === readAt || !unsure) {
      before.current = readAt;
      return undefined;
    }
    const settle = (): boolean => {
      if (latest.current()) return false;
      before.current = readAt;
      const state = session.state();
      if (state.unsure && isAsSent(state) && heldBy(state).length === 0) session.save();
      return true;
    };
    if (settle()) return undefined;
    // The focus is in the next field, or in none, only after it has left the last one.
    const later = (): void => void setTimeout(() => settle() && document.removeEventListener('focusout', later));
    document.addEventListener('focusout', later);
    return () => document.removeEventListener('focusout', later);
  }, [session, unsure, readAt]);
}

/** True while the focus is in a field of some form. */
export function isInField(): boolean {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  return active?.matches('textarea, input, select, [role="combobox"], [role="listbox"], [role="option"]') === true;
}
