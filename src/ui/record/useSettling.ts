import * as React from 'react';
import { byId, byKey, type Entity, type Kind, type Programme, type Versioned } from '../../domain/programme';
import { useNavigation } from '../app/navigationContext';
import type { Session } from './session';

/**
 * Finds out what has become of a save whose answer was lost, each time the list was read: nothing is sent for it. What
 * turns out to have arrived closes the form, but not under somebody who writes: there it goes on from what was saved. A
 * clash is shown once they have left the field. A single field (`staysOpen`) stands as it is.
 */
export function useSettling<K extends Kind>(session: Session<Entity[K]>, kind: K, staysOpen = false): void {
  const { listen } = useNavigation().reads;
  React.useEffect(() => {
    let stopWaiting = (): void => undefined;
    const stopListening = listen((read) => {
      if (read.unread[kind]) return;
      const found = foundIn(read, kind, session);
      stopWaiting();
      if (session.observe(found, staysOpen || !isInField())) return;
      const { sent } = session.state();
      const settle = (): void => {
        if (isInField()) return;
        stopWaiting();
        // Of an attempt that was made since, this read says nothing.
        if (session.state().sent === sent) session.observe(found, true);
      };
      // The focus is in the next field, or in none, only after it has left the last one.
      const later = (): void => void setTimeout(settle);
      document.addEventListener('focusout', later);
      stopWaiting = () => document.removeEventListener('focusout', later);
    });
    return () => {
      stopListening();
      stopWaiting();
    };
  }, [listen, session, kind, staysOpen]);
}

/** The record of a form as a read has found it; one that was to be added is known by its key. */
function foundIn<K extends Kind>(
  read: Programme,
  kind: K,
  session: Session<Entity[K]>,
): Versioned<Entity[K]> | undefined {
  const { base, mine } = session.state();
  return base ? byId(read, kind, base.id) : byKey(read, kind, mine.key);
}

/** True while the focus is in a field of some form. */
function isInField(): boolean {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  return active?.matches('textarea, input, select, [role="combobox"], [role="listbox"], [role="option"]') === true;
}
