import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const inputs = ['src', 'config', 'teams', 'sharepoint/images', 'package.json', 'package-lock.json', 'tsconfig.json'];
const notBuilt = /\.test\.tsx?$|^teams\/TeamsSPFxApp\.zip$/;

/** The built package, absolute. */
export const sppkg = path.join(root, 'sharepoint', 'solution', 'digitiekartta.sppkg');
/** What the built package was made from, beside it: {inputs, package} as hashes. */
export const record = path.join(root, 'sharepoint', 'solution', 'digitiekartta.built.json');

function filesUnder(name) {
  const absolute = path.join(root, name);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [name];
  return readdirSync(absolute)
    .sort()
    .flatMap((entry) => filesUnder(`${name}/${entry}`));
}

/**
 * One hash over names and bytes of all that goes into the package. Bytes, not times: a fresh clone and a checkout touch
 * every time.
 */
export function hashInputs() {
  const hash = createHash('sha256');
  for (const name of inputs.flatMap(filesUnder).filter((file) => !notBuilt.test(file))) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The hash of the built package's own bytes. */
export const hashPackage = () => createHash('sha256').update(readFileSync(sppkg)).digest('hex');

/** Whether the built package is missing, was built from something else, or is not the file that was built. */
export function isStale() {
  if (!existsSync(sppkg) || !existsSync(record)) return true;
  const built = JSON.parse(readFileSync(record, 'utf8'));
  return built.inputs !== hashInputs() || built.package !== hashPackage();
}
