import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../../../e2e/support/find-browser.mjs';
import { run, runTool } from './run.mjs';

// By hand: `playwright install` brings a browser of its own where one is there, and fails where only apt is reached.

/** A browser for the end-to-end tests: one that is there, or else one installed now. */
export async function findOrInstallBrowser() {
  const present = findBrowser();
  const ways = present === undefined ? waysToInstall() : waysToLighten(present);
  if (ways.length > 0)
    console.log(`${whatIsMissing(present)} found: installing one for the end-to-end tests …`);
  for (const install of ways) {
    await install();
    const installed = findBrowser();
    if (installed !== present) return installed;
  }
  return present;
}

/** @param {string | undefined} present */
function whatIsMissing(present) {
  return present === undefined
    ? 'No Chromium or Chrome'
    : 'No Chromium without windows, which takes half the time,';
}

/**
 * Where a package may be installed anyway, the Chromium that draws no window: the tests take half the time with it.
 *
 * @param {string} present
 */
function waysToLighten(present) {
  const isChosen = process.env.CHROMIUM_PATH === present;
  const isDebians = linuxName() === 'debian' && present === '/usr/bin/chromium';
  return mayUseApt() && isDebians && !isChosen ? [fromApt] : [];
}

/**
 * Debian's package brings the system libraries that Playwright's download leaves out, so root on Debian has it
 * first. Ubuntu's package is a snap, which containers cannot run, so there it comes last.
 */
function waysToInstall() {
  const system = linuxName();
  if (system === 'debian' && mayUseApt()) return [fromApt, fromPlaywright];
  if (system === 'ubuntu' && mayUseApt()) return [fromPlaywright, fromApt];
  return [fromPlaywright];
}

function fromPlaywright() {
  return runTool('@playwright/test', 'playwright', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    silenceLimit: 60,
  });
}

async function fromApt() {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, silenceLimit: 120 };
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  await run('apt-get', [...patience, 'update'], options);
  // With what is only recommended, a printer's set-up and a window manager's tools would come too: ten times the packages.
  const install = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'];
  await run('apt-get', [...patience, ...install], options);
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function linuxName() {
  try {
    return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
