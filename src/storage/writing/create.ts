import { differences } from '../../domain/record/differences';
import { merge } from '../../domain/record/merge';
import { togetherIn } from '../../domain/record/together';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isFailure, type SaveOutcome } from '../../domain/store';
import type { RowName } from '../calls';
import { rawRow } from '../columns/rows';
import { duplicateValue, failureOf, refusalOf } from '../failure';
import { cellsToWrite } from './cellsToWrite';
import { asSent, rowOfKey } from './lostCreate';
import { doubted, whereUnread } from './lostWrite';
import { readBack, save, type WriteContext } from './save';

/**
 * Adds a record. A create whose answer was lost finds its row by its key and by what it had sent, in this call or in
 * an earlier one (`sent`): what was typed since is joined with it as in any save; another's row is a conflict. Where
 * neither an answer nor the row comes, nobody knows. Rejects with the error of a call.
 */
export async function create<K extends Kind>(
  context: WriteContext,
  kind: K,
  entity: Entity[K],
  sent: readonly Entity[K][] = [],
): Promise<SaveOutcome<K>> {
  const { calls, cellContext } = context;
  const toWrite = await cellsToWrite(context, kind, [{ base: undefined, mine: entity }]);
  if ('failed' in toWrite) return toWrite;
  const [cells = {}] = toWrite;
  let isAnswered = false;
  try {
    const answer = rawRow(await calls.write<unknown>((sp) => calls.items(kind, sp).add(cells)));
    isAnswered = true;
    if (!answer) return { saved: await added(context, kind, { key: entity.key }), merged: [] };
    const { id, etag } = answer;
    cellContext.remember(kind, id);
    return {
      saved: await readBack(context, kind, { id, etag, value: entity, modified: '', modifiedBy: '' }, cells),
      merged: [],
    };
  } catch (error) {
    return foundAgain(context, kind, { entity, sent, error, isAnswered });
  }
}

interface Added<T> {
  readonly entity: T;
  readonly sent: readonly T[];
  readonly error: unknown;
  /** True where the add was answered: what failed is to read the row back. */
  readonly isAnswered: boolean;
}

/** What has become of an add that ended in an error, told by the row of its key. Rejects with that error. */
async function foundAgain<K extends Kind>(
  context: WriteContext,
  kind: K,
  { entity, sent, error, isAnswered }: Added<Entity[K]>,
): Promise<SaveOutcome<K>> {
  const { calls, cellContext } = context;
  // A key that is taken may be that of a row which an earlier sending has made.
  const isTaken = (await refusalOf(error))?.code === duplicateValue;
  const doubt = isTaken ? undefined : await doubted(error);
  if (!isTaken && !doubt && !isAnswered) throw error;
  const arrived = await rowOfKey(calls, kind, entity.key).catch(failureOf);
  if (arrived && isFailure(arrived)) {
    if (!doubt || isAnswered) return { ...arrived, unsure: true };
    return whereUnread(doubt, arrived);
  }
  if (!arrived) throw error; // it has not arrived, or another column is taken
  try {
    const theirs = await added(context, kind, arrived);
    if (doubt?.refused && theirs.modifiedBy !== cellContext.me) return doubt.failure; // it is another's
    const own = await asSent(calls, cellContext, kind, theirs, [...sent, entity]);
    if (!own) return { theirs, clashes: differences(entity, theirs.value) };
    const joined = merge(own, entity, theirs.value, togetherIn(kind));
    if ('clashes' in joined) return { theirs, clashes: joined.clashes };
    const outcome = await save(context, kind, theirs, joined.merged, { kept: joined.theirs });
    return isFailure(outcome) ? { ...outcome, unsure: true } : outcome;
  } catch (further) {
    // The row is there; whether it is ours, or holds what was typed since, could not be read.
    return { ...(await failureOf(further)), unsure: true };
  }
}

/** Reads a row that was added since the lists were read. */
async function added<K extends Kind>(
  { calls, cellContext }: WriteContext,
  kind: K,
  row: RowName,
): Promise<Versioned<Entity[K]>> {
  const record = await calls.reread(kind, row, cellContext);
  cellContext.remember(kind, record.id);
  return record;
}
