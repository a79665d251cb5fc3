import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findStoryBrowser } from './browser.mjs';
import { buildWhenStale } from './build.mjs';
import { install } from './install.mjs';
import { command, root, runTool } from './run.mjs';

/** One tool whose success counts as one test. */
async function check(tool, args) {
  const passed = (await runTool(tool, args)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * A Jest run counted from its own report; a suite that could not run counts as one failed test, so does a run without a
 * report.
 */
async function jest(name, args, env) {
  const report = path.join(root, '.local', `${name}.json`);
  rmSync(report, { force: true });
  const code = await runTool('jest', [...args, '--json', `--outputFile=${report}`], env);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Counts of several runs, added up. */
function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of counts) for (const key of Object.keys(total)) total[key] += each[key];
  return total;
}

/** Does a step that has nothing to count, such as the build, and prints how long it took. */
async function prepare(name, body) {
  const began = Date.now();
  const result = await body();
  console.log(`${name}: ${seconds(began)}`);
  return result;
}

/** How long it is since `began`, as it is printed. */
function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Builds the package while types, lint and layout are checked, which need nothing of it: each alone leaves one of two
 * cores idle for a good while. Both end before a build that failed stops the run.
 */
async function buildAndCheck() {
  const [built, checked] = await Promise.allSettled([prepare('build', buildWhenStale), checks()]);
  for (const each of [built, checked]) if (each.status === 'rejected') throw each.reason;
  return checked.value;
}

/** The types, the lint rules, who imports whom and the layout, one test each. */
async function checks() {
  return sum(
    await Promise.all([
      check('tsc', ['-p', 'tsconfig.test.json']),
      check('eslint', ['.', '--max-warnings', '0']),
      check('depcruise', ['--output-type', 'err-long', 'src', 'dev', 'tests', 'bench']),
      check('prettier', ['--check', '--log-level', 'warn', '--cache', '--cache-location', '.local/prettier', '.']),
    ]),
  );
}

await command(async () => {
  await prepare('packages', install);
  mkdirSync(path.join(root, '.local'), { recursive: true });
  const browser = await prepare('finding the browser', findStoryBrowser);
  const steps = [
    ['build, types, lint and layout', buildAndCheck],
    ['unit and contract', () => jest('unit', [])],
    ['browser', () => jest('browser', ['--config', 'tests/e2e/jest.config.js'], { BROWSER_PATH: browser })],
  ];
  const all = [];
  for (const [index, [name, step]] of steps.entries()) {
    const title = `[${index + 1}/${steps.length}] ${name}`;
    console.log(`\n${title} ...`);
    const began = Date.now();
    const counts = await step();
    all.push(counts);
    console.log(`${title}: ${counts.passed} passed, ${counts.failed} failed in ${seconds(began)}`);
  }
  const total = sum(all);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  return total.failed === 0 ? 0 : 1;
});
