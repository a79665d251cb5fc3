import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Finds the browser of the run, once: stories read BROWSER_PATH from the environment. */
export default function globalSetup(): void {
  process.env['BROWSER_PATH'] ??= execFileSync(process.execPath, [path.resolve(__dirname, '../../dev/commands/browser.mjs')], { encoding: 'utf8' });
}
