import { withoutIsolates } from '../lib/isolate.ts';
import type { ChartRecord } from './chart-records.ts';

/** What a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** RFC 4180: CRLF, quotes doubled. Text that a spreadsheet would run as a formula is defused; numbers are left alone. */
export function csvOf(records: readonly ChartRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const words = withoutIsolates(value);
  const isFormula = FORMULA.test(words);
  const text = isFormula ? `'${words}` : words;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
