import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { localSite, type LocalSite } from './localSite';

const folder = path.resolve(__dirname, 'firstVersion');

/** A site as the first version of the package made and filled it (firstVersion/site.sql), on today's service. */
export async function firstVersionSite(): Promise<LocalSite> {
  const place = mkdtempSync(path.join(tmpdir(), 'first-version-'));
  const site = await localSite(firstVersionFile(place));
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The database of such a site, as a file in a folder: its path. */
export function firstVersionFile(place: string): string {
  const file = path.join(place, 'site.sqlite');
  const database = new DatabaseSync(file);
  database.exec(`BEGIN; ${readFileSync(path.join(folder, 'site.sql'), 'utf8')} COMMIT;`);
  database.close();
  return file;
}

/** Drafts of the site's lead as the first version kept them in the browser, by their names there. */
export function firstVersionDrafts(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(folder, 'drafts.json'), 'utf8')) as Readonly<Record<string, string>>;
}
