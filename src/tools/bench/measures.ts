import { keysOf } from '../../lib/keys-of.ts';
import { median } from './median.ts';

/** What is measured of each page, in the order of the table. */
export const MEASURES = {
  paintBytes: { words: 'Bytes to first paint', unit: 'bytes' },
  paintRequests: { words: 'Requests to first paint', unit: 'count' },
  firstPaint: { words: 'First contentful paint', unit: 'ms' },
  largestPaint: { words: 'Largest contentful paint', unit: 'ms' },
  charts: { words: 'Charts visible', unit: 'ms' },
  answer: { words: 'Filter answers', unit: 'ms' },
  answerBytes: { words: 'Bytes before it answers', unit: 'bytes' },
  interactive: { words: 'Interactive: all quiet', unit: 'ms' },
  interactiveBytes: { words: 'Bytes to interactive', unit: 'bytes' },
  interactiveRequests: { words: 'Requests to interactive', unit: 'count' },
  blocked: { words: 'Blocked (TBT)', unit: 'ms' },
  shift: { words: 'Layout shift (CLS)', unit: 'share' },
  clickMarks: { words: 'Filter click → paint, full speed', unit: 'ms' },
  clickWords: { words: 'Filter click → count in words, full speed', unit: 'ms' },
  exportFile: { words: 'Save pressed → picture that can be saved, full speed', unit: 'ms' },
  exportChange: { words: 'Another shape chosen → its picture, full speed', unit: 'ms' },
} as const satisfies Record<string, { readonly words: string; readonly unit: Unit }>;

export type Unit = 'bytes' | 'count' | 'ms' | 'share';
export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = keysOf(MEASURES);

/** Our page, the same page under another address, and the page that sets the limit. */
export const PAGE_NAMES = ['limit', 'ours', 'again'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The list begun at another place each round, so that none always comes first. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

export interface Sample {
  readonly page: PageName;
  readonly measure: Measure;
  readonly value: number;
}

export type Reading = Readonly<Partial<Record<Measure, number>>>;

export function samplesOf(page: PageName, reading: Reading): Sample[] {
  return MEASURE_NAMES.flatMap((measure) => {
    const value = reading[measure];
    return value === undefined ? [] : [{ page, measure, value }];
  });
}

/** NaN where nothing was measured. */
export function medianOf(samples: readonly Sample[], page: PageName, measure: Measure): number {
  return median(samples.filter((s) => s.page === page && s.measure === measure).map(({ value }) => value));
}
