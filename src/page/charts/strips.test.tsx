import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BarRows } from './bars/BarRows.tsx';
import { pageTicks } from './bars/page-ticks.ts';
import { BreakdownRows } from './breakdown/BreakdownRows.tsx';
import { figureRow } from './fixtures.ts';
import { holdsEnd } from './marks/bar-end.ts';
import { EDGES } from './marks/edges.ts';
import { StretchedBar, showsEnd } from './marks/StretchedBar.tsx';
import { NARROWEST } from './stretch.ts';

/** A tag a line, without what all marks have in common. */
function inShort(markup: string): string {
  return markup
    .replaceAll(/ (?:aria-hidden|data-who|data-actors|data-receipt|overflow)="[^"]*"/g, '')
    .replaceAll(/<\/(?:rect|path|line)>/g, '')
    .replaceAll(/(?<=>)(?=<[a-z])/g, '\n');
}

/**
 * What stands in the strips of a page, number by number. Look at the charts, then take it anew with
 * `npx vitest run strips -u`; e2e/bar-ends.spec.ts measures where the ink ends.
 */
test('every bar is drawn in its strip as it was', async () => {
  const bars = EDGES.flatMap((edge) =>
    [true, false].flatMap((hollow) =>
      [0, 2, 40].map((length) => {
        const bar = {
          edge,
          hollow,
          length,
          solid: length / 2,
          from: length > 2 ? 0 : 60,
          below: length === 2,
        };
        return `${edge}${hollow ? ', hollow' : ''}, ${length}%:\n${inShort(renderToStaticMarkup(<StretchedBar {...bar} />))}`;
      }),
    ),
  );
  await expect(`${bars.join('\n\n')}\n`).toMatchFileSnapshot('strips.txt');
});

test('a bar shows its end where that has room in every strip', () => {
  const widths = fc.double({ min: NARROWEST, max: 1200, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...EDGES), shares, shares, widths, (edge, length, solid, width) => {
      const bar = { edge, length: length * 100, solid: length * solid * 100 };
      const drawn = { edge, length: length * width, solid: length * solid * width };
      if (showsEnd(bar)) expect(holdsEnd(drawn)).toBe(true);
    }),
  );
  expect(showsEnd({ edge: 'open', length: 10, solid: 10 })).toBe(true);
  expect(showsEnd({ edge: 'open', length: 9.9, solid: 9.9 })).toBe(false);
});

test('bars stand on one scale with zero on it, falls on its other side', () => {
  const rows = [figureRow(30), figureRow(10, { below: true })];
  const markup = renderToStaticMarkup(<BarRows rows={rows} numbered />);
  expect([...markup.matchAll(/<svg x="([\d.]+)%" overflow="visible"><g/g)].map(([, x]) => x)).toEqual([
    '25',
    '25',
  ]);
  expect(markup.match(/class="zero" x1="25%" x2="25%"/g)).toHaveLength(2);
  expect(markup.match(/scale\(-1 1\)/g)).toHaveLength(1);
});

test('parts lie one after another, and reach beyond the bracket where their limits come to more', () => {
  const markup = renderToStaticMarkup(
    <BreakdownRows whole={figureRow(80)} rows={[figureRow(60), figureRow(40)]} numbered={false} />,
  );
  expect(markup).toContain('<line x2="80%" y1="12" y2="12">');
  expect(markup).toContain('class="guide" x1="60%"');
  expect(markup).toContain('<svg x="60%"');
  expect(markup).not.toContain('data-receipt');
});

test('a small strip has the numbers that have room in it, with their unit', () => {
  const words = ({ small, usual }: ReturnType<typeof pageTicks>) =>
    [usual, small].map((ticks) => ticks?.map((tick) => tick.words) ?? null);
  const people = [figureRow(46_000), figureRow(1200)];
  expect(words(pageTicks(people))).toMatchInlineSnapshot(`
    [
      [
        "0",
        "20,000 people",
        "40,000",
      ],
      [
        "0",
      ],
    ]
  `);
  expect(words(pageTicks([figureRow(3)]))).toMatchInlineSnapshot(`
    [
      [
        "0",
        "1",
        "2 people",
        "3",
      ],
      null,
    ]
  `);
});

test('a row says its number with its qualifier, its source and its receipt, and the sign of an end that it cannot show', () => {
  const rows = [figureRow(900), figureRow(9, { head: 'The board' })];
  const markup = renderToStaticMarkup(<BarRows rows={rows} numbered />);
  const said = [...markup.matchAll(/<p>(.*?)<\/p>/g)].map(([, row = '']) => [
    row.includes('data-part="sign"'),
    row
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ')
      .trim(),
  ]);
  expect(said).toEqual([
    [false, 'about 900 people who left the town since Tuesday The mayor, 17 May 2024 1'],
    [true, 'The board about 9 people who left the town since Tuesday The mayor, 17 May 2024 1'],
  ]);
});
