import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sppkg } from './freshness.mjs';
import { root } from './run.mjs';
import { teamsZip } from './teamsApp.mjs';

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const unescapeXml = (text) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Paths of the files a built manifest loads from the package. */
function resources(manifest) {
  return Object.values(manifest.loaderConfig.scriptResources)
    .flatMap((resource) =>
      resource.type === 'path'
        ? [resource.path]
        : resource.type === 'localizedPath'
          ? [resource.defaultPath, ...Object.values(resource.paths ?? {})]
          : [],
    )
    .map((one) => (typeof one === 'string' ? one : one.path));
}

function webPartFaults(files, id) {
  const name = Object.keys(files).find((file) => file.endsWith(`WebPart_${id}.xml`));
  if (!name) return [`the web part ${id} is not in it`];
  const text = /ComponentManifest="([^"]*)"/.exec(Buffer.from(files[name]).toString('utf8'))?.[1];
  if (!text) return [`${name} holds no manifest`];
  const missing = resources(JSON.parse(unescapeXml(text))).filter((file) => !files[`ClientSideAssets/${file}`]);
  return missing.map((file) => `${file} is missing, ${id} loads it`);
}

/**
 * What is wrong with the built package, one sentence each; Heft prints most packaging errors without failing. Empty
 * when all is well.
 */
export async function packageFaults() {
  if (!existsSync(sppkg)) return ['no package was written'];
  const { unzipSync } = await import('fflate');
  const files = unzipSync(readFileSync(sppkg));
  const bundles = readJson('config/config.json').bundles;
  const ids = Object.values(bundles)
    .flatMap((bundle) => bundle.components)
    .map((component) => readJson(component.manifest).id);
  const scripts = Object.keys(files)
    .filter((file) => /^ClientSideAssets\/.*\.js$/.test(file))
    .map((file) => path.posix.basename(file));
  const built = readdirSync(path.join(root, 'release', 'assets')).filter((file) => file.endsWith('.js'));
  const notOne = Object.keys(bundles).filter(
    (name) => scripts.filter((file) => file.startsWith(`${name}_`)).length !== 1,
  );
  const zipped = files['ClientSideAssets/TeamsSPFxApp.zip'];
  return [
    ...(files['AppManifest.xml'] ? [] : ['AppManifest.xml is missing']),
    ...ids.flatMap((id) => webPartFaults(files, id)),
    ...notOne.map((name) => `the bundle ${name} must have exactly one entry`),
    ...built.filter((file) => !scripts.includes(file)).map((file) => `${file} was built and is not packed`),
    ...scripts.filter((file) => !built.includes(file)).map((file) => `${file} is left over from an earlier build`),
    ...(zipped && Buffer.from(zipped).equals(readFileSync(teamsZip))
      ? []
      : ['TeamsSPFxApp.zip is missing or not the one just made']),
  ];
}
