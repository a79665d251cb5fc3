import { findBrowser } from './browser.mjs';
import { buildWhenStale } from './build.mjs';
import { install } from './install.mjs';
import { command, runScript, runTool } from './run.mjs';

await command(async (args) => {
  await install();
  await buildWhenStale();
  const BROWSER_PATH = await findBrowser();
  // Every story of every place, language, person and fault, of which `npm test` tells a third, and those that take long.
  if (args.includes('--stories')) {
    const all = { BROWSER_PATH, ROWS: 'all' };
    const stories = ['--config', 'tests/e2e/jest.config.js'];
    const units = ['tests/long', 'tests/contract', 'src/storage/setUp'];
    const codes = [
      await runTool('jest', units, all),
      await runTool('jest', stories, all),
      // SPFx 1.24 brings React 18: what people do most is told on it, too.
      await runTool('jest', [...stories, 'e2e/(board|measure|meeting).test'], { ...all, REACT: '18' }),
    ];
    return Math.max(...codes);
  }
  // A hundred thousand random steps of two people who edit: ten times what `npm test` takes.
  if (args.includes('--editing')) return runTool('jest', ['tests/editing', '--verbose'], { EDITING_RUNS: '1200' });
  return runScript('bench/main.ts', args, { BROWSER_PATH });
});
