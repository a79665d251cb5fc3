import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startWorkbench } from './workbench';

/**
 * Finds the browser of the run and fills the lists, once: stories read BROWSER_PATH and FILLED_LISTS from the
 * environment.
 */
export default async function globalSetup(): Promise<void> {
  const filled = path.resolve(__dirname, '../../.local/stories.sqlite');
  await (await startWorkbench(['--db', filled, '--reset'])).stop();
  process.env['FILLED_LISTS'] = filled;
  process.env['BROWSER_PATH'] ??= execFileSync(
    process.execPath,
    [path.resolve(__dirname, '../../dev/commands/browser.mjs')],
    { encoding: 'utf8' },
  );
}
