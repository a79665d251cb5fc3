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
