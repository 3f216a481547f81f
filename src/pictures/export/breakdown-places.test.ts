import { describe, expect, it } from 'vitest';
import { figureRow } from '../../page/charts/fixtures.ts';
import { PAGE_PAINT } from '../../page/charts/marks/paint.ts';
import type { FigureRow } from '../../page/charts/rows.ts';
import { betweenParts, placesOfBreakdown } from './breakdown-places.ts';
import type { PictureOptions } from './picture-options.ts';

const em = 20;
const options = (more: Partial<PictureOptions> = {}): PictureOptions => ({
  width: 1000,
  height: undefined,
  em,
  numberEm: 2,
  measure: (words, _, size) => (words.length * size) / 2,
  paint: PAGE_PAINT,
  shows: () => true,
  paintOf: () => PAGE_PAINT,
  ...more,
});
const part = (length: number, more: Partial<FigureRow> = {}) =>
  figureRow(length, { label: 'were freed', attribution: 'The mayor', ...more });
const whole = figureRow(100, { label: 'people were taken', attribution: 'The mayor' });
const halves = [part(60), part(40)];
const starts = (rows: readonly FigureRow[], more: Partial<PictureOptions> = {}) =>
  placesOfBreakdown(whole, rows, options(more)).parts.map(({ start, length }) => [start, length]);

describe('a breakdown in a picture', () => {
  it('is a bar across it, its parts end to end, each as long as its number', () => {
    const { upright, bar, wholeLength } = placesOfBreakdown(whole, halves, options());
    expect([upright, bar.x, bar.length, wholeLength]).toEqual([false, 0, 1000, 1000]);
    expect(starts(halves)).toEqual([
      [0, 600],
      [600, 400],
    ]);
  });

  it('leaves what no part accounts for, and the bar is as long as the parts where these may be more', () => {
    expect(starts([part(60), part(20)])).toEqual([
      [0, 600],
      [600, 200],
    ]);
    const more = [part(150), part(50)];
    expect(starts(more)).toEqual([
      [0, 750],
      [750, 250],
    ]);
    expect(placesOfBreakdown(whole, more, options()).wholeLength).toBe(500);
  });

  it('has the words of each part under its own beginning, all under the bar, which is under the whole’s', () => {
    const { parts, bar, whole: words, height } = placesOfBreakdown(whole, halves, options());
    expect(parts.map(({ x }) => x)).toEqual([0, 600]);
    expect(bar.y).toBeGreaterThan(words?.height ?? Number.POSITIVE_INFINITY);
    for (const { y, label } of parts) {
      expect(y).toBeGreaterThan(bar.y + bar.thickness);
      expect(y + label.height).toBeLessThanOrEqual(height);
    }
  });

  it('keeps the words of a part within the picture, and stands upright where they would not be under it', () => {
    // 9.2 em from the end: where the part begins no later than a pixel on, they stay under it.
    const room = 9.2 * em;
    const last = (length: number) => placesOfBreakdown(whole, [part(1000 - length), part(length)], options());
    expect(last(room).parts[1]?.x).toBe(1000 - room);
    expect(last(room - 1).parts[1]?.x).toBe(1000 - room);
    expect(last(room - 2).upright).toBe(true);
  });

  it('moves them to the right behind those of a part before, but never to under the next', () => {
    const before = 10.1 * em;
    // The second begins before the words of the first end, and its own then within its first 60%.
    const lying = placesOfBreakdown(whole, [part(10), part(40), part(50)], options());
    expect([lying.upright, lying.parts[1]?.x]).toEqual([false, before]);
    const astray = placesOfBreakdown(whole, [part(4), part(24), part(72)], options());
    expect(astray.upright).toBe(true);
  });

  it('stands upright where the picture is higher than wide', () => {
    expect(placesOfBreakdown(whole, halves, options({ height: 1001 })).upright).toBe(true);
    expect(placesOfBreakdown(whole, halves, options({ height: 1000 })).upright).toBe(false);
  });

  it('has a thicker bar where a lying one has the room, within bounds', () => {
    const thickness = (height: number) => placesOfBreakdown(whole, halves, options({ height })).bar.thickness;
    expect(thickness(900)).toBe(6.5 * em);
    expect(thickness(100)).toBe(1.4 * em);
    const usual = placesOfBreakdown(whole, halves, options());
    expect(thickness(usual.height + 10)).toBeCloseTo(usual.bar.thickness + 10);
    expect(placesOfBreakdown(whole, halves, options({ height: usual.height + 10 })).height).toBeCloseTo(
      usual.height + 10,
    );
  });

  it('upright has the words beside the bar, apart, and within', () => {
    const rows = [part(5), part(5), part(90)];
    for (const height of [undefined, 700, 1100]) {
      const {
        upright,
        parts,
        bar,
        height: all,
      } = placesOfBreakdown(whole, rows, options({ width: 600, height }));
      expect(upright).toBe(true);
      let free = bar.y;
      for (const { x, y, label } of parts) {
        expect(x).toBeGreaterThan(bar.x + bar.thickness);
        expect(y).toBeGreaterThanOrEqual(free);
        free = y + label.height;
      }
      expect(free).toBeLessThanOrEqual(bar.y + bar.length + 0.001);
      if (height !== undefined) expect(all).toBeCloseTo(height);
    }
  });

  it('upright has parts as long as their numbers', () => {
    const { parts, bar, wholeLength } = placesOfBreakdown(
      whole,
      [part(60), part(20)],
      options({ width: 300 }),
    );
    expect(parts.map(({ start, length }) => [start / bar.length, length / bar.length])).toEqual([
      [0, 0.6],
      [0.6, 0.2],
    ]);
    expect(wholeLength).toBe(bar.length);
  });

  it('breaks the words of a part before those of the next begin', () => {
    const label = 'who were taken on the way to the town and have come home since then';
    const { parts } = placesOfBreakdown(whole, [part(60, { label }), part(40, { label })], options());
    const widest = parts.map(({ label: { text } }) =>
      Math.max(...text.lines.map((line) => (line.length * text.size) / 2)),
    );
    expect(widest[0]).toBeLessThanOrEqual(600 - 0.9 * em);
    expect(widest[1]).toBeLessThanOrEqual(400);
    expect(widest[0]).toBeGreaterThan(450);
  });

  it('lying has each part’s words behind those of the one before', () => {
    const { parts } = placesOfBreakdown(whole, [part(30), part(8), part(62)], options());
    expect(parts.map(({ x }) => x)).toEqual([0, 300, 300 + 10.1 * em]);
  });

  describe('upright', () => {
    const rows = [5, 5, 90].map((length) => part(length, { edge: 'sharp' }));
    const textX = (width: number, height: number | undefined) =>
      placesOfBreakdown(whole, rows, options({ width, height })).parts[0]?.label.text.x;

    it('has the words under their numbers, or beside them where under them they have no room', () => {
      const loose = placesOfBreakdown(whole, rows, options({ width: 700 }));
      expect(loose.upright).toBe(true);
      const words = loose.parts.reduce((sum, { label }) => sum + label.height, 0);
      const least = loose.bar.y + words + 2 * em;
      expect(textX(700, least)).toBe(0);
      // All as far to the right as behind the widest number: "about 90".
      expect(textX(700, least - 1)).toBeCloseTo(5 * 11 + 8 + 2 * 20 + 0.8 * em);
    });

    it('has them beside only with ten em of room', () => {
      // Beside bracket, bar and blank, and the widest number.
      const before = 110 + 119;
      expect(textX(before + 10 * em, 300)).toBeCloseTo(119);
      expect(textX(before + 10 * em - 1, 300)).toBe(0);
    });
  });

  it('leaves out words that are not shown, and keeps the places of the others', () => {
    const shows = ({ actors }: Pick<FigureRow, 'actors'>) => actors.includes('mayor');
    const rows = [part(60, { actors: [] }), part(40)];
    expect(starts(rows, { shows })).toEqual([[600, 400]]);
    expect(placesOfBreakdown({ ...whole, actors: [] }, rows, options({ shows })).whole).toBe(null);
  });

  it('has the sign of its end before a part that is too short to show it', () => {
    const signs = placesOfBreakdown(whole, [part(1), part(99)], options()).parts.map(
      ({ label }) => label.sign !== null,
    );
    expect(signs).toEqual([true, false]);
  });
});

it('leaves paper between parts, of short ones a small share of them', () => {
  expect([betweenParts(1000), betweenParts(100), betweenParts(0)]).toEqual([2, 0.6, 0]);
});
