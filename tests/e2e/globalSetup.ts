import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startWorkbench, type Workbench } from './workbench';

declare global {
  var workbench: Workbench | undefined;
}

/** Starts the one workbench of the run. Stories read WORKBENCH_URL (its origin) and BROWSER_PATH (the browser's executable) from the environment. */
export default async function globalSetup(): Promise<void> {
  process.env['BROWSER_PATH'] ??= execFileSync(process.execPath, [path.resolve(__dirname, '../../dev/commands/browser.mjs')], { encoding: 'utf8' });
  globalThis.workbench = await startWorkbench();
  process.env['WORKBENCH_URL'] = globalThis.workbench.origin;
}
