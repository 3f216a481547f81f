import './check-node.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing } from './installed.mjs';
import { runTool } from './run.mjs';
import {
  ONE_FAILED,
  passedAtSecondTry,
  reasonsToSkip,
  sentenceOf,
  sumOf,
  tallyOfCode,
  tallyOfPlaywright,
  tallyOfVitest,
} from './tally.mjs';

await installMissing();
// Only now: it needs a package.
const { findOrInstallBrowser } = await import('./browser.mjs');
const browser = await findOrInstallBrowser();
console.log(
  browser === undefined
    ? 'No browser could be found or installed: the end-to-end tests will count as failed.'
    : `Browser for the end-to-end tests: ${browser}`,
);

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
// By hand: npm runs scripts one after the other too, but counts no tests and stops at the first that fails.
/** @type {readonly (readonly [name: string, part: () => Promise<import('./tally.mjs').Tally>])[]} */
const parts = [
  ['types', types],
  ['lint', lint],
  ['unit tests', unitTests],
  ['build', build],
  ['end-to-end tests', endToEndTests],
];
const results = [];
/** @type {string[]} */
const leftOut = [];
/** @type {string[]} */
const triedTwice = [];
for (const [name, part] of parts) {
  console.log(`\n── ${name}`);
  results.push({ name, tally: await part() });
}
rmSync(reports, { recursive: true, force: true });

const total = sumOf(results.map(({ tally }) => tally));
console.log('\n── totals');
for (const { name, tally } of results) console.log(`${name}: ${sentenceOf(tally)}`);
for (const name of triedTwice) console.log(`Failed, and passed when tried again: ${name}`);
for (const reason of leftOut) console.log(`Left out: ${reason}.`);
console.log(sentenceOf(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function types() {
  return tallyOfCode(await runTool('typescript', 'tsc', ['-b']));
}

async function lint() {
  return sumOf([
    tallyOfCode(await runTool('@biomejs/biome', 'biome', ['check'])),
    tallyOfCode(await runTool('knip', 'knip', [])),
    tallyOfCode(await runTool('knip', 'knip', ['--production'])),
  ]);
}

async function unitTests() {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', 'vitest', ['run', ...reporters]);
  return tallyOfReport(report, code, tallyOfVitest);
}

async function build() {
  // An old build must not pass the end-to-end tests in place of one that failed.
  rmSync(new URL('../../../dist', import.meta.url), { recursive: true, force: true });
  return tallyOfCode(await runTool('vite', 'vite', ['build']));
}

async function endToEndTests() {
  if (browser === undefined || !existsSync(new URL('../../../dist/index.html', import.meta.url))) {
    console.error(`Not run: there is no ${browser === undefined ? 'browser' : 'built site'}.`);
    return ONE_FAILED;
  }
  const report = join(reports, 'e2e.json');
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runTool('@playwright/test', 'playwright', ['test'], { env });
  return tallyOfReport(report, code, (/** @type {import('./tally.mjs').PlaywrightReport} */ read, ended) => {
    leftOut.push(...reasonsToSkip(read));
    triedTwice.push(...passedAtSecondTry(read));
    return tallyOfPlaywright(read, ended);
  });
}

/**
 * A runner that crashed leaves no report, or half of one.
 *
 * @template Report
 * @param {string} path
 * @param {number | null} code
 * @param {(report: Report, code: number | null) => import('./tally.mjs').Tally} tallyOf
 */
function tallyOfReport(path, code, tallyOf) {
  try {
    return tallyOf(JSON.parse(readFileSync(path, 'utf8')), code);
  } catch {
    console.error('The runner left no readable report: it counts as one failed.');
    return ONE_FAILED;
  }
}
