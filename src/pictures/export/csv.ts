import { withoutIsolates } from '../../lib/without-isolates.ts';
import type { ChartRecord } from './chart-records.ts';

/** What a program may split a cell at: a spreadsheet is often set to another sign than the comma, or to several. */
const SEPARATOR = ';,|\\t\\r\\n';
/** What a spreadsheet may take for a formula, in the wide signs of East Asian keyboards too, at the start of a cell. */
const FORMULA = new RegExp(`(^|[${SEPARATOR}])(\\s*)([=+\\-@＝＋－＠])`, 'g');
const STARTS_WITH_SEPARATOR = new RegExp(`^[${SEPARATOR}]`);

/**
 * RFC 4180: CRLF, quotes doubled. Every text stands in quotation marks, so that no separator in it makes a cell; text
 * that a spreadsheet would run as a formula, even where it splits at another sign, is defused. Numbers stand bare.
 * By hand: Papa Parse, with which the tests read it, defuses the start of a cell alone.
 */
export function csvOf(records: readonly ChartRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : `"${defused(withoutIsolates(value)).replaceAll('"', '""')}"`;
}

function defused(words: string): string {
  const text = words.replace(FORMULA, "$1$2'$3");
  return STARTS_WITH_SEPARATOR.test(text) ? `'${text}` : text;
}
