import { fetched } from '../parts/useCode';
import type { Event } from './event';

/** Uses code that is fetched for it. That it does not come, or fails, is told, with the way to try again. */
export async function withCode<T>(
  say: (event: Event) => void,
  load: () => Promise<T>,
  use: (code: T) => void | Promise<void>,
): Promise<void> {
  const outcome = await fetched(async () => use(await load()));
  if ('why' in outcome) say({ what: 'lost', loss: outcome, retry: () => void withCode(say, load, use) });
}
