// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { indexDigest } from '../digest/digest-index.ts';
import { statementsOf } from '../digest/statements.ts';
import { OUTBREAK } from '../digest/stories/whole/outbreak/fixtures.ts';
import { RESULTS } from '../digest/stories/whole/results/fixtures.ts';
import { STRIKE } from '../digest/stories/whole/strike/fixtures.ts';
import { chartSentence } from '../page/charts/chart-sentence.ts';
import { chartRows } from '../page/charts/rows.ts';
import { chartTable } from '../page/charts/table-rows.ts';
import { layoutTimeline } from '../page/charts/timeline/timeline-layout.ts';
import { allRecords } from '../pictures/export/all-records.ts';
import { chartRecords } from '../pictures/export/chart-records.ts';
import { drawSvg } from '../pictures/export/draw-svg.tsx';
import { plainInput } from '../pictures/export/fixtures.ts';

const index = indexDigest(OUTBREAK);
const chart = OUTBREAK.charts.find(({ kind }) => kind === 'timeline');
if (chart === undefined) throw new Error('the outbreak has a chart');
const input = plainInput(OUTBREAK, chart);

describe('years, in a timeline of what lasted', () => {
  const data = chartRows(chart, OUTBREAK, index);

  it('are said as years, and that it lasted: in words, in the table, in the picture and in the receipt', () => {
    expect(chartSentence(chart, data, index)).toContain(
      'Throughout 2000 to 2022: Vaccination averts deaths; throughout 2022: Large',
    );
    expect(chartTable(data, index).rows.map(({ cells }) => cells[0])).toEqual([
      'Throughout 2000 to 2022',
      'Throughout 2022',
    ]);
    const drawing = drawSvg(input, { shape: 'page', theme: 'light', background: true });
    expect(drawing.ok && drawing.svg.textContent).toContain('throughout 2022');
    const labels = statementsOf(OUTBREAK, index).map(({ label }) => label);
    expect(labels).toContain('Throughout 2022: Large outbreaks in more countries than before');
  });

  it('are drawn from the first day to the last', () => {
    if (data.kind !== 'timeline') throw new Error('no timeline');
    const { events, left, right } = layoutTimeline(data.rows, 600, 16);
    expect([events[0]?.x, events[0]?.endX]).toEqual([left, right]);
    expect(events[1]?.endX).toBe(right);
    expect(events[1]?.x).toBeGreaterThan(left);
  });

  it('are years in the data, which say what lasted, and what time a number is of', () => {
    expect(chartRecords(input).map(({ date, span }) => [date, span])).toEqual([
      ['2000/2022', 'throughout'],
      ['2022', 'throughout'],
    ]);
    const records = allRecords(OUTBREAK, index, []);
    expect(
      records
        .map(({ date, for_time, span }) => [date, for_time, span])
        .filter(([, time, span]) => time !== '' || span !== ''),
    ).toEqual([
      ['2023-11-16', '2000/2022', ''],
      ['2022', '', 'throughout'],
      ['2000/2022', '', 'throughout'],
    ]);
    expect(new Set(records.map((record) => Object.keys(record).join()))).toHaveProperty('size', 1);
  });
});

describe('deadlines in the data', () => {
  const dates = (digest: typeof STRIKE) =>
    allRecords(digest, indexDigest(digest), []).flatMap(({ kind, id, date }) =>
      kind === 'deadline' ? [[id, date]] : [],
    );

  it('have their precision, and what their clock is ahead of UTC', () => {
    expect(dates(STRIKE)).toEqual([
      ['', '2023-09-14T23:59-04:00'],
      ['1', '2023-09-14T12:00-04:00'],
    ]);
    expect(dates(RESULTS)).toEqual([['', '2024-11']]);
  });
});
