import type { Kind } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { failureOf } from '../failure';
import { toldBy } from '../reading/toldBy';

/** A list did not tell of its columns: set-up passes it over, makes the others, and names it. */
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
