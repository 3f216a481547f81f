import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { checkDigest } from '../../digest/read-digest.ts';
import type { Chart, Digest } from '../../digest/schema.ts';
import { ChartImage } from '../../pictures/export/ChartImage.tsx';
import { plainInput } from '../../pictures/export/fixtures.ts';
import { layoutImage } from '../../pictures/export/layout-image.tsx';
import { SHAPE_NAMES, type ShapeName } from '../../pictures/export/shapes.ts';
import { MUTATED_CHARTS } from './fixtures-mutated.ts';
import { chartRows, marksOf } from './rows.ts';
import { StaticChart } from './StaticChart.tsx';
import { chartTable } from './table-rows.ts';

/** How many digests of each kind of chart: `MUTATED=10000 npx vitest run src/page/charts/mutated.test.tsx` for many. */
const RUNS = Number(process.env.MUTATED ?? 200);
/** A picture takes as long as fifty drawings of the page: one in so many digests is saved too. */
const PICTURE_OF = 100;

/** What is wrong with a drawing: numbers that are none, sizes below zero, no mark at all. */
function faultsOf(markup: string): readonly string[] {
  return [
    ...(markup.match(/NaN|Infinity|undefined|\b(?:width|height|r|stroke-width|font-size)="-[^"]*"/g) ?? []),
    ...(markup.includes('data-row=') && /<(?:text|p)\b/.test(markup) ? [] : ['nothing is drawn']),
  ];
}

function picture(digest: Digest, chart: Chart, shape: ShapeName): string | null {
  const input = { ...plainInput(digest, chart), site: 'example.org' };
  const choices = { shape, theme: 'light', background: true } as const;
  const layout = layoutImage(input, choices);
  return layout && renderToStaticMarkup(<ChartImage input={input} choices={choices} layout={layout} />);
}

test.each(Object.entries(MUTATED_CHARTS))(
  'no mutated digest makes a drawing of %s that is empty, or has a number that is none',
  (_, digests) => {
    let [seen, taken] = [0, 0];
    fc.assert(
      fc.property(digests, (changes) => {
        seen += 1;
        const result = checkDigest(tinyDigest({ figures: [], events: [], ...changes }));
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        taken += 1;
        const { digest } = result;
        const [chart] = digest.charts;
        if (chart === undefined) throw new Error('the digest has a chart');
        const index = indexDigest(digest);
        const data = chartRows(chart, digest, index);
        expect(faultsOf(renderToStaticMarkup(<StaticChart data={data} />))).toEqual([]);
        expect(chartTable(data, index).rows).toHaveLength(marksOf(data).length);
        if (seen % PICTURE_OF !== 0) return;
        const drawn = picture(digest, chart, SHAPE_NAMES[seen % SHAPE_NAMES.length] ?? 'page');
        expect(drawn === null ? [] : faultsOf(drawn)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 16 },
    );
    // Else the test would try what the checks refuse.
    expect(taken).toBeGreaterThan(RUNS / 5);
  },
  RUNS * 200 + 30_000,
);
