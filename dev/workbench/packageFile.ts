import { existsSync, readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { ComponentManifest } from './runtime';

/** What a built .sppkg holds for a page: the web parts' manifests and the files they load, by name. */
export interface PackageFile {
  readonly manifests: readonly ComponentManifest[];
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function manifestOf(xml: string, name: string): ComponentManifest {
  const text = /ComponentManifest="([^"]*)"/.exec(xml)?.[1];
  if (text === undefined) throw new Error(`${name} in the package holds no component manifest.`);
  return JSON.parse(unescapeXml(text)) as ComponentManifest;
}

function unzip(file: string): PackageFile {
  const entries = Object.entries(unzipSync(readFileSync(file)));
  const manifests = entries
    .filter(([name]) => /WebPart_[^/]*\.xml$/.test(name))
    .map(([name, bytes]) => manifestOf(Buffer.from(bytes).toString('utf8'), name));
  const prefix = 'ClientSideAssets/';
  const assets = new Map(
    entries.filter(([name]) => name.startsWith(prefix)).map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
  return { manifests, assets };
}

/**
 * A reader of the .sppkg at `file` that unzips it again whenever the file has changed; it throws while there is none.
 */
export function packageReader(file: string): () => PackageFile {
  let last: { readonly stamp: number; readonly content: PackageFile } | undefined;
  return () => {
    if (!existsSync(file)) throw new Error('The package is not built yet: npm run package.');
    const stamp = statSync(file).mtimeMs;
    if (last?.stamp !== stamp) last = { stamp, content: unzip(file) };
    return last.content;
  };
}

/** The web part's manifest with its files at `base`, in place of the address SharePoint fills in on installation. */
export function servedFrom(manifest: ComponentManifest, base: string): ComponentManifest {
  const internalModuleBaseUrls = manifest.loaderConfig.internalModuleBaseUrls.map((url) =>
    url.replace(/^HTTPS:\/\/SPCLIENTSIDEASSETLIBRARY\//i, base),
  );
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls } };
}
