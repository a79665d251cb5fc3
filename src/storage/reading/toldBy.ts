import { refusalOf } from '../failure';

/** Statuses that say nothing of a list: the session has ended, or there is too much at once. */
const ofTheSite: readonly number[] = [401, 429, 503];

/**
 * What a list answers to a question beside its rows; undefined where it refuses. Rejects with an error that is the
 * site's: no answer came, SharePoint is busy, or the session has ended.
 */
export async function toldBy<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const refusal = await refusalOf(error);
    if (!refusal || ofTheSite.includes(refusal.status)) throw error;
    return undefined;
  }
}

/** A list did not tell of its columns; `reason` is its refusal. */
export class ColumnsUntold extends Error {
  constructor(readonly reason: unknown) {
    super('A list did not tell of its columns.');
  }
}

/** What a list says of its columns. Rejects with `ColumnsUntold` where it refuses, and as `toldBy` does. */
export async function toldColumns<T>(ask: () => Promise<T>): Promise<T> {
  let refusal: unknown;
  const told = await toldBy(async () => {
    try {
      return { columns: await ask() };
    } catch (error) {
      refusal = error;
      throw error;
    }
  });
  if (!told) throw new ColumnsUntold(refusal);
  return told.columns;
}
