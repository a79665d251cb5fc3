import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const entries = {
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  eslint: 'eslint/bin/eslint.js',
  heft: '@rushstack/heft/bin/heft',
  jest: 'jest/bin/jest.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
};

/** A stop with a cause the reader can act on: its message is all that is printed. */
export class Stop extends Error {}

/**
 * The Node 22 that runs the toolchain: the npm package `node`, else the machine's own when that is 22. Throws Stop with
 * the cure when neither is there.
 */
export function node22() {
  const installed = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isNode22 = (file) => spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v22.') ?? false;
  if (existsSync(installed) && isNode22(installed)) return installed;
  // The package has no build for some machines (darwin-arm64 of some releases).
  if (process.version.startsWith('v22.')) return process.execPath;
  throw new Stop(
    'Node 22 is missing from node_modules (packages installed with --ignore-scripts?). Run: npm rebuild node. Or put Node 22 on the PATH.',
  );
}

/** The environment of a child: this one's, Node 22 and the installed tools first on the PATH. */
function environment(node, extra) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter);
  // node:sqlite works but announces itself as experimental on every start.
  const options = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
  return {
    ...process.env,
    ...extra,
    NODE_OPTIONS: options,
    [key]: `${first}${path.delimiter}${process.env[key] ?? ''}`,
  };
}

/**
 * Runs `file` with `args` in the root, its output passed through. Resolves to its exit code; signals sent to this
 * process reach the child, and it is waited for.
 */
export function run(file, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env, stdio: 'inherit' });
    const stop = (signal) => child.kill(signal);
    // Ctrl+C reaches the whole console group by itself; this process only has to outlive the child.
    const wait = () => undefined;
    process.on('SIGINT', wait).on('SIGTERM', stop);
    // A killed npm takes its shell along and leaves this process to another parent: then nobody is waiting any more.
    const parent = process.ppid;
    const orphaned = setInterval(() => {
      if (process.ppid !== parent) stop('SIGTERM');
    }, 1000);
    const over = () => {
      clearInterval(orphaned);
      process.off('SIGINT', wait).off('SIGTERM', stop);
    };
    child.once('error', (error) => {
      over();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      over();
      resolve(code ?? (signal === 'SIGINT' ? 0 : 1));
    });
  });
}

/** Runs one of the installed tools under Node 22. Resolves to its exit code. */
export function runTool(tool, args, extra = {}) {
  const node = node22();
  return run(node, [path.join(root, 'node_modules', ...entries[tool].split('/')), ...args], environment(node, extra));
}

/** Runs a TypeScript file of this repository under Node 22. Resolves to its exit code. */
export function runScript(file, args, extra = {}) {
  const node = node22();
  return run(node, ['--import', 'tsx', file, ...args], environment(node, extra));
}

/** Runs a command's body; a Stop prints its message alone, anything else its stack, both end with code 1. */
export async function command(body) {
  try {
    process.exitCode = await body(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
