import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Chart } from '../../digest/schema.ts';
import { capitalised } from '../../lib/prose.ts';
import { markInWords, workingsOf } from './chart-words.ts';
import { type ChartRows, marksOf } from './rows.ts';
import { ALL, type MarkInWords, type Shows } from './shows.ts';

/** The whole chart in words, with every qualifier, speaker and date: its accessible name and an image's description. */
export function chartSentence(chart: Chart, data: ChartRows, index: DigestIndex, shows: Shows = ALL): string {
  return sentenceOf(chartInMarks(chart, data, index, shows), shows);
}

function chartInMarks(chart: Chart, data: ChartRows, index: DigestIndex, shows: Shows): ChartInMarks {
  // Accounts are said one after the other; what one differs from would be said twice.
  const beside = data.kind === 'accounts' ? new Set(data.rows.filter(shows).map(({ id }) => id)) : undefined;
  const marks = marksOf(data).map((row) => ({ words: markInWords(row, index, beside), actors: row.actors }));
  return { kind: data.kind, title: chart.title, marks };
}

/** The line under a chart's title: the digest's note, and the working of computed parts. */
export function howToRead(chart: Chart, data: ChartRows, index: DigestIndex): string {
  const parts = [chart.note, ...workingsOf(data, index).map(({ words }) => words)];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** A chart in words, by its marks; of a breakdown the first is the whole. */
interface ChartInMarks {
  readonly kind: ChartRows['kind'];
  readonly title: string;
  readonly marks: readonly MarkInWords[];
}

const KIND_WORDS = {
  bars: 'Bar chart',
  accounts: 'Accounts of the same thing, side by side',
  series: 'Series',
  breakdown: 'Breakdown',
  timeline: 'Timeline',
} as const satisfies Record<ChartRows['kind'], string>;

/** "Bar chart: Killed. Over 46,000 …; some 1,200 ….": of what is shown. */
function sentenceOf({ kind, title, marks }: ChartInMarks, shows: Shows): string {
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
