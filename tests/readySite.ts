import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { localSite, type LocalSite } from './localSite';

/** A site that has been set up: a copy of one that the first who asks makes for the whole run. */
export async function readySite(): Promise<LocalSite> {
  // Made by globalSetup.ts, taken away after the run.
  const folder = process.env['READY_SITES'] ?? '';
  const ready = path.join(folder, 'ready');
  if (!existsSync(ready)) await setUp(ready);
  const copy = path.join(folder, randomUUID());
  await copyFile(ready, copy);
  return localSite(copy);
}

/** Sets a site up; it is there whole or not at all, also where two processes make it at once. */
async function setUp(ready: string): Promise<void> {
  const making = `${ready}-${randomUUID()}`;
  const site = await localSite(making);
  const outcome = await site.as('owner').setUp(() => undefined, { cityName: '', cityNameSv: '', rows: 'published' });
  await site.close();
  if (!('ready' in outcome)) throw new Error(JSON.stringify(outcome));
  await rename(making, ready);
}
