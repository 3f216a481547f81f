import type { Basis, Figure } from '../digest/schema.ts';

/** One thing the page states, ready to show with its words. */
export interface Statement {
  /** Its footnote number. */
  readonly number: number;
  readonly label: string;
  readonly actors: readonly string[];
  readonly basis: Basis;
  /** Set where the statement is a figure, whose working may have to be shown. */
  readonly figure?: Figure;
}
