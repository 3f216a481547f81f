import { expect, it } from 'vitest';
import { layoutBars } from './bars/bars-layout.ts';
import { layoutBreakdown } from './breakdown/breakdown-layout.ts';
import { chartSlices, heightOf } from './chart-slices.tsx';
import { COMPOSED_EM, COMPOSITIONS } from './compositions.ts';
import { figureRow } from './fixtures.ts';
import { PAGE_PAINT } from './marks/paint.ts';
import type { Slice } from './slice.ts';

const em = COMPOSED_EM;
const BARS = [
  figureRow(900, { label: 'people who left the town and the three villages under the dyke, on foot' }),
  figureRow(40, { actors: ['board'] }),
];

it('cuts rows into slices that lie one under another', () => {
  for (const { width } of COMPOSITIONS) {
    let end = 0;
    for (const { top, height } of chartSlices(
      { kind: 'bars', rows: BARS },
      { width, em, paint: PAGE_PAINT },
    )) {
      expect(top).toBe(end);
      end += height;
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

it('closes up to a drawing of the rows that are left', () => {
  const left = ({ actors }: Pick<Slice, 'actors'>) => actors === null || actors.includes('board');
  expect(BARS.filter(left)).toHaveLength(1);
  for (const { width } of COMPOSITIONS) {
    const closedUp = chartSlices({ kind: 'bars', rows: BARS }, { width, em, paint: PAGE_PAINT })
      .filter(left)
      .reduce((sum, { height }) => sum + height, 0);
    expect(closedUp).toBe(layoutBars(BARS.filter(left), width, em, BARS).height);
  }
});
