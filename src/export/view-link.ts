import { writeAddress } from '../view/address.ts';
import type { ExportInput } from './export-input.ts';

/** The link that restores the view of a chart; without the page's own address, what is to be added to it. */
export function viewLink({ chart, selected, asOf, address }: ExportInput): string {
  return `${address}${writeAddress({ selected, asOf, tables: [], receipt: null })}#chart-${chart.id}`;
}
