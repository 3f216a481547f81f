import { workingsOf } from '../charts/chart-words.ts';
import type { ChartRows } from '../charts/rows.ts';
import type { DigestIndex } from '../digest/digest-index.ts';
import type { Source } from '../digest/schema.ts';
import { sourceInWords } from '../digest/words.ts';
import { listInWords } from '../lib/prose.ts';

/** How to read the drawing, where it does not say so itself: how what is computed was. */
export function pictureReading(data: ChartRows, index: DigestIndex): string {
  return workingsOf(data, index).join(' ');
}

/** What the accent stands for: "Tied to Hamas and Qatar". */
export function accentInWords(selected: readonly string[], index: DigestIndex): string {
  return `Tied to ${listInWords(selected.map((id) => index.actors.get(id)?.name ?? id))}`;
}

/** "Source: Newsday, Associated Press, 11 January 2025; not updated" */
export function pictureSource(source: Source): string {
  return `Source: ${sourceInWords(source)}; not updated`;
}
