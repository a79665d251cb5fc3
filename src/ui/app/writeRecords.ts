import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isConflict, isFailure, type RecordChange, type SaveOutcome } from '../../domain/store';
import type { ActsContext } from './addAndRemove';

/** Saves over a record, and shows it as it then is in its list. */
export async function write<K extends Kind>(
  context: ActsContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  sent?: readonly Entity[K][],
): Promise<SaveOutcome<K>> {
  const outcome = await pendingWhile(context, kind, [base.id], context.store.save(kind, base, mine, sent));
  show(context, kind, outcome);
  return outcome;
}

/** Saves many; an outcome for each change, in order. */
export async function writeMany<K extends Kind>(
  context: ActsContext,
  kind: K,
  changes: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  const ids = changes.map(({ base }) => base.id);
  const outcomes = await pendingWhile(context, kind, ids, context.store.saveMany(kind, changes));
  for (const outcome of outcomes) show(context, kind, outcome);
  return outcomes;
}

async function pendingWhile<T>(
  { setPending }: ActsContext,
  kind: Kind,
  ids: readonly number[],
  work: Promise<T>,
): Promise<T> {
  if (kind === 'projects') setPending((now) => new Set([...now, ...ids]));
  try {
    return await work;
  } finally {
    if (kind === 'projects') setPending((now) => new Set([...now].filter((id) => !ids.includes(id))));
  }
}

/** Shows the record as it now is in its list. */
function show<K extends Kind>({ put, written }: ActsContext, kind: K, outcome: SaveOutcome<K>): void {
  if (isFailure(outcome)) return;
  const record = isConflict(outcome) ? outcome.theirs : outcome.saved;
  if (!isConflict(outcome)) written.set(`${kind} ${record.id}`, record);
  put(kind, record);
}
