/** @jest-environment node */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addRow, clientOf, describeLocally } from './site';

const root = path.resolve(__dirname, '../..');
let folder: string;
let child: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'service-'));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Starts the service as a process of its own on the same file; resolves to the address of its site. */
function start(): Promise<string> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  // The loader as a flag, so that the process that is killed is the service and not a parent of it.
  const args = ['--import', `file://${path.join(path.dirname(tsx), 'loader.mjs')}`, 'dev/service/main.ts', '--port', '0', '--db', path.join(folder, 'site.sqlite')];
  const started = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  return new Promise((resolve, reject) => {
    started.once('exit', () => reject(new Error('The service ended before it was ready.')));
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      const ready = /^ready: (\S+)$/m.exec(text)?.[1];
      if (ready) resolve(ready);
    });
  });
}

function kill(): Promise<void> {
  return new Promise((resolve) => {
    child?.once('exit', () => resolve());
    child?.kill('SIGKILL');
  });
}

describeLocally('a database file', () => {
  it('has every write that was answered, after the process was killed', async () => {
    let sp = await clientOf(await start()).as('owner');
    await sp.web.lists.add('Kept');
    const answered: number[] = [];
    let running = true;
    const writer = (async () => {
      while (running) answered.push((await addRow(sp.web.lists.getByTitle('Kept'), { Title: 'x' })).Id);
    })().catch(() => undefined);
    while (answered.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = answered.length;
    await kill();
    running = false;
    sp = await clientOf(await start()).as('owner');
    const kept = (await sp.web.lists.getByTitle('Kept').items.select('Id').top(5000)<{ Id: number }[]>()).map(({ Id }) => Id);
    await writer;
    expect(kept).toEqual(expect.arrayContaining(answered.slice(0, before)));
    await kill();
  }, 30_000);
});
