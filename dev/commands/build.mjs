import { rmSync, writeFileSync } from 'node:fs';
import { packageFaults } from './checkPackage.mjs';
import { hashInputs, hashPackage, isStale, record, sppkg } from './freshness.mjs';
import { runTool, Stop } from './run.mjs';
import { writeTeamsZip } from './teamsApp.mjs';

/** Compiles and bundles for release into release/. Always clean: Heft packs what an earlier build left behind. */
export async function bundle({ production = true } = {}) {
  const code = await runTool('heft', ['build', '--clean', ...(production ? ['--production'] : [])]);
  if (code !== 0) throw new Stop('The build failed; its messages stand above.');
}

/**
 * Packs what bundle() left into the .sppkg with the Teams app in it, and throws Stop with the list of faults when the
 * file is not what it must be.
 */
export async function packageSolution({ site, production = true } = {}) {
  rmSync(sppkg, { force: true });
  await writeTeamsZip(site);
  const code = await runTool('heft', ['package-solution', ...(production ? ['--production'] : [])]);
  const faults = [
    ...(code === 0 ? [] : [`Heft ended with code ${code}`]),
    ...(production ? await packageFaults() : []),
  ];
  if (faults.length > 0) throw new Stop(`The package is not right: ${faults.join('; ')}.`);
}

/**
 * Builds the release package, `site` (a path such as /sites/digi) written into the Teams app when given, and records
 * what it was built from.
 */
export async function buildPackage({ site } = {}) {
  const inputs = hashInputs();
  rmSync(record, { force: true });
  await bundle();
  await packageSolution({ site });
  writeFileSync(record, `${JSON.stringify({ inputs, package: hashPackage() }, undefined, 2)}\n`);
}

/** Builds the release package unless the one that is there was built from exactly what is here now. */
export async function buildWhenStale() {
  if (!isStale()) return;
  console.log('Building the package (about 20 seconds) ...');
  await buildPackage();
}
