import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { rowsOfRun } from '../thirdOf';
import { startWorkbench } from './workbench';

const root = path.resolve(__dirname, '../..');
/** A file that is made anew for each run. */
const made = (name: string): string => path.join(root, '.local', name);

/** Makes one file of the workbench, which starts in half the time. Each part finds its own folder, as before. */
async function bundleWorkbench(outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'dev/workbench/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    plugins: [
      {
        name: 'folders',
        setup: (bundle) =>
          bundle.onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
            loader: 'ts',
            contents: `const __dirname = ${JSON.stringify(path.dirname(file))};${readFileSync(file, 'utf8')}`,
          })),
      },
    ],
  });
}

/**
 * Finds the browser of the run, bundles the workbench, fills the lists and chooses the rows, once: stories read
 * BROWSER_PATH, WORKBENCH, FILLED_LISTS and ROWS from the environment.
 */
export default async function globalSetup(): Promise<void> {
  process.env['WORKBENCH'] = made('workbench.cjs');
  await bundleWorkbench(process.env['WORKBENCH']);
  process.env['FILLED_LISTS'] = made('stories.sqlite');
  await (await startWorkbench(['--db', process.env['FILLED_LISTS'], '--reset'])).stop();
  process.env['ROWS'] = rowsOfRun();
  console.log(`\nRows of this run: ROWS=${process.env['ROWS']} (0, 1 and 2 are a third each)`);
  process.env['BROWSER_PATH'] ??= execFileSync(process.execPath, [path.join(root, 'dev/commands/browser.mjs')], {
    encoding: 'utf8',
  })
    .split('\n')
    .pop();
}
