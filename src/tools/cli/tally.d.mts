export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export interface PlaywrightSpec {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly tests: readonly {
    /** `flaky` where it failed and then passed. */
    readonly status: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  }[];
}
export interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}
export interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}
export const ONE_FAILED: Tally;
export function tallyOfCode(code: number | null): Tally;
export function tallyOfVitest(report: VitestReport, code: number | null): Tally;
export function tallyOfPlaywright(report: PlaywrightReport, code: number | null): Tally;
export function reasonsToSkip(report: PlaywrightSuite): string[];
export function passedAtSecondTry(report: PlaywrightSuite): string[];
export function sumOf(tallies: readonly Tally[]): Tally;
export function sentenceOf(tally: Tally): string;
