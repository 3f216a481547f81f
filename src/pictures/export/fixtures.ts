import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import type { ExportInput } from './export-input.ts';

/** What an export of a chart is made from, with nobody chosen, on no site: where it is not about these. */
export function plainInput(digest: Digest, chart: Chart): ExportInput {
  return {
    chart,
    digest,
    index: indexDigest(digest),
    selected: [],
    only: false,
    asOf: 'today',
    hash: null,
    address: '',
    site: '',
  };
}

/** What an export of one chart of the tiny digest is made from. */
export function exportInput(
  chartId: string,
  selected: readonly string[] = [],
  overrides: Partial<Digest> = {},
): ExportInput {
  const digest = tinyDigest(overrides);
  const chart = digest.charts.find(({ id }) => id === chartId);
  if (!chart) throw new Error(`the digest has no chart ${chartId}`);
  return {
    ...plainInput(digest, chart),
    selected,
    hash: 'a'.repeat(64),
    address: 'https://example.org/flood/',
    site: 'example.org',
  };
}
