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

function candidates() {
  if (process.platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform === 'win32') {
    const bases = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return windowsPaths.flatMap((file) => bases.map((base) => path.join(base, file)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Where Chrome, Chromium or Edge is. BROWSER_PATH wins; on Debian or Ubuntu as root a missing one is installed and
 * said; else throws Stop with the cure.
 */
export async function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  const found = () => candidates().find(existsSync);
  if (!found() && mayUseApt()) {
    console.error('No browser found: installing the package chromium with apt-get ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run('apt-get', ['update', '-qq'], env)) === 0)
      await run('apt-get', ['install', '-y', '-qq', 'chromium'], env);
  }
  const browser = found();
  if (!browser)
    throw new Stop(
      'The browser tests need Chrome, Chromium or Edge: install one, or name one in the variable BROWSER_PATH.',
    );
  return browser;
}

// Run by itself, it prints the browser's path.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    process.stdout.write(await findBrowser());
    return 0;
  });
}
