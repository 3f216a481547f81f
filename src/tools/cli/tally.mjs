/** @typedef {import('./tally.d.mts').Tally} Tally */

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
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, code) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailed(code, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * Why tests of Playwright's JSON report were left out, such as for a browser that is not there, each reason once.
 *
 * @param {import('./tally.d.mts').PlaywrightSuite} report
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
 * @param {import('./tally.d.mts').PlaywrightSuite} report
 * @returns {string[]}
 */
export function passedAtSecondTry(report) {
  return specsOf(report)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
}

/** @returns {import('./tally.d.mts').PlaywrightSpec[]} */
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

/** A runner may fail for what is no test: nothing found, a server that did not start, an unhandled error. */
function atLeastOneFailed(code, tally) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
