import { rm } from 'node:fs/promises';

/** Takes away what globalSetup.ts made. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env['READY_SITES'];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
