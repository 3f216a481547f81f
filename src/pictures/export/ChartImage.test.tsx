// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test, vi } from 'vitest';
import type { Digest, Figure } from '../../digest/schema.ts';
import { attribution, inWords } from '../../digest/words.ts';
import { chartRows } from '../../page/charts/rows.ts';
import { ChartImage } from './ChartImage.tsx';
import { exportInput } from './fixtures.ts';
import type { ImageChoices } from './image-choices.ts';
import { layoutImage } from './layout-image.tsx';
import { pictureSource } from './picture-words.ts';

const CHARTS = ['bars', 'split', 'when'];

describe.each(CHARTS)('the image of "%s"', (id) => {
  const input = exportInput(id);
  const svg = drawn(id);

  it('is well-formed, and says what is on it', () => {
    expect(svg.querySelector('title')?.textContent).toBe(input.chart.title);
    const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(named.map((name) => svg.querySelector(`[id="${name}"]`)?.nodeName)).toEqual(['title', 'desc']);
  });

  it('shows its title, its source and the site’s name', () => {
    for (const line of [input.chart.title, pictureSource(input.digest.source), input.site]) {
      expect(shown(svg)).toContain(line.replace(/\s/g, ''));
    }
  });

  it('uses each id once, and none that is not there', () => {
    const ids = [...svg.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used = ''] of svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });

  it('needs nothing from elsewhere and nothing of the page', () => {
    const withoutNamespace = svg.outerHTML.replace('http://www.w3.org/2000/svg', '');
    expect(withoutNamespace.replace(/>[^<]*</g, '><')).not.toMatch(/https?:|var\(|NaN|undefined|Infinity/);
    expect(svg.querySelector('script, style, image, foreignObject, [class], [style]')).toBeNull();
  });

  it('is the same each time', () => {
    expect(drawn(id).outerHTML).toBe(svg.outerHTML);
  });

  it('changes nothing but its paint under a selection, and says whom the accent shows', () => {
    const chosen = drawn(id, ['mayor']);
    expect(shown(chosen)).toContain('TiedtoAdaHill');
    const lengths = (of: Element) =>
      [...of.querySelectorAll('[data-part="body"]')].map((bar) => bar.getAttribute('width'));
    expect(lengths(chosen)).toEqual(lengths(svg));
  });

  it('gives React nothing to warn of', () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
    drawn(id);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

test.each(['bars', 'split'])(
  'every number of "%s" stands with its qualifier, its speaker and its day',
  (id) => {
    const { chart, digest, index } = exportInput(id);
    const data = chartRows(chart, digest, index);
    if (data.kind === 'timeline') throw new Error('the fixture has changed');
    for (const row of data.kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows) {
      const mark = drawn(id).querySelector(`[data-row="${row.id}"]`);
      expect(mark && shown(mark)).toContain(inWords(row.number).replace(/\s/g, ''));
      expect(mark && shown(mark)).toContain(attribution(row.figure, index).replace(/\s/g, ''));
    }
  },
);

it('draws bars whose lengths are to each other as their numbers', () => {
  const values = [1000, 250, 40, 1];
  const figures = values.map(
    (value): Figure => ({
      id: `f${value}`,
      label: 'People',
      unit: 'people',
      quantity: { qualifier: 'exact', value },
      asOf: '2024-05',
      about: [],
    }),
  );
  const charts = [{ id: 'one', title: 'One', kind: 'bars' as const, figures: figures.map(({ id }) => id) }];
  const svg = drawn('one', [], { figures, charts });
  const lengths = values.map((value) => bodyLength(svg, `f${value}`));
  const pixelsEach = (lengths[0] ?? 0) / 1000;
  expect(pixelsEach).toBeGreaterThan(0.5);
  values.forEach((value, index) => {
    expect(lengths[index]).toBeCloseTo(value * pixelsEach);
  });
});

it('draws what is computed as uncertain from end to end', () => {
  const part = drawn('split').querySelector('[data-row="elsewhere"]');
  expect(part?.querySelector('[data-part="body"]')).toBeNull();
  expect(part?.querySelector('[data-part="hatched"]')).not.toBeNull();
});

it('brackets the whole only, where the limits of its parts come to more', () => {
  const of = (id: string, qualifier: 'exact' | 'up to', value: number): Figure => ({
    id,
    label: 'People',
    unit: 'people',
    quantity: { qualifier, value },
    asOf: '2024-05',
    about: [],
  });
  const figures = [of('all', 'exact', 250), of('some', 'exact', 125), of('most', 'up to', 250)];
  const charts = [
    { id: 'one', title: 'One', kind: 'breakdown' as const, whole: 'all', parts: ['some', 'most'] },
  ];
  const svg = drawn('one', [], { figures, charts });
  const bracket = svg.querySelector('[data-row="all"] path')?.getAttribute('d') ?? '';
  const length = Number(/h([\d.]+)v[\d.]+$/.exec(bracket)?.[1]);
  // Each part leaves a hair's breadth between itself and the next.
  expect(Math.abs(length / bodyLength(svg, 'some') - 2)).toBeLessThan(0.04);
});

it('says of an event that is not from the article where it is from', () => {
  const events = [
    {
      id: 'breach',
      label: 'The dyke broke',
      when: '2024-05-14',
      actors: [],
      background: { source: 'The county archive' },
    },
  ];
  const mark = drawn('when', [], { events }).querySelector('[data-row="breach"]');
  expect(mark && shown(mark)).toContain('Background,notfromthearticle:Thecountyarchive');
});

it('stays well-formed with signs that XML keeps for itself', () => {
  const title = 'Left & "right" <b>not bold</b> ]]> \'quoted\'';
  const charts = [{ id: 'one', title, kind: 'bars' as const, figures: ['left'] }];
  expect(drawn('one', [], { charts }).querySelector('title')?.textContent).toBe(title);
});

it('marks what is tied to the selection, without colour too', () => {
  const visible = [
    ...drawn('when', ['mayor']).querySelectorAll('[data-part="marker"][visibility="visible"]'),
  ];
  expect(visible.map((marker) => marker.closest('[data-row]')?.getAttribute('data-row'))).toEqual([
    'deadline',
  ]);
});

const AS_ON_THE_PAGE: ImageChoices = { shape: 'page', theme: 'light', background: true };

function drawn(id: string, selected: readonly string[] = [], overrides: Partial<Digest> = {}): Element {
  const input = exportInput(id, selected, overrides);
  const layout = layoutImage(input, AS_ON_THE_PAGE);
  if (layout === null) throw new Error('this shape is as high as it needs');
  const markup = renderToStaticMarkup(<ChartImage input={input} choices={AS_ON_THE_PAGE} layout={layout} />);
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  if (svg.nodeName !== 'svg') throw new Error(`not well-formed: ${svg.textContent}`);
  return svg;
}

/** The text that is seen, without its blanks: lines are broken at some, and spans end with others. */
function shown(of: Element): string {
  return [...of.querySelectorAll('text')]
    .map((text) => text.textContent)
    .join('')
    .replace(/\s/g, '');
}

function bodyLength(svg: Element, row: string): number {
  return Number(svg.querySelector(`[data-row="${row}"] [data-part="body"]`)?.getAttribute('width'));
}
