import { buildWhenStale } from './build.mjs';
import { install } from './install.mjs';
import { command, runScript } from './run.mjs';

await command(async (args) => {
  await install();
  await buildWhenStale();
  return runScript('dev/workbench/main.ts', args);
});
