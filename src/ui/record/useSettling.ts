import * as React from 'react';
import { byId, byKey, type Entity, type Kind, type Programme, type Versioned } from '../../domain/programme';
import { useNavigation } from '../app/navigationContext';
import type { LeftForm } from '../app/reads';
import type { Session } from './session';

interface SettlingOptions<K extends Kind> {
  readonly kind: K;
  /** True for a single field, which stands as it is when it is saved. */
  readonly staysOpen: boolean;
  /** Called when the draft of the form is thrown away after it was left. */
  readonly onDropped: () => void;
}

/**
 * Finds out what has become of a save whose answer was lost, each time the list was read, also after the form was left:
 * nothing is sent for it. What turns out to have arrived closes the form, but not under somebody who writes: there it
 * goes on from what was saved. A clash is shown once they have left the field.
 */
export function useSettling<K extends Kind>(session: Session<Entity[K]>, options: SettlingOptions<K>): void {
  const { reads } = useNavigation();
  const latest = React.useRef(options);
  latest.current = options;
  React.useEffect(() => {
    let stopWaiting = (): void => undefined;
    let left = false;
    const isOpen = (): boolean => session.state().unsure || session.state().sending !== undefined;
    const stopListening = reads.listen((read) => {
      const { kind, staysOpen } = latest.current;
      if (read.unread[kind]) return;
      const found = foundIn(read, kind, session);
      stopWaiting();
      const isSettled = session.observe(found, left || staysOpen || !isInField());
      if (left && !isOpen()) end();
      if (!isSettled) stopWaiting = onceOutOfField(session, found);
    });
    const end = (): void => {
      stopListening();
      reads.left.delete(session.state().opening);
    };
    return () => {
      stopWaiting();
      left = true;
      const handOver: LeftForm['handOver'] = (to) => {
        end();
        session.handOver(to);
      };
      if (isOpen()) reads.left.set(session.state().opening, { handOver, drop: () => latest.current.onDropped() });
      else stopListening();
    };
  }, [reads, session]);
}

/**
 * Shows what a read has found once the focus is in no field; of an attempt that was made since, it says nothing. Gives
 * what ends the waiting.
 */
function onceOutOfField<T extends object>(session: Session<T>, found: Versioned<T> | undefined): () => void {
  const { sent } = session.state();
  const settle = (): void => {
    if (isInField()) return;
    stop();
    if (session.state().sent === sent) session.observe(found, true);
  };
  // The focus is in the next field, or in none, only after it has left the last one.
  const later = (): void => void setTimeout(settle);
  const stop = (): void => document.removeEventListener('focusout', later);
  document.addEventListener('focusout', later);
  return stop;
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

/** A field, what it opens beside it, such as a calendar, and the button that does. */
const inUse =
  'textarea, input, select, [role="combobox"], [role="listbox"], [role="menu"], form [aria-haspopup], [data-of-field]';

/** True while somebody is in a field of some form, or chooses in what a field has opened. */
function isInField(): boolean {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  return Boolean(active?.closest(inUse));
}
