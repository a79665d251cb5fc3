import { parseArgs } from 'node:util';
import { createService } from './server';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4322' }, db: { type: 'string', default: ':memory:' } },
});
const sitePath = '/sites/dev';

/** The service alone, with one empty site. */
async function main(): Promise<void> {
  const service = await createService({
    db: values.db,
    sites: [{ path: sitePath, title: 'Dev' }],
    log: (line) => console.log(line),
  });
  const origin = await service.listen(Number(values.port));
  console.log(`ready: ${origin}${sitePath}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
