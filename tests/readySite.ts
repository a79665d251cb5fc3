import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localSite, type LocalSite } from './localSite';

// In memory where the machine has such a folder: a set-up is some 280 writes, each brought to the disk by itself.
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let folder: Promise<string> | undefined;
afterAll(async () => {
  if (folder) await rm(await folder, { recursive: true });
});

/** A site that has been set up: a copy of one that is made once for the whole file of tests. */
export async function readySite(): Promise<LocalSite> {
  folder ??= setUpOnce();
  const copy = path.join(await folder, randomUUID());
  await copyFile(path.join(await folder, 'ready'), copy);
  return localSite(copy);
}

/** The folder of the site that is copied. */
async function setUpOnce(): Promise<string> {
  const made = await mkdtemp(path.join(place, 'site-'));
  const site = await localSite(path.join(made, 'ready'));
  const outcome = await site.as('owner').setUp(() => undefined);
  await site.close();
  if (!('ready' in outcome)) throw new Error(JSON.stringify(outcome));
  return made;
}
