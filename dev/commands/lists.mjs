import { install } from './install.mjs';
import { command, runScript } from './run.mjs';

await command(async (args) => {
  await install();
  return runScript('dev/commands/writeLists.ts', args);
});
