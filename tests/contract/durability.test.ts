/** @jest-environment node */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import { rowsOfRun } from '../thirdOf';
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
  const args = [
    '--import',
    `file://${path.join(path.dirname(tsx), 'loader.mjs')}`,
    'dev/service/main.ts',
    '--port',
    '0',
    '--db',
    path.join(folder, 'site.sqlite'),
  ];
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

/** What the service said of a row, and what it had not said yet when it died. */
interface Told {
  readonly id: number;
  title: string;
  version: number;
  /** Sent, without an answer so far. */
  asked?: string;
  leaving?: boolean;
  bin?: string;
}

/**
 * Makes, changes twice and sometimes recycles rows, one after the other, until the service is gone; `heard` is called
 * after each new one.
 */
async function storm(list: IList, writer: number, told: Told[], heard: () => void): Promise<void> {
  for (let turn = 0; ; turn++) {
    const row: Told = {
      id: (await addRow(list, { Title: `${writer}.${turn}`, Key: `${writer}.${turn}.${told.length}` })).Id,
      title: `${writer}.${turn}`,
      version: 1,
    };
    told.push(row);
    heard();
    for (const part of ['a', 'b']) {
      row.asked = `${row.title}${part}`;
      await list.items.getById(row.id).update({ Title: row.asked });
      Object.assign(row, { title: row.asked, version: row.version + 1 });
    }
    if (turn % 3 !== 0) continue;
    row.leaving = true;
    row.bin = await list.items.getById(row.id).recycle();
  }
}

async function checkKept(sp: SPFI, told: readonly Told[]): Promise<void> {
  const list = sp.web.lists.getByTitle('Kept');
  const rows = await list.items.select('Id', 'Title', 'OData__UIVersionString').top(5000)<
    readonly { Id: number; Title: string; OData__UIVersionString: string }[]
  >();
  const kept = new Map(rows.map((row) => [row.Id, row]));
  for (const one of told) {
    const { id, title, version, asked, leaving, bin } = one;
    const row = kept.get(id);
    if (bin) {
      expect(row).toBeUndefined();
      await sp.web.recycleBin.getById(bin).restore();
      expect(await list.items.getById(id).select('Title')()).toMatchObject({ Title: title });
      one.bin = await list.items.getById(id).recycle();
    } else if (row || !leaving) {
      // A change without an answer was made whole or not at all.
      expect([`${title} ${version}.0`, `${asked ?? title} ${version + 1}.0`]).toContain(
        `${row?.Title} ${row?.OData__UIVersionString}`,
      );
    }
  }
}

describeLocally('a database file', () => {
  it('has every write that was answered, after the process was killed in a storm of them', async () => {
    const rounds = rowsOfRun() === 'all' ? 3 : 1;
    const told: Told[] = [];
    let heard = (): void => undefined;
    let sp = await clientOf(await start()).as('owner');
    await sp.web.lists.add('Kept');
    await sp.web.lists.getByTitle('Kept').fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
      Options: 8,
    });
    for (let round = 1; round <= rounds; round++) {
      const before = told.length;
      let killed = false;
      const enough = new Promise<void>((resolve) => {
        heard = () => {
          if (told.length >= before + 40) resolve();
        };
      });
      // A writer may fail for one reason only: the service is gone.
      const writers = Promise.all(
        [1, 2, 3, 4].map((writer) =>
          storm(sp.web.lists.getByTitle('Kept'), writer, told, () => heard()).catch((error: unknown) => {
            if (!killed) throw error;
          }),
        ),
      );
      await Promise.race([enough, writers]);
      killed = true;
      await kill();
      // No answer comes any more; what was said is settled before it is compared.
      await writers;
      sp = await clientOf(await start()).as('owner');
      await checkKept(sp, told);
    }
    expect(told.filter(({ bin }) => bin).length).toBeGreaterThan(rounds * 3);
    await kill();
  }, 60_000);
});
