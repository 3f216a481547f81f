import { capitalised } from '../lib/prose.ts';
import type { ChartRows } from './rows.ts';

/** A chart in words, by its marks; of a breakdown the first is the whole. */
export interface ChartInMarks {
  readonly kind: ChartRows['kind'];
  readonly title: string;
  readonly marks: readonly MarkInWords[];
}

/** What is said of a mark, and whom it is tied to. */
export interface MarkInWords {
  readonly words: string;
  readonly actors: readonly string[];
}

/** Which marks are shown. */
export type Shows = (mark: Pick<MarkInWords, 'actors'>) => boolean;
export const ALL: Shows = () => true;

const KIND_WORDS = {
  bars: 'Bar chart',
  accounts: 'Accounts of the same thing, side by side',
  series: 'Series',
  breakdown: 'Breakdown',
  timeline: 'Timeline',
} as const satisfies Record<ChartRows['kind'], string>;

/** "Bar chart: Killed. Over 46,000 …; some 1,200 ….": of what is shown. */
export function sentenceOf({ kind, title, marks }: ChartInMarks, shows: Shows): string {
  const said = (some: readonly MarkInWords[]) =>
    some
      .filter(shows)
      .map(({ words }) => words)
      .join('; ');
  const [whole, ...parts] = marks;
  const both = kind === 'breakdown' && whole !== undefined && shows(whole) && parts.some(shows);
  const all = both ? `${whole.words}, of them: ${said(parts)}` : said(marks);
  return `${KIND_WORDS[kind]}: ${title}. ${capitalised(all)}.`;
}
