/** @jest-environment node */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { createService, type Service } from '../../dev/service/server';
import { thirdOf } from '../thirdOf';
import { describeLocally } from './site';

const root = path.resolve(__dirname, '../..');
let service: Service;
let origin: string;
let calls = 0;
beforeAll(async () => {
  service = await createService({
    db: ':memory:',
    sites: [
      { path: '/sites/far', title: 'Far' },
      { path: '/', title: 'Root' },
    ],
  });
  service.app.server.on('request', () => calls++);
  origin = await service.listen(0);
});
afterEach(() => fetch(`${origin}/_local/faults`, { method: 'DELETE' }));
afterAll(() => service.close());

/** Runs tests of the contract on a site, in a process of their own. Resolves to its exit code and what it printed. */
function run(
  sitePath: string,
  ...files: readonly string[]
): Promise<{ readonly code: number; readonly printed: string }> {
  const env = { ...process.env, SP_HEADERS: '{"Cookie":"local-user=owner"}' };
  const args = [path.join(root, 'dev/commands/contract.mjs'), '--site', `${origin}${sitePath}/`, ...files];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, _out, printed) =>
      resolve({ code: Number(error?.code ?? 0), printed }),
    );
  });
}

async function listsLeft(sitePath: string): Promise<unknown> {
  const answer = await fetch(`${origin}${sitePath}/_api/web/lists?$select=Title`, {
    headers: { Cookie: 'local-user=owner', Accept: 'application/json;odata=nometadata' },
  });
  return answer.json();
}

describeLocally('npm run contract', () => {
  it.each(
    thirdOf([
      ['/sites/far', ['lists', 'history', 'rights', 'batch']],
      ['', ['lists', 'columns']],
    ] as const),
  )(
    'holds the contract against a site that runs elsewhere, which loses every list again (at "%s")',
    async (sitePath, files) => {
      const before = calls;
      const { code, printed } = await run(sitePath, ...files);
      expect(printed).not.toMatch(/●/);
      expect(printed).toMatch(/Tests: .* passed/);
      expect([code, calls > before + 50, await listsLeft(sitePath)]).toEqual([0, true, { value: [] }]);
    },
    60_000,
  );

  it('leaves no list behind where the tests fail', async () => {
    await fetch(`${origin}/_local/faults`, {
      method: 'POST',
      body: JSON.stringify({ match: { path: '/createfieldasxml' }, do: { expireDigest: true } }),
    });
    const { code, printed } = await run('/sites/far', 'history');
    expect(printed).toMatch(/Tests: .* failed/);
    expect([code, await listsLeft('/sites/far')]).toEqual([1, { value: [] }]);
  }, 60_000);
});
