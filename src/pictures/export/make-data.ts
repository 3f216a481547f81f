import { withoutIsolates } from '../../lib/without-isolates.ts';
import { chartRecords } from './chart-records.ts';
import { csvOf } from './csv.ts';
import { DATA_FORMATS } from './data-formats.ts';
import type { ExportInput } from './export-input.ts';
import type { Made } from './made.ts';
import { viewLink } from './view-link.ts';

// Without it Excel reads UTF-8 as the machine's old code page and garbles curly quotes and names.
export const BYTE_ORDER_MARK = '\uFEFF';

export async function makeCsv(input: ExportInput): Promise<Made> {
  const text = csvOf(chartRecords(input));
  return { ok: true, file: new Blob([BYTE_ORDER_MARK, text], { type: DATA_FORMATS.csv.type }) };
}

export async function makeJson(input: ExportInput): Promise<Made> {
  const { chart, digest, hash, selected } = input;
  const data = {
    chart: { id: chart.id, title: chart.title, note: chart.note ?? '' },
    digest: { headline: digest.headline, language: digest.language, sha256: hash },
    source: digest.source,
    selected,
    link: viewLink(input),
    rows: chartRecords(input),
  };
  const text = `${withoutIsolates(JSON.stringify(data, null, 2))}\n`;
  return { ok: true, file: new Blob([text], { type: DATA_FORMATS.json.type }) };
}
