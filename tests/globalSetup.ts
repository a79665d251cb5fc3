import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

// In memory where the machine has such a folder: a set-up is some 280 writes, each brought to the disk by itself.
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Makes the folder of a run for the site that is set up once (readySite.ts); globalTeardown.ts takes it away. */
export default async function globalSetup(): Promise<void> {
  process.env['READY_SITES'] = await mkdtemp(path.join(place, 'sites-'));
}
