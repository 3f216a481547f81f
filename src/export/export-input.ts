import type { DigestIndex } from '../digest/digest-index.ts';
import type { Chart, Digest } from '../digest/schema.ts';
import type { AsOf } from '../view/choices.ts';

/** What every export is made from: one chart of one digest, the view when it was asked for, and what leads back to it. */
export interface ExportInput {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The actors selected. */
  readonly selected: readonly string[];
  readonly asOf: AsOf;
  /** The digest's SHA-256, 64 hexadecimal digits; null where the browser computes none. */
  readonly hash: string | null;
  /** The page's address without a query; "" where it has none that others could open. */
  readonly address: string;
}
