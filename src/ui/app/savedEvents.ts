import { carried, differences, holds, withProperties } from '../../domain/record/differences';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Saved } from '../../domain/store';
import type { Arrived } from '../record/session';
import { createdEvent, type ActsContext } from './addAndRemove';
import { statusOf, type Event, type Found, type Undo } from './event';
import { write } from './writeRecords';

/**
 * Tells of a save, with the way back: what held an example value before then holds it again, and says so. What somebody
 * else had done before is theirs, without a way back. Where nothing differs from before, what an earlier attempt had
 * written was taken back.
 */
export function savedEvent<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  outcome: Saved<K>,
): Event {
  const { saved, merged } = outcome;
  // What somebody else did meanwhile is not mine to tell of, nor to take back.
  const before = { ...base, value: beforeMine(base.value, outcome) };
  const changes = differences(before.value, mine);
  if (isAllTheirs(base.value, mine, outcome)) return { kind, record: saved, what: 'already' };
  if (changes.length === 0) return { kind, record: saved, what: 'undone', of: 'other', joined: merged };
  const moved = statusOf(before.value) !== statusOf(mine);
  const undo: Undo = () => write(context, kind, saved, carried(mine, before.value, saved.value));
  const isUndone = (found: Found): boolean =>
    found !== undefined && holds(found.value as Entity[K], before.value, changes);
  return { kind, record: saved, changes, what: 'saved', moved, undo, isUndone, joined: merged };
}

/** A record as it was before what I have changed of it: what others had changed alike was theirs by then. */
export function beforeMine<K extends Kind>(base: Entity[K], { saved, alike = [] }: Saved<K>): Entity[K] {
  return withProperties(base, saved.value, alike as readonly (keyof Entity[K] & string)[]);
}

/** True where somebody else had changed alike all that I have. */
export function isAllTheirs<K extends Kind>(base: Entity[K], mine: Entity[K], outcome: Saved<K>): boolean {
  return outcome.alike !== undefined && differences(beforeMine(base, outcome), mine).length === 0;
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
    const changes = differences(before.value, mine);
    if (holds(saved.value, mine, changes)) return savedEvent(context, kind, before, mine, { saved, merged: [] });
    return isMovedOn(before, saved, changes) ? { kind, record: saved, changes, what: 'theirsStays' } : undefined;
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

/** True where somebody has written the same properties since: whether what was sent had arrived, nothing tells. */
export function isMovedOn<K extends Kind>(
  before: Versioned<Entity[K]>,
  found: Versioned<Entity[K]>,
  changes: readonly string[],
): boolean {
  const names = changes as readonly (keyof Entity[K] & string)[];
  return found.etag !== before.etag && names.length > 0 && !holds(found.value, before.value, names);
}
