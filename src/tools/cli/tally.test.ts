import { expect, test } from 'vitest';
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

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
};
const allPassed = { ...vitestReport, numFailedTests: 0, testResults: [] };
const noTests = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };

test('a runner without counts is one passed or one failed', () => {
  expect(tallyOfCode(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tallyOfCode(2)).toEqual(ONE_FAILED);
  expect(tallyOfCode(null)).toEqual(ONE_FAILED);
});

test('tests are counted as their runner reports them', () => {
  expect(tallyOfVitest(vitestReport, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  expect(tallyOfPlaywright({ stats: { expected: 7, unexpected: 2, flaky: 0, skipped: 1 } }, 1)).toEqual({
    passed: 7,
    failed: 2,
    skipped: 1,
  });
});

test('a test file that could not be loaded is one failed, beside the tests that failed', () => {
  const testResults = [...vitestReport.testResults, { status: 'failed', assertionResults: [] }];
  expect(tallyOfVitest({ ...vitestReport, testResults }, 1).failed).toBe(2);
});

test('a runner that fails although no test did is one failed', () => {
  expect(tallyOfVitest(allPassed, 1).failed).toBe(1);
  expect(tallyOfPlaywright(noTests, 1).failed).toBe(1);
});

test('the sum is said in words, and skipped tests only when there are any', () => {
  expect(sentenceOf(sumOf([tallyOfCode(0), ONE_FAILED]))).toBe('1 passed, 1 failed');
  expect(sentenceOf(sumOf([tallyOfVitest(vitestReport, 1)]))).toBe('5 passed, 1 failed, 2 skipped');
});

test('why tests were left out is said once, wherever they stand', () => {
  const skipped = (description: string) => specWith('skipped', [{ type: 'skip', description }]);
  const specs = [skipped('no WebKit'), skipped('no WebKit'), specWith('expected')];
  expect(reasonsToSkip({ suites: [{ suites: [{ specs }] }, { specs: [skipped('no Firefox')] }] })).toEqual([
    'no WebKit',
    'no Firefox',
  ]);
});

test('a test that passed only when it was tried again is named', () => {
  const specs = [specWith('expected'), specWith('flaky')];
  expect(passedAtSecondTry({ suites: [{ suites: [{ specs }] }] })).toEqual(['export.spec.ts:7 a title']);
});

function specWith(status: string, annotations: { type: string; description: string }[] = []) {
  return { title: 'a title', file: 'export.spec.ts', line: 7, tests: [{ status, annotations }] };
}
