import { end } from './shared';

/** Ends what files of stories have shared in this very process; Jest waits for that. Each other process does so itself. */
export default async function globalTeardown(): Promise<void> {
  await end();
}
