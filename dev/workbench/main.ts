import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cities, fillProgramme, type City } from '../data/fill';
import { createService } from '../service/server';
import { registerWorkbench } from './workbench';

const root = path.resolve(__dirname, '..', '..');
const built = path.join(root, 'sharepoint', 'solution', 'digitiekartta.sppkg');
const sitesOf = (city: City): readonly { readonly path: string; readonly title: string }[] => [
  { path: '/sites/digi', title: 'Digiohjelma' },
  { path: '/', title: { porvoo: 'Porvoo', example: 'Tuulisalmi' }[city] },
];
const say = (line: string): void => console.log(line);

interface Options {
  readonly port: number;
  readonly db: string;
  readonly reset: boolean;
  readonly empty: boolean;
  readonly examples: boolean;
  readonly city: City;
  readonly sppkg: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      db: { type: 'string' },
      reset: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      'facts-only': { type: 'boolean', default: false },
      city: { type: 'string', default: 'porvoo' },
      package: { type: 'string', default: built },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port wants a number up to 65535; it got "${values.port}".`);
  const city = cities.find((each) => each === values.city);
  if (!city) throw new Error(`--city wants ${cities.join(' or ')}; it got "${values.city}".`);
  // Each kind of site has a file of its own, so that an option means what it says whatever was started before.
  const kind = values.empty ? 'empty' : values['facts-only'] ? 'facts' : city;
  const db = values.db ?? path.join(root, '.local', `${kind}.sqlite`);
  const reset = values.reset || (values.empty && values.db === undefined);
  return { port, db, reset, empty: values.empty, examples: !values['facts-only'], city, sppkg: values.package };
}

/**
 * The file that is there only while a database is being filled: left behind, it tells that the filling was interrupted.
 */
const markerOf = (db: string): string => `${db}.filling`;

function prepareFile({ db, reset }: Options): void {
  if (db === ':memory:') return;
  mkdirSync(path.dirname(path.resolve(db)), { recursive: true });
  if (reset || existsSync(markerOf(db)))
    for (const file of [db, `${db}-wal`, `${db}-shm`, markerOf(db)]) rmSync(file, { force: true });
}

async function fill(siteUrl: string, { db, examples, city }: Options): Promise<void> {
  const settings = `${siteUrl}/_api/web/getList('/sites/digi/Lists/Settings')?$select=ItemCount`;
  const answer = await fetch(settings, { headers: { accept: 'application/json', 'x-local-user': 'owner' } });
  if (answer.ok) return;
  if (answer.status !== 404) throw new Error(`${settings} answered ${answer.status}.`);
  say(`Creating the lists and filling in the programme of ${city === 'porvoo' ? 'Porvoo' : 'an example city'} ...`);
  const marker = db === ':memory:' ? undefined : markerOf(db);
  if (marker) writeFileSync(marker, '');
  await fillProgramme(siteUrl, { city, examples, onProgress: (line) => say(`  ${line}`) });
  if (marker) rmSync(marker);
}

async function main(): Promise<void> {
  const options = readOptions();
  prepareFile(options);
  const sites = sitesOf(options.city);
  const service = await createService({ db: options.db, sites, log: say });
  registerWorkbench(service.app, { sppkg: options.sppkg, sites });
  const stop = (): void => {
    void service.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const origin = (await service.listen(options.port)).replace(/\/$/, '');
  if (!options.empty) await fill(`${origin}/sites/digi`, options);
  say(`ready: ${origin}/`);
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken ? 'That port is taken. Stop what uses it, or choose another one: npm start -- --port 4322' : error,
  );
  process.exit(1);
});
