import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

function typed(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, [`dev/commands/${script}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { status, said: stderr };
}

describe('npm run package', () => {
  it.each(['http://porvoo.sharepoint.com/sites/digi', 'https://porvoo.sharepoint.com', '/sites/digi'])(
    'refuses --site %s before it builds anything',
    (address) => {
      const { status, said } = typed('package.mjs', ['--site', address]);
      expect(status).toBe(1);
      expect(said).toBe(
        `--site wants the address of a site, like https://porvoo.sharepoint.com/sites/digi; it got "${address}".\n`,
      );
    },
  );
});

describe('npm run contract', () => {
  const none = { ...process.env, SP_HEADERS: '' };
  const site = ['--site', 'https://porvoo.sharepoint.com/sites/test'];

  it.each([
    ['no site', []],
    ['a site that is reached unencrypted', ['--site', 'http://porvoo.sharepoint.com/sites/test']],
    ['an address that only begins like this machine', ['--site', 'http://localhost.porvoo.fi/sites/test']],
    ['an address with a query', ['--site', 'https://porvoo.sharepoint.com/sites/test?web=1']],
    ['a path', ['--site', '/sites/test']],
  ])('refuses %s', (_, args) => {
    const { status, said } = typed('contract.mjs', args, { ...none, SP_HEADERS: '{"Cookie":"a=b"}' });
    expect([status, said]).toEqual([1, expect.stringMatching(/^--site wants the address of an empty site .*\n$/)]);
  });

  it.each([
    ['no headers', site, '', /^The headers of somebody signed in as an owner are missing\. .*SP_HEADERS\.\n$/],
    ['no JSON', site, 'FedAuth=…', /^SP_HEADERS wants a JSON object of texts/],
    ['no texts', site, '{"Cookie":1}', /^SP_HEADERS wants a JSON object of texts/],
    ['nobody signed in', site, '{"Accept":"x"}', /^SP_HEADERS has neither Cookie nor Authorization/],
    ['no file', [...site, '--headers', 'none.json'], '', /^--headers names none\.json, which cannot be read/],
  ])('says what is missing: %s', (_, args, headers, says) => {
    const { status, said } = typed('contract.mjs', args, { ...none, SP_HEADERS: headers });
    expect([status, said]).toEqual([1, expect.stringMatching(says)]);
  });
});
