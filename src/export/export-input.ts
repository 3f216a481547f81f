import type { DigestIndex } from '../digest/digest-index.ts';
import type { Chart, Digest } from '../digest/schema.ts';

/** What every export is made from: one chart of one digest, and the actors selected when it was asked for. */
export interface ExportInput {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
  readonly selected: readonly string[];
}
