// The task names SharePoint developers know, over the Heft toolchain. `--ship` builds for release.
const ship = process.argv.includes('--ship');

/** Runs a command of dev/commands; it ends the task with its failure. */
async function npmCommand(file) {
  const { root, run } = await import('./dev/commands/run.mjs');
  const code = await run(process.execPath, [`${root}dev/commands/${file}`]);
  if (code !== 0) throw new Error(`${file} ended with code ${code}`);
}

exports.bundle = async function bundle() {
  const build = await import('./dev/commands/build.mjs');
  await build.bundle({ production: ship });
};

exports['package-solution'] = async function packageSolution() {
  const build = await import('./dev/commands/build.mjs');
  await build.packageSolution({ production: ship });
};

exports.lists = () => npmCommand('lists.mjs');
exports.serve = () => npmCommand('start.mjs');
exports.test = () => npmCommand('test.mjs');
