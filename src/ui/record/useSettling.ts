import * as React from 'react';
import { heldBy, isAsSent, type Editing } from '../../domain/record/editingState';
import type { Kind, Programme } from '../../domain/programme';
import type { Session } from './session';

interface Settling {
  readonly programme: Programme;
  readonly kind: Kind;
  /** True for a single field, which stands as it is once it has been saved. */
  readonly resumesAtOnce?: boolean;
}

/**
 * Sends again what was sent, once its list has been read: by then the row tells whether it has arrived. What was typed
 * since waits for its own save, and nothing moves under somebody who writes: once they have left the field.
 */
export function useSettling<T extends object>(
  session: Session<T>,
  { unsure }: Editing<T>,
  { programme, kind, resumesAtOnce = false }: Settling,
): void {
  const { readAt } = programme;
  const isUnread = programme.unread[kind] !== undefined;
  const before = React.useRef(readAt);
  React.useEffect(() => {
    // Where its list could not be read nothing is known that was not known before.
    if (isUnread) return undefined;
    if (before.current === readAt || !unsure) {
      before.current = readAt;
      return undefined;
    }
    const settle = (): boolean => {
      if (!resumesAtOnce && isInField()) return false;
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
  }, [session, unsure, readAt, isUnread, resumesAtOnce]);
}

/** True while the focus is in a field of some form. */
function isInField(): boolean {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  return active?.matches('textarea, input, select, [role="combobox"], [role="listbox"], [role="option"]') === true;
}
