import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startWorkbench } from './workbench';

/**
 * Finds the browser of the run, fills the lists and chooses the places, once: stories read BROWSER_PATH, FILLED_LISTS
 * and PLACES from the environment.
 */
export default async function globalSetup(): Promise<void> {
  const filled = path.resolve(__dirname, '../../.local/stories.sqlite');
  await (await startWorkbench(['--db', filled, '--reset'])).stop();
  process.env['FILLED_LISTS'] = filled;
  process.env['PLACES'] ??= String(Math.floor(Date.now() / 86_400_000) % 3);
  if (!['0', '1', '2', 'all'].includes(process.env['PLACES']))
    throw new Error(`PLACES is 0, 1, 2 or all; it got "${process.env['PLACES']}".`);
  console.log(`\nPlaces of this run: PLACES=${process.env['PLACES']} (0, 1 and 2 are a third each)`);
  process.env['BROWSER_PATH'] ??= execFileSync(
    process.execPath,
    [path.resolve(__dirname, '../../dev/commands/browser.mjs')],
    { encoding: 'utf8' },
  )
    .split('\n')
    .pop();
}
