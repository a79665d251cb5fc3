import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, run, Stop } from './run.mjs';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPaths = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

// Debian's Chromium for those that look at pages by program alone: the same engine without windows of its own, which
// draws a page in less than half the processor time.
const windowless = 'chromium-headless-shell';

function inPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program));
}

function candidates() {
  if (process.platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform === 'win32') {
    const bases = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return windowsPaths.flatMap((file) => bases.map((base) => path.join(base, file)));
  }
  return names.flatMap(inPath);
}

function mayUseApt(systems = /^ID(_LIKE)?=.*(debian|ubuntu)/m) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return systems.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a package and says so; whether it is there afterwards is for the caller to see. */
async function aptInstall(name) {
  console.error(`Installing the package ${name} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq', '-o', 'Acquire::Retries=0'], env)) === 0)
    await run('apt-get', ['install', '-y', '-qq', '--no-remove', name], env);
}

/**
 * Where Chrome, Chromium or Edge is. BROWSER_PATH wins; on Debian or Ubuntu as root a missing one is installed and
 * said; else throws Stop with the cure.
 */
export async function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  const found = () => candidates().find(existsSync);
  if (!found() && mayUseApt()) await aptInstall('chromium');
  const browser = found();
  if (!browser)
    throw new Stop(
      'The browser tests need Chrome, Chromium or Edge: install one, or name one in the variable BROWSER_PATH.',
    );
  return browser;
}

/**
 * Where the browser of the stories is: BROWSER_PATH, or Chromium without windows, which on Debian as root is installed
 * and said; else as findBrowser.
 */
export async function findStoryBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  const found = () => inPath(windowless).find(existsSync);
  if (!found() && mayUseApt(/^ID=debian$/m)) await aptInstall(windowless);
  return found() ?? findBrowser();
}

// Run by itself, it prints the path of the stories' browser.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    process.stdout.write(await findStoryBrowser());
    return 0;
  });
}
