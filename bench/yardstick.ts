import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The web parts that the product is held against: the least that a page can show, and Fluent's own list of the same
 * measures.
 */
export type Yardstick = 'emptyWebPart' | 'detailsList';

/**
 * Bundles a yardstick for production and writes it to `file` as much of a .sppkg as a workbench reads, so that it goes
 * through the same loader on the same page as the product. It waits for the page's React: SharePoint draws its pages
 * with it, so there it has come before any web part.
 */
export function writeYardstick(yardstick: Yardstick, file: string): void {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, 'yardstick.manifest.json'), 'utf8')) as {
    readonly id: string;
    readonly version: string;
  };
  const {
    outputFiles: [script],
  } = buildSync({
    entryPoints: [path.join(__dirname, `${yardstick}.tsx`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'yardstick',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { jsx: 'react' } },
    banner: {
      js: `define('${manifest.id}_${manifest.version}',['@microsoft/sp-webpart-base','react','react-dom'],host=>{`,
    },
    footer: { js: 'return{default:yardstick.webPart(host)}});' },
  });
  if (!script) throw new Error(`${yardstick} could not be bundled.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    zipSync({
      'yardstick/WebPart_yardstick.xml': strToU8(
        `<ClientSideComponent ComponentManifest="${escapeXml(JSON.stringify(manifest))}" />`,
      ),
      'ClientSideAssets/yardstick.js': script.contents,
    }),
  );
}
