import type { DigestIndex } from '../../digest/digest-index.ts';
import { dividedChart, onlyInWords } from '../../digest/left-out.ts';
import type { Source } from '../../digest/schema.ts';
import { selectedNames } from '../../digest/selection-words.ts';
import { sourceInWords } from '../../digest/words.ts';
import { workingsOf } from '../../page/charts/chart-words.ts';
import type { ChartRows } from '../../page/charts/rows.ts';
import type { Shows } from '../../page/charts/shows.ts';
import type { ExportInput } from './export-input.ts';

/** How to read the drawing, where it does not say so itself: how what is computed was. */
export function pictureReading(data: ChartRows, index: DigestIndex, shows: Shows): string {
  return workingsOf(data, index, shows)
    .map(({ words }) => words)
    .join(' ');
}

/** What the accent stands for: "Tied to Hamas and Qatar"; "Only what is tied to Hamas: 2 of 4 figures not shown". */
export function accentInWords({ chart, digest, index, selected, only }: ExportInput): string {
  const chosen = new Set(selected);
  const names = selectedNames(digest, chosen, index.named);
  return only ? onlyInWords(names, dividedChart(chart, digest), chosen) : `Tied to ${names}`;
}

/** "Source: Newsday, Associated Press, 11 January 2025; not updated" */
export function pictureSource(source: Source): string {
  return `Source: ${sourceInWords(source)}; not updated`;
}
