// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readDigest } from '../../digest/read-digest.ts';
import type { Digest } from '../../digest/schema.ts';
import { measure } from '../typeface/measure.ts';
import { setRightToLeft } from '../typeface/shaped-words.ts';
import { ChartImage } from './ChartImage.tsx';
import { plainInput } from './fixtures.ts';
import { RIGHT_TO_LEFT, rightToLeftDigest } from './fixtures-right-to-left.ts';
import { THEME_NAMES } from './image-paint.ts';
import { layoutImage } from './layout-image.tsx';
import { isOfPaper, SHAPE_NAMES, SHAPES, type ShapeName } from './shapes.ts';
import { linesOf } from './words-of-svg.ts';

const bundledDigest = bundled();
const CHARTS = bundledDigest.charts.filter(({ kind }) => kind !== 'timeline').map(({ id }) => id);
const SELECTIONS = [[], ['hamas'], ['qatar', 'hamas', 'benjamin-netanyahu']];

describe.each(CHARTS)('the picture of “%s”', (id) => {
  for (const shape of SHAPE_NAMES) {
    for (const theme of THEME_NAMES) {
      for (const selected of SELECTIONS) {
        it(`has no fault of words: ${shape}, ${theme}, ${selected.join(' and ') || 'no selection'}`, () => {
          const { lines, box, least } = drawn(id, shape, theme, selected);
          expect(lines.length).toBeGreaterThan(5);
          expect(lines.filter((line) => isOutside(line, box)).map(({ text }) => text)).toEqual([]);
          expect(overlapping(lines)).toEqual([]);
          expect(lines.filter((line) => isLoneWord(line, lines)).map(({ text }) => text)).toEqual([]);
          expect(lines.filter(isBroken).map(({ text }) => text)).toEqual([]);
          expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(least);
        });
      }
    }
  }
});

describe.each(RIGHT_TO_LEFT)('a picture in “%s”', (language) => {
  afterAll(() => setRightToLeft(null));
  it.each(['bars', 'split'])('has no fault of words in any shape that takes it: %s', (id) => {
    const digest = rightToLeftDigest(language);
    let taken = 0;
    for (const shape of SHAPE_NAMES) {
      const picture = tryDrawn(id, shape, 'light', ['mayor'], digest);
      if (picture === null) continue;
      taken += 1;
      const { lines, box, least } = picture;
      expect(lines.filter((line) => isOutside(line, box)).map(({ text }) => text)).toEqual([]);
      expect(overlapping(lines)).toEqual([]);
      expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(least);
    }
    expect(taken).toBeGreaterThan(3);
  });
});

test('numbers are the largest words, but for the title of a picture with little room', () => {
  for (const id of CHARTS) {
    const { lines } = drawn(id, 'square', 'light', []);
    const [largest] = lines.toSorted((one, other) => other.size - one.size);
    expect(largest?.text).toMatch(/^[\d,]+$/);
  }
});

test('the foot is one line, names the source and its day, and bears no address', () => {
  for (const id of CHARTS) {
    for (const shape of SHAPE_NAMES.filter((name) => name !== 'column1')) {
      const { lines } = drawn(id, shape, 'light', []);
      const foot = lines.find(({ text }) => text.startsWith('Source:'));
      expect(foot?.text, shape).toBe('Source: Newsday, Associated Press, 11 January 2025; not updated');
      expect(lines.find(({ text }) => text === 'example.org')?.baseline, shape).toBeCloseTo(
        foot?.baseline ?? 0,
      );
      expect(lines.map(({ text }) => text).join(' ')).not.toMatch(/https?:|The article/);
    }
  }
});

interface Line {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Whether it follows on another of the same text. */
  readonly kind: string;
}

/** The lines of a picture where its own typeface puts them, in pixels at scale 1, and what they must keep within. */
function drawn(id: string, shape: ShapeName, theme: 'light' | 'dark', selected: readonly string[]) {
  const picture = tryDrawn(id, shape, theme, selected, bundledDigest);
  if (picture === null) throw new Error(`“${id}” does not fit “${shape}”`);
  return picture;
}

/** null: it does not fit. */
function tryDrawn(
  id: string,
  shape: ShapeName,
  theme: 'light' | 'dark',
  selected: readonly string[],
  digest: Digest,
) {
  const chart = digest.charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  const input = {
    ...plainInput(digest, chart),
    selected,
    address: 'https://example.org/',
    site: 'example.org',
  };
  const choices = { shape, theme, background: true } as const;
  const layout = layoutImage(input, choices);
  if (layout === null) return null;
  const markup = renderToStaticMarkup(<ChartImage input={input} choices={choices} layout={layout} />);
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  const lines = [...svg.querySelectorAll('text')].flatMap((text) => piecesOf(text, layout.zoom));
  const { margin } = SHAPES[shape];
  const box = {
    left: margin,
    right: layout.width * layout.zoom - margin,
    bottom: layout.height * layout.zoom - margin,
  };
  const share = shape === 'wide' || shape === 'card' ? 0.018 : 0.022;
  const least = isOfPaper(shape) ? 6.5 / 0.75 : share * SHAPES[shape].width;
  return { lines, box, least: least - 0.01 };
}

/** Each piece of a line that looks alike. */
function piecesOf(element: Element, zoom: number): Line[] {
  const [dx, dy] = offsetOf(element);
  const row = element.closest('[data-row]')?.getAttribute('data-row');
  return linesOf(element).flatMap(({ y, runs }) =>
    runs.map(({ text, face, size, fill, x }) => ({
      text: text.trim(),
      size: size * zoom,
      left: (x + dx) * zoom,
      right: (x + dx + measure(text, face, size)) * zoom,
      baseline: (y + dy) * zoom,
      kind: `${x} ${size} ${face} ${fill} ${row}`,
    })),
  );
}

function offsetOf(element: Element): [number, number] {
  const around = element.parentElement?.closest('[transform]');
  const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(around?.getAttribute('transform') ?? '') ?? [];
  const [outerX, outerY] = around ? offsetOf(around) : [0, 0];
  return [Number(x ?? 0) + outerX, Number(y ?? 0) + outerY];
}

function isOutside({ left, right, baseline }: Line, box: { left: number; right: number; bottom: number }) {
  return left < box.left - 0.5 || right > box.right + 0.5 || baseline > box.bottom + 0.5;
}

function overlapping(lines: readonly Line[]): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.baseline + 0.2 * one.size, other.baseline + 0.2 * other.size) -
            Math.max(one.baseline - 0.72 * one.size, other.baseline - 0.72 * other.size) >
            0.5,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

/** One word that is a line of a text of several. */
function isLoneWord(line: Line, lines: readonly Line[]): boolean {
  const others = lines.filter((other) => other !== line && other.kind === line.kind);
  const near = others.some((other) => Math.abs(other.baseline - line.baseline) < 1.6 * line.size);
  return near && !line.text.includes(' ');
}

/** A line that ends within a date, or between a number and what it counts. */
function isBroken({ text }: Line): boolean {
  return /(?:\b\d{1,2}|January|October|November)$/.test(text) && / /.test(text) && !/= /.test(text);
}

function bundled() {
  const file = 'src/digests/gaza-ceasefire-talks-2025-01-11.json';
  const result = readDigest(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error('the bundled digest is wrong');
  return result.digest;
}
