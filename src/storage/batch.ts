import '@pnp/sp/batching';
import type { SPFI } from '@pnp/sp';

/**
 * Calls in one batch, each with an outcome of its own. Rejects when no answer to the batch came: PnPjs then never
 * settles its calls. A batch is a POST, also one of reads, and needs a form digest.
 */
export async function inOneBatch<T>(
  sp: SPFI,
  calls: readonly ((batch: SPFI) => Promise<T>)[],
): Promise<readonly PromiseSettledResult<T>[]> {
  const [batch, execute] = sp.batched();
  const outcomes = Promise.allSettled(calls.map((call) => call(batch)));
  await execute();
  return outcomes;
}
