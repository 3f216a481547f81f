// By hand: no reporter of Vitest or Playwright adds up what the other counted.

/** @typedef {{ readonly passed: number; readonly failed: number; readonly skipped: number }} Tally */

/**
 * Of Vitest's JSON report, what is read.
 *
 * @typedef {{
 *   readonly numPassedTests: number;
 *   readonly numFailedTests: number;
 *   readonly numPendingTests: number;
 *   readonly numTodoTests: number;
 *   readonly testResults: readonly {
 *     readonly status: string;
 *     readonly assertionResults: readonly { readonly status: string }[];
 *   }[];
 * }} VitestReport
 */

/**
 * Of Playwright's JSON report, what is read. A test's status is `flaky` where it failed and then passed.
 *
 * @typedef {{
 *   readonly title: string;
 *   readonly file: string;
 *   readonly line: number;
 *   readonly tests: readonly {
 *     readonly status: string;
 *     readonly annotations: readonly { readonly type: string; readonly description?: string }[];
 *   }[];
 * }} PlaywrightSpec
 *
 * @typedef {{
 *   readonly suites?: readonly PlaywrightSuite[];
 *   readonly specs?: readonly PlaywrightSpec[];
 * }} PlaywrightSuite
 *
 * @typedef {PlaywrightSuite & {
 *   readonly stats: {
 *     readonly expected: number;
 *     readonly unexpected: number;
 *     readonly flaky: number;
 *     readonly skipped: number;
 *   };
 * }} PlaywrightReport
 */

/** @type {Tally} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * For a runner that only says yes or no.
 *
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyOfCode(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
}

/**
 * Vitest's JSON report. A file that could not be loaded has no failed test in it and counts as one.
 *
 * @param {VitestReport} report
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyOfVitest(report, code) {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return atLeastOneFailed(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Playwright's JSON report.
 *
 * @param {PlaywrightReport} report
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, code) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailed(code, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * Why tests of Playwright's JSON report were left out, such as for a browser that is not there, each reason once.
 *
 * @param {PlaywrightSuite} report
 * @returns {string[]}
 */
export function reasonsToSkip(report) {
  const reasons = specsOf(report)
    .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
    .flatMap(({ type, description }) => (type === 'skip' && description ? [description] : []));
  return [...new Set(reasons)];
}

/**
 * The tests of Playwright's JSON report that passed only when they were tried again.
 *
 * @param {PlaywrightSuite} report
 * @returns {string[]}
 */
export function passedAtSecondTry(report) {
  return specsOf(report)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly PlaywrightSpec[]}
 */
function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {readonly Tally[]} tallies */
export function sumOf(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** @param {Tally} tally */
export function sentenceOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A runner may fail for what is no test: nothing found, a server that did not start, an unhandled error.
 *
 * @param {number | null} code
 * @param {Tally} tally
 * @returns {Tally}
 */
function atLeastOneFailed(code, tally) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
