import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/**
 * A running workbench: its origin without a slash at the end, what it has printed so far (a call it does not know is a
 * line with 501), and its end.
 */
export interface Workbench {
  readonly origin: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the workbench on a free port with a database in memory; `args` are those of `npm start`, such as `--empty`.
 * It is the bundle that WORKBENCH names, where the run has made one. Resolves when it is ready, filled; rejects with what
 * it printed when it ends before that. The package must have been built.
 */
export function startWorkbench(args: readonly string[] = []): Promise<Workbench> {
  const bundled = process.env['WORKBENCH'];
  const program = bundled === undefined ? ['--import', 'tsx', 'dev/workbench/main.ts'] : [bundled];
  const child = spawn(process.execPath, [...program, '--port', '0', '--db', ':memory:', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const origin = /^ready: (\S+?)\/?$/m.exec(output)?.[1];
      if (origin !== undefined) resolve({ origin, output: () => output, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The workbench ended before it was ready:\n${output}`)));
  });
}
