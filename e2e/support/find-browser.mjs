import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The first Chromium or Chrome on this machine that can be run: the one CHROMIUM_PATH names, Playwright's own
 * download, or one in its system's usual place.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.warn(`CHROMIUM_PATH names ${named}, which does not exist: looking for another browser.`);
  }
  return [chromium.executablePath(), ...usualPlaces()].find((path) => existsSync(path) && runs(path));
}

function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    ]);
  }
  if (platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  return [
    // Without windows, as tests run it: half the work for the machine.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ];
}

/**
 * Ubuntu's chromium-browser may be a script that only says "install the snap", and Playwright's download may
 * lack system libraries. On Windows `--version` would open a window.
 *
 * @param {string} path
 */
function runs(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
