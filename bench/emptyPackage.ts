import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Writes a package with the empty web part to `file`: as much of a .sppkg as a workbench reads, so that the empty web part goes through the
 * same loader on the same page as the product.
 */
export function writeEmptyPackage(file: string): void {
  const manifest: unknown = JSON.parse(readFileSync(path.join(__dirname, 'emptyWebPart.manifest.json'), 'utf8'));
  const component = `<ClientSideComponent ComponentManifest="${escapeXml(JSON.stringify(manifest))}" />`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zipSync({
    'empty/WebPart_empty.xml': strToU8(component),
    'ClientSideAssets/emptyWebPart.js': readFileSync(path.join(__dirname, 'emptyWebPart.js')),
  }));
}
