import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { isTied } from '../../digest/ties.ts';
import { chartRows, marksOf } from '../../page/charts/rows.ts';
import type { Shows } from '../../page/charts/shows.ts';
import type { AsOf } from '../../page/view/choices.ts';

/** What every export is made from: one chart of one digest, the view when it was asked for, and what leads back to it. */
export interface ExportInput {
  readonly chart: Chart;
  readonly digest: Digest;
  readonly index: DigestIndex;
  /** The actors selected. */
  readonly selected: readonly string[];
  /** Whether what is tied to none of them is left out. */
  readonly only: boolean;
  readonly asOf: AsOf;
  /** The digest's SHA-256, 64 hexadecimal digits; null where the browser computes none. */
  readonly hash: string | null;
  /** The page's address without a query; "" where it has none that others could open. */
  readonly address: string;
  /** The site's name; "" where it has none that says anything to others. */
  readonly site: string;
}

/** Which of the chart's marks are in the file. */
export function showsOf({ selected, only }: Pick<ExportInput, 'selected' | 'only'>): Shows {
  const chosen = new Set(selected);
  return ({ actors }) => !only || isTied(actors, chosen);
}

/** How much of the chart is tied to the selection. */
export function tiedPart({ chart, digest, index, selected }: ExportInput): 'none' | 'some' | 'all' {
  const marks = marksOf(chartRows(chart, digest, index));
  const tied = marks.filter(showsOf({ selected, only: true })).length;
  return tied === 0 ? 'none' : tied < marks.length ? 'some' : 'all';
}
