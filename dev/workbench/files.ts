import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/** What the workbench serves as it is, beside the package. */
export const folders = {
  client: path.join(__dirname, 'client'),
  stubs: path.join(__dirname, 'stubs'),
  node_modules: path.join(root, 'node_modules'),
} as const;

/**
 * Where these folders are served. It holds a hash of what is in them, as the addresses of SharePoint's CDN do, so that a
 * browser may keep the runtime and what it has compiled of it: a start of the page takes a quarter less. All that
 * node_modules holds stands in package-lock.json.
 */
export const filesAddress = `/workbench/${hashOfFiles()}`;

function hashOfFiles(): string {
  const own = [folders.client, folders.stubs].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...own, path.join(root, 'package-lock.json')])
    hash
      .update(`${path.basename(file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 20);
}
