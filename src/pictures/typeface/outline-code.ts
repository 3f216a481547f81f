/**
 * Outlines as strings, small beside a script: a point is two steps from the one before, a step one sign where it is
 * short. Points are those of a TrueType font: on the curve or off it, with none where it lies midway between two that
 * are off. Lengths in thousandths of an em, y upwards.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export type Contour = readonly Point[];

/** The signs of a number, lowest digit last: a digit that ends it, or one after which it goes on. None needs an escape in JSON. */
const SIGNS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
const DIGITS = 46;
const VALUES = new Map(SIGNS.map((sign, value) => [sign, value]));

/** Whole numbers from 0 as signs. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let written = SIGNS[number % DIGITS] ?? '';
      for (let rest = Math.floor(number / DIGITS); rest > 0; rest = Math.floor(rest / DIGITS))
        written = `${SIGNS[DIGITS + (rest % DIGITS)]}${written}`;
      return written;
    })
    .join('');
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (const sign of text) {
    const value = VALUES.get(sign) ?? 0;
    if (value >= DIGITS) {
      high = (high + value - DIGITS) * DIGITS;
      continue;
    }
    numbers.push(high + value);
    high = 0;
  }
  return numbers;
}

/** A number of either sign as one from 0: 0, −1, 1, −2, 2 … */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function signed(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

/** The steps from point to point, from the first, which is not among them. */
export function stepsOf(contour: Contour): number[] {
  return contour.slice(1).flatMap(({ x, y, on }, index) => {
    const before = contour[index] ?? { x: 0, y: 0 };
    return [unsigned(x - before.x) * 2 + (on ? 1 : 0), unsigned(y - before.y)];
  });
}

/** The points that steps lead to, from one that is not among them. */
function pointsAlong(from: { readonly x: number; readonly y: number }, steps: readonly number[]): Point[] {
  const points: Point[] = [];
  let { x, y } = from;
  for (let at = 0; at < steps.length; at += 2) {
    const across = steps[at] ?? 0;
    x += signed(Math.floor(across / 2));
    y += signed(steps[at + 1] ?? 0);
    points.push({ x, y, on: across % 2 === 1 });
  }
  return points;
}

/** Reads contours written one after the other; one that several glyphs share is written as its index in `forms`. */
export function readContours(text: string, forms: readonly string[] = []): Contour[] {
  const numbers = readNumbers(text);
  const contours: Contour[] = [];
  let before: Point = { x: 0, y: 0, on: true };
  for (let at = 0; at < numbers.length; ) {
    const head = numbers[at] ?? 0;
    const isForm = head % 2 === 1;
    const [start = before] = pointsAlong(before, numbers.slice(at + 1, at + 3));
    const own = numbers.slice(at + 3, at + 3 + (isForm ? 0 : head));
    const steps = isForm ? readNumbers(forms[(head - 1) / 2] ?? '') : own;
    contours.push([start, ...pointsAlong(start, steps)]);
    before = start;
    at += 3 + own.length;
  }
  return contours;
}
