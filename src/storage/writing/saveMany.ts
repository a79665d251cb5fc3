import '@pnp/sp/batching';
import type { SPFI } from '@pnp/sp';
import type { Kind } from '../../domain/programme';
import type { RecordChange, SaveOutcome } from '../../domain/store';
import { failureOf, refusalOf } from '../failure';
import { cellsOf } from '../columns/rows';
import { save, withKey, type WriteContext } from './save';

/**
 * What a part of a batch was refused with and a write of its own may still get done: somebody was first, or there was
 * too much at once.
 */
const retriedStatuses: readonly (number | undefined)[] = [409, 412, 429, 503];

/**
 * Writes many records, each as `save` does: in batches of twenty, then by itself what waiting or joining may help. An
 * outcome for each, in order; what was written is read back in a second batch. Rejects where a batch as a whole was
 * refused or lost: then any of it may have been written, and saving it again tells.
 */
export async function saveMany<K extends Kind>(
  context: WriteContext,
  kind: K,
  changes: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[]> {
  const { calls, cellContext } = context;
  const work = changes.map(({ base, mine }) => ({ base, mine: withKey(base.value, mine, context) }));
  const written = await calls.write((sp) =>
    inOneBatch(
      sp,
      work.map(({ base, mine }) => async (batch) => {
        const cells = cellsOf(kind, mine, base.value, cellContext);
        if (Object.keys(cells).length > 0) await calls.items(kind, batch).getById(base.id).update(cells, base.etag);
      }),
    ),
  );
  const outcomes = new Map<RecordChange<K>, SaveOutcome<K>>();
  for (const [index, change] of work.entries()) {
    const answer = written[index];
    if (answer?.status === 'rejected') outcomes.set(change, await saveAlone(context, kind, change, answer.reason));
  }
  const done = work.filter((change) => !outcomes.has(change));
  // A batch of reads is a POST, too, and needs a form digest.
  const read = await calls.write((sp) =>
    inOneBatch(
      sp,
      done.map(
        ({ base }) =>
          (batch) =>
            calls.reread(kind, base, cellContext, batch),
      ),
    ),
  );
  for (const [index, change] of done.entries()) {
    const answer = read[index];
    if (answer)
      outcomes.set(
        change,
        answer.status === 'fulfilled' ? { saved: answer.value, merged: [] } : await failureOf(answer.reason),
      );
  }
  return work.flatMap((change) => outcomes.get(change) ?? []);
}

async function saveAlone<K extends Kind>(
  context: WriteContext,
  kind: K,
  { base, mine }: RecordChange<K>,
  reason: unknown,
): Promise<SaveOutcome<K>> {
  if (!retriedStatuses.includes((await refusalOf(reason))?.status)) return failureOf(reason);
  try {
    return await save(context, kind, base, mine);
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Calls in one batch, each with an outcome of its own. Rejects when no answer to the batch came: PnPjs then never
 * settles its calls.
 */
async function inOneBatch<T>(
  sp: SPFI,
  calls: readonly ((batch: SPFI) => Promise<T>)[],
): Promise<readonly PromiseSettledResult<T>[]> {
  const [batch, execute] = sp.batched();
  const outcomes = Promise.allSettled(calls.map((call) => call(batch)));
  await execute();
  return outcomes;
}
