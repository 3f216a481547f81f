import { expect, it } from 'vitest';
import { layoutBars } from './bars/bars-layout.ts';
import { layoutBreakdown } from './breakdown/breakdown-layout.ts';
import { chartSlices, heightOf } from './chart-slices.tsx';
import { COMPOSED_EM, COMPOSITIONS } from './compositions.ts';
import { figureRow, timeRow } from './fixtures.ts';
import { PAGE_PAINT } from './marks/paint.ts';
import type { ChartRows } from './rows.ts';
import type { Slice } from './slice.ts';
import { layoutTimeline } from './timeline/timeline-layout.ts';

const em = COMPOSED_EM;
const BARS = [
  figureRow(900, { label: 'people who left the town and the three villages under the dyke, on foot' }),
  figureRow(40, { actors: ['board'] }),
];
const EVENTS = [
  ...['2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06', '2025-01-07'].map((day) =>
    timeRow(day),
  ),
  { ...timeRow('2024-03-01', '2024-05-02'), actors: ['board'] },
  timeRow('2025-01-09'),
];
const CHARTS: readonly ChartRows[] = [
  { kind: 'bars', rows: BARS },
  { kind: 'timeline', rows: EVENTS },
];

it('cuts rows into slices that lie one under another', () => {
  for (const data of CHARTS) {
    for (const { width } of COMPOSITIONS) {
      let end = 0;
      for (const { top, height } of chartSlices(data, { width, em, paint: PAGE_PAINT })) {
        expect(top).toBe(end);
        end += height;
      }
    }
  }
});

it('cuts a breakdown into slices that lie over one another, together as high as its drawing', () => {
  const whole = figureRow(900);
  const rows = [figureRow(600), figureRow(300)];
  for (const { width } of COMPOSITIONS) {
    const slices = chartSlices({ kind: 'breakdown', whole, rows }, { width, em, paint: PAGE_PAINT });
    const { height } = layoutBreakdown(whole, rows, width, em);
    expect(slices.map(({ top }) => top)).toEqual([0, 0, 0]);
    expect(heightOf(slices)).toBeGreaterThan(height - em / 4);
    expect(heightOf(slices)).toBeLessThanOrEqual(height);
  }
});

it('closes up to what the live chart draws of the rows that are left', () => {
  const left = ({ actors }: Pick<Slice, 'actors'>) => actors === null || actors.includes('board');
  expect([BARS.filter(left), EVENTS.filter(left)]).toMatchObject([{ length: 1 }, { length: 1 }]);
  const closedUp = (data: ChartRows, width: number) =>
    chartSlices(data, { width, em, paint: PAGE_PAINT })
      .filter(left)
      .reduce((sum, { height }) => sum + height, 0);
  for (const { width } of COMPOSITIONS) {
    expect(closedUp({ kind: 'bars', rows: BARS }, width)).toBe(
      layoutBars(BARS.filter(left), width, em, BARS).height,
    );
    expect(closedUp({ kind: 'timeline', rows: EVENTS }, width)).toBe(
      layoutTimeline(EVENTS.filter(left), width, em, undefined, undefined, EVENTS).height,
    );
  }
});
