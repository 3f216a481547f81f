// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indexDigest } from '../digest/digest-index.ts';
import { statementsOf } from '../digest/statements.ts';
import { STORM } from '../digest/stories/whole/storm/fixtures.ts';
import { App } from '../page/App.tsx';
import { chartSentence } from '../page/charts/chart-sentence.ts';
import { chartRows } from '../page/charts/rows.ts';
import { chartTable } from '../page/charts/table-rows.ts';
import { DEFAULT_CHOICES } from '../page/view/choices.ts';
import { openPage } from '../page/view/page.ts';
import { createViewStore } from '../page/view/store.ts';
import { allRecords } from '../pictures/export/all-records.ts';
import { chartRecords } from '../pictures/export/chart-records.ts';
import { drawSvg } from '../pictures/export/draw-svg.tsx';
import { plainInput } from '../pictures/export/fixtures.ts';
import { withDigestData } from '../tools/site-build/pages/head-html.ts';

const index = indexDigest(STORM);
const [chart] = STORM.charts;
if (chart === undefined) throw new Error('the storm has a chart');
const input = plainInput(STORM, chart);
const HIGHER = 'according to the Red Crescent, 61';
const LOWER = 'according to the interior ministry, at least 38';

describe('what another says of the same thing stands beside a figure', () => {
  it('on its tile, with the receipt of the other', () => {
    const page = openPage(STORM, createViewStore(DEFAULT_CHOICES));
    const host = document.createElement('div');
    host.innerHTML = renderToStaticMarkup(<App page={page} />);
    const lines = [...host.querySelectorAll('.figure')].map((figure) => {
      const line = figure.querySelector('.otherwise');
      return [line?.textContent?.replace(/\u00a0.*/, ''), line?.querySelector('a')?.hash];
    });
    expect(lines.filter(([line]) => line !== undefined)).toEqual([
      ['According to the Red Crescent, 61', '#receipt/figure/toll-crescent'],
      ['According to the interior ministry, at least 38', '#receipt/figure/toll-ministry'],
    ]);
  });

  it('in a chart that draws only one of them: its words, table, picture and data', () => {
    const data = chartRows(chart, STORM, index);
    expect(chartSentence(chart, data, index)).toContain(HIGHER);
    expect(chartTable(data, index).rows[0]?.cells.join(' ')).toContain(HIGHER);
    const drawing = drawSvg(input, { shape: 'page', theme: 'light', background: true });
    expect(drawing.ok && drawing.svg.textContent).toMatch(/according to.*61/s);
    expect(chartRecords(input)[0]).toMatchObject({ others_differ: HIGHER });
  });

  it('in its receipt, in all data and for machines', () => {
    const standings = statementsOf(STORM, index).map(({ standing }) => standing);
    expect(standings[0]).toContain(HIGHER.replace('a', 'A'));
    expect(standings[1]).toContain(LOWER.replace('a', 'A'));
    const [first, second] = allRecords(STORM, index, []);
    expect([first?.others_differ, second?.others_differ]).toEqual([HIGHER, LOWER]);
    expect(withDigestData('<html><head><title>A</title></head><body></body></html>', STORM, '')).toContain(
      HIGHER,
    );
  });

  it('with its date where that is another, which may be why they differ', () => {
    const [ministry, crescent] = STORM.figures;
    const figures = [ministry, { ...crescent, asOf: '2025-06-08' }];
    const digest = { ...STORM, figures } as typeof STORM;
    expect(statementsOf(digest, indexDigest(digest))[0]?.standing).toContain('61 (8 June 2025).');
  });
});
