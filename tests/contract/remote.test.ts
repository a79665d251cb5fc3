/** @jest-environment node */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { createService, type Service } from '../../dev/service/server';
import { describeLocally } from './site';

const root = path.resolve(__dirname, '../..');
let service: Service;
let origin: string;
let calls = 0;
beforeAll(async () => {
  service = await createService({ db: ':memory:', sites: [{ path: '/sites/far', title: 'Far' }] });
  service.app.server.on('request', () => calls++);
  origin = await service.listen(0);
});
afterAll(() => service.close());

/** Runs tests of the contract on the site, in a process of their own. Resolves to its exit code and what it printed. */
function run(...files: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  const env = { ...process.env, SP_SITE: `${origin}/sites/far/`, SP_HEADERS: '{"Cookie":"local-user=owner"}' };
  const args = [path.join(root, 'node_modules/jest/bin/jest.js'), '--runInBand', ...files.map((file) => `tests/contract/${file}.test.ts`)];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, _out, printed) => resolve({ code: Number(error?.code ?? 0), printed }));
  });
}

async function listsLeft(): Promise<unknown> {
  const answer = await fetch(`${origin}/sites/far/_api/web/lists?$select=Title`, { headers: { Cookie: 'local-user=owner', Accept: 'application/json;odata=nometadata' } });
  return answer.json();
}

describeLocally('SP_SITE and SP_HEADERS', () => {
  it('point the contract at a site that runs elsewhere, which loses every list again', async () => {
    const { code, printed } = await run('lists', 'history', 'rights', 'batch');
    expect(printed).toMatch(/Tests: .* passed/);
    expect([code, calls > 200, await listsLeft()]).toEqual([0, true, { value: [] }]);
  }, 60_000);

  it('leave no list behind where the tests fail', async () => {
    await fetch(`${origin}/_local/faults`, { method: 'POST', body: JSON.stringify({ match: { path: '/createfieldasxml' }, do: { expireDigest: true } }) });
    const { code, printed } = await run('history');
    expect(printed).toMatch(/Tests: .* failed/);
    expect([code, await listsLeft()]).toEqual([1, { value: [] }]);
  }, 60_000);
});
