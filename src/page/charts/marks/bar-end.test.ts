import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type BarEnd, barEnd, endSign, holdsEnd, SIGN_LENGTH, STRIPE } from './bar-end.ts';
import { EDGES, type Edge } from './edges.ts';

const bars = fc.record({
  length: fc.double({ min: 0, max: 900, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  thickness: fc.double({ min: 6, max: 120, noNaN: true }),
});

describe.each(EDGES)('a bar with the end "%s"', (edge) => {
  it('has no ink beyond its number, and reaches it', () => {
    fc.assert(
      fc.property(bars, ({ length, share, thickness }) => {
        const reach = reachOf(barEnd({ edge, length, solid: length * share, thickness }));
        // A line across the end of a bar of nothing has to be seen, and is as wide as its stroke.
        expect(reach).toBeLessThanOrEqual(Math.max(length, STRIPE) + 0.1);
        if (length >= STRIPE) expect(reach).toBeGreaterThan(length - 1.3);
      }),
    );
  });

  it('keeps within its thickness, but for the line across its end', () => {
    fc.assert(
      fc.property(bars, ({ length, share, thickness }) => {
        const { body, hatched, stripes } = barEnd({ edge, length, solid: length * share, thickness });
        for (const [, y] of pointsOf(`${body}${hatched?.lines ?? ''}${stripes}`)) {
          expect(y).toBeGreaterThanOrEqual(-0.1);
          expect(y).toBeLessThanOrEqual(thickness + 0.1);
        }
      }),
    );
  });

  it('differs from every other where it is long enough, and has a sign that does', () => {
    const others = EDGES.filter((other) => other !== edge);
    const drawn = (each: Edge) =>
      JSON.stringify(barEnd({ edge: each, length: 80, solid: solidOf(each), thickness: 24 }));
    const sign = (each: Edge) => JSON.stringify([endSign(each, 12), each === 'computed']);
    expect(others.map(drawn)).not.toContain(drawn(edge));
    expect(others.map(sign)).not.toContain(sign(edge));
    expect(reachOf(endSign(edge, 12))).toBeLessThanOrEqual(SIGN_LENGTH);
  });
});

test('what is not certain is hatched in lines at 45 degrees, within it from end to end', () => {
  const { hatched } = barEnd({ edge: 'ceiling', length: 80, solid: 20, thickness: 24 });
  const lines = [...(hatched?.lines ?? '').matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) -([\d.]+)/g)].map((each) =>
    each.slice(1).map(Number),
  );
  for (const [x = 0, y = 0, right = 0, up = 0] of lines) {
    expect(right).toBeCloseTo(up);
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x + right).toBeLessThanOrEqual(80);
    // From the bottom, or from the left edge.
    expect(y === 24 || x === 20).toBe(true);
  }
  expect(lines.length).toBeGreaterThan((60 + 24) / 12);
});

test('a short bar is as long as its number and leaves its end to the sign', () => {
  const short = { length: 8, solid: 8, thickness: 24 };
  expect(holdsEnd({ edge: 'soft', ...short })).toBe(false);
  expect(barEnd({ edge: 'soft', ...short })).toMatchObject({ body: 8, stripes: '' });
  expect(holdsEnd({ edge: 'soft', length: 40, solid: 40 })).toBe(true);
  expect(barEnd({ edge: 'soft', length: 40, solid: 40, thickness: 24 }).stripes).not.toBe('');
});

/** As much of 80 pixels as such a bar has for certain. */
function solidOf(edge: Edge): number {
  return edge === 'ceiling' || edge === 'computed' ? 0 : edge === 'range' ? 40 : 80;
}

/** How far the ink goes along the bar, strokes taken in. */
function reachOf({ body, hatched, stripes, line }: BarEnd): number {
  return Math.max(
    typeof body === 'number' ? body : 0,
    hatched ? hatched.x + hatched.width : 0,
    ...pointsOf(typeof body === 'string' ? body : '').map(([x]) => x),
    ...pointsOf(hatched?.lines ?? '').map(([x]) => x),
    ...pointsOf(stripes + line).map(([x]) => x + STRIPE / 2),
  );
}

/** The points that a path of moves and straight lines goes through. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLHVlv])([^MLHVlv]*)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(/[ ,]/).map(Number);
    if (command === 'H') x = a;
    else if (command === 'V') y = a;
    else if (command === 'v') y += a;
    else [x, y] = command === 'l' ? [x + a, y + b] : [a, b];
    points.push([x, y]);
  }
  return points;
}
