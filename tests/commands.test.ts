import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

function typed(script: string, ...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, [`dev/commands/${script}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

describe('npm run package', () => {
  it.each(['http://porvoo.sharepoint.com/sites/digi', 'https://porvoo.sharepoint.com', '/sites/digi'])(
    'refuses --site %s before it builds anything',
    (address) => {
      const { status, said } = typed('package.mjs', '--site', address);
      expect(status).toBe(1);
      expect(said).toBe(
        `--site wants the address of a site, like https://porvoo.sharepoint.com/sites/digi; it got "${address}".\n`,
      );
    },
  );
});
