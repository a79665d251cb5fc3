import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isFailure, type Failure, type RecordChange, type SaveOutcome } from '../../domain/store';
import { inOneBatch } from '../batch';
import { failureOf, isContested, refusalOf } from '../failure';
import type { Written } from '../calls';
import { rememberWritten } from '../columns/rich';
import { cellsOf, readRow } from '../columns/rows';
import { learnRichFrom } from '../reading/learnRich';
import { cellsToWrite, replacesUntold, textsAsSent } from './cellsToWrite';
import { arrived, doubted, type Doubted } from './lostWrite';
import { explained } from './refused';
import { save, withKey, type WriteContext } from './save';

/**
 * Writes many records, each as `save` does: in batches of twenty, then by itself what waiting or joining may help. An
 * outcome for each, in order; what was written is read back in a second batch. Where the answer to a batch is lost the
 * rows are read again and tell what has arrived. Rejects where a batch as a whole was refused: nothing was written.
 */
export async function saveMany<K extends Kind>(
  context: WriteContext,
  kind: K,
  changes: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  const all = changes.map((change) => ({ ...change, mine: withKey(change.base.value, change.mine, context) }));
  const differs = ({ base, mine }: RecordChange<K>): boolean =>
    Object.keys(cellsOf(kind, mine, base.value, context.cellContext)).length > 0;
  const work = all.filter(differs);
  const written = new Map((await outcomesOf(context, kind, work)).map((outcome, index) => [work[index], outcome]));
  return all.map((change) => written.get(change) ?? { saved: change.base, merged: [] });
}

/** The outcome of each change, in order; every one of them has something to write. */
async function outcomesOf<K extends Kind>(
  context: WriteContext,
  kind: K,
  work: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  if (work.length === 0) return [];
  const cells = await cellsToWrite(context, kind, work);
  if ('failed' in cells)
    return cells.failed === 'columnsUntold' ? eachAlone(context, kind, work) : work.map(() => cells);
  const rows = work.map((change, index) => ({ change, cells: cells[index] ?? {} }));
  const sent = rows.filter((row) => !replacesUntold(context, kind, row.change, row.cells));
  const outcomes = await outcomesOfBatch(context, kind, sent);
  for (const { change } of rows)
    if (!outcomes.has(change)) outcomes.set(change, await saveAlone(context, kind, change));
  return work.flatMap((change) => outcomes.get(change) ?? []);
}

/** The outcomes of changes one after the other: what keeps one of them from being written keeps no other. */
async function eachAlone<K extends Kind>(
  context: WriteContext,
  kind: K,
  work: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  const outcomes: SaveOutcome<K>[] = [];
  for (const change of work) outcomes.push(await saveAlone(context, kind, change));
  return outcomes;
}

/** A change with the cells that it sends. */
interface Sent<K extends Kind> {
  readonly change: RecordChange<K>;
  readonly cells: Record<string, unknown>;
}

/** The outcomes of changes that are sent in one batch. */
async function outcomesOfBatch<K extends Kind>(
  context: WriteContext,
  kind: K,
  sent: readonly Sent<K>[],
): Promise<Map<RecordChange<K>, SaveOutcome<K>>> {
  const outcomes = new Map<RecordChange<K>, SaveOutcome<K>>();
  if (sent.length === 0) return outcomes;
  const work = sent.map(({ change }) => change);
  let written: readonly PromiseSettledResult<{ readonly etag: string | null }>[];
  try {
    written = await writeAll(context, kind, sent);
  } catch (error) {
    const doubt = await doubted(error);
    if (!doubt) throw error;
    const arrivedOnes = await arrivedOf(context, kind, work, doubt);
    return new Map(arrivedOnes.map((outcome, index) => [work[index] as RecordChange<K>, outcome]));
  }
  for (const [index, change] of work.entries()) {
    const answer = written[index];
    if (answer?.status === 'rejected') outcomes.set(change, await retriedAlone(context, kind, change, answer.reason));
  }
  const done = work.filter((change) => !outcomes.has(change));
  const rows = await readAll(context, kind, done, (change) => {
    const index = work.indexOf(change);
    const [answer, part] = [written[index], sent[index]];
    return answer?.status === 'fulfilled' && part
      ? { etag: answer.value.etag, texts: textsAsSent(kind, change.mine, part.cells) }
      : undefined;
  });
  for (const [index, row] of rows.entries()) {
    const change = done[index];
    // It was written; what could not be read back is told as what it may be.
    if (change) outcomes.set(change, isFailure(row) ? { ...row, unsure: true } : { saved: row, merged: [] });
  }
  return outcomes;
}

function writeAll<K extends Kind>(
  { calls }: WriteContext,
  kind: K,
  sent: readonly Sent<K>[],
): Promise<readonly PromiseSettledResult<{ readonly etag: string | null }>[]> {
  return calls.write((sp) =>
    inOneBatch<{ readonly etag: string | null }>(
      sp,
      sent.map(
        ({ change: { base }, cells }) =>
          (batch) =>
            calls.items(kind, batch).getById(base.id).update(cells, base.etag),
      ),
    ),
  );
}

/**
 * The rows as they now are, each by itself a row or why it could not be read.
 * @param writtenOf what is known of the write of a change
 */
async function readAll<K extends Kind>(
  { calls, cellContext }: WriteContext,
  kind: K,
  work: readonly RecordChange<K>[],
  writtenOf: (change: RecordChange<K>) => Written | undefined = () => undefined,
): Promise<readonly (Versioned<Entity[K]> | Failure)[]> {
  try {
    const rows = await calls.write((sp) =>
      inOneBatch(
        sp,
        work.map(
          ({ base }) =>
            (batch) =>
              calls.row(kind, base, cellContext, batch),
        ),
      ),
    );
    const there = rows.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : []));
    const { rich } = cellContext;
    await learnRichFrom(rich, (each) => calls.list(each, calls.sp), [[kind, there]]);
    for (const [index, change] of work.entries()) {
      const [row, made] = [rows[index], writtenOf(change)];
      if (rich && row?.status === 'fulfilled' && made?.etag === row.value.etag)
        rememberWritten(rich, kind, row.value, made.texts);
    }
    return await Promise.all(
      rows.map(async (row) =>
        row.status === 'fulfilled' ? readRow(kind, row.value, cellContext).record : failureOf(row.reason),
      ),
    );
  } catch (error) {
    const failure = await failureOf(error);
    return work.map(() => failure);
  }
}

/** What has become of writes that may have arrived, told by the rows. */
async function arrivedOf<K extends Kind>(
  context: WriteContext,
  kind: K,
  work: readonly RecordChange<K>[],
  doubt: Doubted,
): Promise<readonly SaveOutcome<K>[]> {
  const rows = await readAll(context, kind, work);
  return work.map((change, index) => arrived(kind, change, rows[index] ?? doubt.failure, doubt, context.cellContext));
}

/**
 * What becomes of a part of a batch that was refused. Where somebody was first, there was too much at once, or an
 * earlier sending of the batch may have been done, a write of its own finds that out.
 */
async function retriedAlone<K extends Kind>(
  context: WriteContext,
  kind: K,
  change: RecordChange<K>,
  reason: unknown,
): Promise<SaveOutcome<K>> {
  if (isContested(await refusalOf(reason)) || (await doubted(reason))) return saveAlone(context, kind, change);
  return why(context, kind, change, reason);
}

async function saveAlone<K extends Kind>(
  context: WriteContext,
  kind: K,
  change: RecordChange<K>,
): Promise<SaveOutcome<K>> {
  const { base, mine, ownOnly, beside = [] } = change;
  try {
    return await save(context, kind, base, mine, { ownOnly, earlier: { sent: [], beside } });
  } catch (error) {
    return why(context, kind, change, error);
  }
}

/** Why a change was not made, a refusal with the words and the fields of the list. */
async function why<K extends Kind>(
  { calls }: WriteContext,
  kind: K,
  { mine }: RecordChange<K>,
  error: unknown,
): Promise<Failure> {
  const failure = await failureOf(error);
  return failure.failed === 'refused' ? explained(failure, error, calls, kind, mine) : failure;
}
