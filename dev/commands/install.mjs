import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { node22, root, run, Stop } from './run.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether node_modules holds exactly what package-lock.json names, by npm's own record of its last install. */
export function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const there = readJson(record).packages;
  const wanted = Object.entries(readJson(path.join(root, 'package-lock.json')).packages).filter(
    ([name]) => name !== '',
  );
  return wanted.every(([name, entry]) => {
    const found = there[name];
    return found === undefined ? entry.optional === true || entry.peer === true : found.version === entry.version;
  });
}

/** npm without a shell: its own script when it started us or lies beside Node, else the program on the PATH. */
function npm() {
  const started = process.env.npm_execpath;
  // Inside an npm script this process may be the Node in node_modules, which the install is about to replace: npm's own
  // Node runs it.
  const node = process.env.npm_node_execpath ?? process.execPath;
  if (started?.endsWith('npm-cli.js')) return { file: node, args: [started] };
  const beside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? { file: process.execPath, args: [beside] } : { file: 'npm', args: [] };
}

/**
 * Installs what package-lock.json names when node_modules lacks it, with progress; then makes sure that Node 22 is
 * really there. Throws Stop with the cure.
 */
export async function install() {
  if (!isInstalled()) {
    // `npm ci` first deletes node_modules, and with it, on Windows in vain, the Node this may be running on: only for a
    // first install.
    const first = !existsSync(path.join(root, 'node_modules', '.package-lock.json'));
    const { file, args } = npm();
    console.log(
      `Installing packages (${first ? 'first time, one to three minutes' : 'package-lock.json has changed'}) ...`,
    );
    const began = Date.now();
    const ticks = setInterval(
      () => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`),
      10_000,
    );
    const code = await run(file, [...args, ...(first ? ['ci'] : ['install', '--no-save']), '--loglevel=error']).finally(
      () => clearInterval(ticks),
    );
    if (code !== 0)
      throw new Stop(
        `npm could not install the packages (code ${code}). Check the connection to the registry and try again.`,
      );
    console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  node22();
}
