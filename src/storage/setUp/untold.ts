import type { Kind } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { failureOf } from '../failure';
import { ColumnsUntold } from '../reading/toldBy';

/** The lists that were passed over, each with the refusal; it grows as set-up goes on. */
export type PassedOver = Map<Kind, unknown>;

/** Does what needs a list's columns; a list that does not tell of them is noted. */
export async function unlessUntold(passedOver: PassedOver, kind: Kind, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ColumnsUntold)) throw error;
    passedOver.set(kind, error.reason);
  }
}

/** What the set-up comes to where lists were passed over, in the words of the first; undefined where none was. */
export async function failureFor(passedOver: PassedOver): Promise<Failure | undefined> {
  const [first] = passedOver.values();
  if (passedOver.size === 0) return undefined;
  return { ...(await failureOf(first)), failed: 'unreadable', lists: [...passedOver.keys()] };
}
