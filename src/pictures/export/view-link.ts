import { forAddress, writeAddress } from '../../page/view/address.ts';
import { DEFAULT_CHOICES } from '../../page/view/choices.ts';
import type { ExportInput } from './export-input.ts';

/** The link that restores the view of a chart; without the page's own address, what is to be added to it. */
export function viewLink({ chart, digest, selected, only, asOf, address }: ExportInput): string {
  const choices = forAddress({ ...DEFAULT_CHOICES, selected, only, asOf }, digest);
  return `${address}${writeAddress(choices)}#chart-${chart.id}`;
}
