import type { Path } from './json-path.ts';

/** One thing that is wrong with a digest, in words for the person who wrote it. */
export interface Problem {
  /** JSONPath of the offender, `$.figures[2].quantity.value`. */
  readonly path: string;
  /** What is wrong; names the offending value or id. */
  readonly reason: string;
  /** What would be right. */
  readonly remedy: string;
}

/** A problem as the checks find it, its place still in steps so that problems can be put in document order. */
export interface Finding {
  readonly at: Path;
  readonly reason: string;
  readonly remedy: string;
}
