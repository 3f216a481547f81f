import { chartRows } from '../charts/rows.ts';
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
  /** The site's name; "" where it has none that says anything to others. */
  readonly site: string;
}

/** Whether any of the chart's marks is tied to the selection. */
export function touches({ chart, digest, index, selected }: ExportInput): boolean {
  const data = chartRows(chart, digest, index);
  const rows = data.kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows;
  return rows.some(({ actors }) => actors.some((actor) => selected.includes(actor)));
}
