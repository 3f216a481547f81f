import { expect } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import type { Problem } from '../problem.ts';
import { checkDigest } from '../read-digest.ts';

/** A digest as JSON gives it, with one place changed; `undefined` takes the field out. */
export function changed(steps: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(tinyDigest()));
  let here = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  const last = steps.at(-1) ?? '';
  if (value === undefined) delete here[last];
  // Set as JSON.parse sets it: "__proto__" becomes a key like any other.
  else Object.defineProperty(here, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** A place in the first figure. */
export const figure = (field: string, ...more: (string | number)[]) => ['figures', 0, field, ...more];

export const quoted = (quote: string) => ({ paragraph: 1, quote });

/** The first figure with another quantity and quote. */
export function counted(quantity: unknown, quote: string, more: object = {}): unknown {
  const base = tinyDigest().figures[0];
  return changed(['figures', 0], { ...base, quantity, receipt: { paragraph: 2, quote }, ...more });
}

export const single = (qualifier: string, value: number, quote: string) =>
  counted({ qualifier, value }, quote);

/** A word too many for a quote. */
export const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen';

export function problemsOf(value: unknown): readonly Problem[] {
  const result = checkDigest(value);
  return result.ok ? [] : result.problems;
}

export interface Refusal {
  readonly name: string;
  readonly digest: unknown;
  readonly path: string;
  /** What the reason names. */
  readonly reason: RegExp;
  /** What the remedy says. */
  readonly remedy: RegExp;
}

/** That there is such a problem, and that all are said in sentences. */
export function expectRefused({ digest, path, reason, remedy }: Refusal): void {
  const problems = problemsOf(digest);
  const here = problems.filter((problem) => problem.path === path && reason.test(problem.reason));
  expect(here, JSON.stringify(problems, null, 1)).not.toHaveLength(0);
  expect(
    here.some((problem) => remedy.test(problem.remedy)),
    JSON.stringify(here),
  ).toBe(true);
  for (const problem of problems) {
    expect(problem.reason).toMatch(/\.$/);
    expect(problem.remedy).toMatch(/\.$/);
  }
}
