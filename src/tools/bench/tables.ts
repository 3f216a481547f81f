import { MEASURE_NAMES, MEASURES, medianOf, type Sample, type Unit } from './measures.ts';

/** Medians of the limit page and of ours with their ratio, and the ratio to ours of what was measured `again`, as Markdown. */
export function ratioTable(samples: readonly Sample[], again = SAME_PAGE): string {
  const rows = MEASURE_NAMES.map((measure) => {
    const { words, unit } = MEASURES[measure];
    const limit = medianOf(samples, 'limit', measure);
    const ours = medianOf(samples, 'ours', measure);
    const third = medianOf(samples, 'again', measure);
    return [words, shown(limit, unit), shown(ours, unit), ratio(ours, limit), ratio(third, ours)];
  });
  return markdownTable(['', 'limit page', 'this page', 'ratio', again], rows);
}

const SAME_PAGE = 'same page twice';

export interface Growth {
  readonly entries: number;
  readonly samples: readonly Sample[];
}

/** A filter click at each size of digest. */
export function growthTable(sizes: readonly Growth[]): string {
  const rows = sizes.map(({ entries, samples }) => {
    const limit = medianOf(samples, 'limit', 'clickMarks');
    const ours = medianOf(samples, 'ours', 'clickMarks');
    const words = medianOf(samples, 'ours', 'clickWords');
    return [
      entries.toLocaleString('en-GB'),
      shown(limit, 'ms'),
      shown(ours, 'ms'),
      ratio(ours, limit),
      ratio(medianOf(samples, 'again', 'clickMarks'), ours),
      shown(medianOf(samples, 'limit', 'clickWords'), 'ms'),
      shown(words, 'ms'),
    ];
  });
  return markdownTable(
    [
      'entries',
      'limit page, click → paint',
      'this page',
      'ratio',
      SAME_PAGE,
      'limit page, click → words',
      'this page',
    ],
    rows,
  );
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const NOTHING = '–';

/** "1.24", or a dash where there is nothing to divide by. */
export function ratio(value: number, by: number): string {
  if (Number.isNaN(value) || Number.isNaN(by)) return NOTHING;
  if (value === by) return '1.00';
  return by === 0 ? NOTHING : (value / by).toFixed(2);
}

const SHOWN = {
  bytes: (value) => `${(value / 1000).toFixed(1)} KB`,
  count: (value) => String(value),
  ms: (value) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`,
  share: (value) => (value === 0 ? '0' : value.toFixed(3)),
} as const satisfies Record<Unit, (value: number) => string>;

function shown(value: number, unit: Unit): string {
  return Number.isNaN(value) ? NOTHING : SHOWN[unit](value);
}
