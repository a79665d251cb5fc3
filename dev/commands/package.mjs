import { parseArgs } from 'node:util';
import path from 'node:path';
import { buildPackage } from './build.mjs';
import { sppkg } from './freshness.mjs';
import { install } from './install.mjs';
import { command, root } from './run.mjs';
import { sitePath } from './teamsApp.mjs';

await command(async (args) => {
  const { site } = parseArgs({ args, options: { site: { type: 'string' } } }).values;
  const sitesPath = site === undefined ? undefined : sitePath(site);
  await install();
  await buildPackage({ site: sitesPath });
  console.log(
    `${path.relative(root, sppkg)} is ready${sitesPath ? `; its personal Teams tab opens on ${sitesPath}` : ''}.`,
  );
  return 0;
});
