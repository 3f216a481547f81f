import Papa from 'papaparse';
import type { ChartRecord } from './chart-records.ts';

/** What a spreadsheet may take for a formula. Our own, as the parser's stops looking at the first line separator. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** RFC 4180: CRLF, quotes doubled. Text that a spreadsheet would run as a formula is defused; numbers are left alone. */
export function csvOf(records: readonly ChartRecord[]): string {
  return `${Papa.unparse([...records], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
