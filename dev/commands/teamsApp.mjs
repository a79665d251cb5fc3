import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, Stop } from './run.mjs';

const folder = path.join(root, 'teams');

/** The zipped Teams app, absolute; SharePoint's "Sync to Teams" takes it out of the package by this name. */
export const teamsZip = path.join(folder, 'TeamsSPFxApp.zip');

/** The path of a SharePoint site's address, `/sites/x`. Throws Stop when it is not the address of one. */
export function sitePath(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const found = /^\/(?:sites|teams)\/[^/]+/.exec(url?.pathname ?? '');
  if (url?.protocol !== 'https:' || !found) {
    throw new Stop(
      `--site wants the address of a site, like https://porvoo.sharepoint.com/sites/digi; it got "${address}".`,
    );
  }
  return found[0];
}

/**
 * The manifest with the city's site in the personal tab's address, so that the tab runs there and not on the tenant's
 * root site: https://learn.microsoft.com/sharepoint/dev/spfx/deployment-spfx-teams-solutions
 */
function withSite(manifest, site) {
  const staticTabs = manifest.staticTabs.map((tab) =>
    tab.contentUrl ? { ...tab, contentUrl: tab.contentUrl.replace('dest=/_layouts/', `dest=${site}/_layouts/`) } : tab,
  );
  const written = staticTabs.some((tab) => tab.contentUrl?.includes(`dest=${site}/_layouts/`));
  if (!written) throw new Stop('teams/manifest.json has no personal tab whose address says dest=/_layouts/.');
  return { ...manifest, staticTabs };
}

/**
 * Writes teams/TeamsSPFxApp.zip: the manifest and the files it names, nothing else, the same bytes each time. `site` is
 * a path such as /sites/digi, or absent.
 */
export async function writeTeamsZip(site) {
  const { zipSync } = await import('fflate');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const languages = manifest.localizationInfo;
  const translated = (languages?.additionalLanguages ?? []).map((one) => one.file);
  const named = [manifest.icons.color, manifest.icons.outline, languages?.defaultLanguageFile, ...translated].filter(
    Boolean,
  );
  const missing = named.filter((name) => !existsSync(path.join(folder, name)));
  if (missing.length > 0) throw new Stop(`teams/manifest.json names files that are not there: ${missing.join(', ')}.`);
  const zipped = site ? withSite(manifest, site) : manifest;
  const files = { 'manifest.json': Buffer.from(`${JSON.stringify(zipped, undefined, 2)}\n`) };
  for (const name of named) files[name] = readFileSync(path.join(folder, name));
  // A zip holds local times: this one is the same in every time zone.
  writeFileSync(teamsZip, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}
