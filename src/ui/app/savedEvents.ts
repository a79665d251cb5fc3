import { carried, differences, holds } from '../../domain/record/differences';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Saved } from '../../domain/store';
import { arrivedIn } from '../../domain/record/editing';
import { unsaved } from '../../domain/programme';
import type { Arrived, LeftUnsure } from '../record/session';
import { createdEvent, type ActsContext } from './addAndRemove';
import { statusOf, type Event, type Found, type Undo } from './event';
import { write } from './writeRecords';

/** Tells of a save, with the way back: what held an example value before then holds it again, and says so. */
export function savedEvent<K extends Kind>(
  context: ActsContext,
  kind: K,
  before: Versioned<Entity[K]>,
  mine: Entity[K],
  { saved, merged }: Saved<K>,
): Event {
  // What somebody else did meanwhile is not mine to tell of, nor to take back.
  const changes = differences(before.value, mine);
  const moved = statusOf(before.value) !== statusOf(mine);
  const undo: Undo = () => write(context, kind, saved, carried(mine, before.value, saved.value));
  const isUndone = (found: Found): boolean =>
    found !== undefined && holds(found.value as Entity[K], before.value, changes);
  return { kind, record: saved, changes, what: 'saved', moved, undo, isUndone, joined: merged };
}

/** What is to be told of a change, of which nobody knows, once its list has been read. */
export function ifChanged<K extends Kind>(
  context: ActsContext,
  kind: K,
  before: Versioned<Entity[K]>,
  mine: Entity[K],
): (found: Found) => Event | undefined {
  return (found) => {
    if (!found) return { kind, record: before, what: 'gone' };
    const saved = found as Versioned<Entity[K]>;
    return holds(saved.value, mine, differences(before.value, mine))
      ? savedEvent(context, kind, before, mine, { saved, merged: [] })
      : undefined;
  };
}

/** What is told of a form whose save has arrived although its answer was lost. */
export function arrivedEvent<K extends Kind>(
  context: ActsContext,
  kind: K,
  { base, mine, found }: Arrived<Entity[K]>,
): Event {
  return base
    ? savedEvent(context, kind, base, mine, { saved: found, merged: [] })
    : createdEvent(context, kind, found);
}

/**
 * What is told of a form that was left while nobody knows what it has saved, and what once its list has been read. A
 * row of the key of a new one that holds something else leaves it open whose it is.
 */
export function leftEvent<K extends Kind>(
  context: ActsContext,
  kind: K,
  { base, sent, mine, text, otherwise }: LeftUnsure<Entity[K]>,
): Event {
  const whenRead = (found: Found): Event | undefined => {
    if (!found) return base ? { kind, record: base, what: 'gone' } : { what: 'told', text: otherwise };
    const row = found as Versioned<Entity[K]>;
    const own = arrivedIn({ base }, sent, row);
    if (own) return arrivedEvent(context, kind, { base, mine: own, found: row });
    return base ? { what: 'told', text: otherwise } : undefined;
  };
  const changes = base && { changes: differences(base.value, sent.at(-1) ?? mine) };
  return { kind, record: base ?? unsaved(mine), ...changes, what: 'leftUnsure', text, whenRead };
}
