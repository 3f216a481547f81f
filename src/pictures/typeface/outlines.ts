import type { Face } from '../../lib/text-width.ts';
import { metricsFile } from './metrics.ts';
import { type Contour, type Point, readContours } from './outline-code.ts';
import outlines from './outlines.json' with { type: 'json' };
import { rightToLeft, shapedFaceOf } from './shaped-words.ts';

/** A face's outlines. Written by `npm run write-typeface`; how, is said in `outline-code.ts`. */
export interface FaceOutlines {
  /** Contours that several letters have: the steps of each. */
  readonly forms: readonly string[];
  /** The contours of each letter, in the order of the metrics' letters. */
  readonly letters: readonly string[];
}

const places = new Map<Face, ReadonlyMap<string, number>>();

function placesOf(face: Face): ReadonlyMap<string, number> {
  const known =
    places.get(face) ?? new Map([...metricsFile[face].letters].map((letter, index) => [letter, index]));
  places.set(face, known);
  return known;
}

/**
 * The contours of a letter, of a shaped word's in one of the forms that it may have; none of a blank, or of a letter that
 * the face has not.
 */
export function contoursIn(face: Face, letter: string, form?: number): Contour[] {
  if (form !== undefined) return readContours(rightToLeft()?.words[shapedFaceOf(face)].forms[form] ?? '');
  const { forms, letters }: FaceOutlines = outlines[face];
  return readContours(letters[placesOf(face).get(letter) ?? -1] ?? '', forms);
}

/** A curve of a letter's outline, from where the one before ended: a line, or a parabola with its one handle. */
export interface Stroke {
  readonly handle?: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
}

/** A contour as strokes that end where it begins: with the points that the font leaves out. */
export function strokesOf(contour: Contour): { start: { x: number; y: number }; strokes: Stroke[] } {
  const [first, last] = [contour[0], contour.at(-1)];
  if (first === undefined || last === undefined) return { start: { x: 0, y: 0 }, strokes: [] };
  const start = first.on ? first : midway(first, last);
  const strokes: Stroke[] = [];
  contour.forEach((point, index) => {
    const next = contour[index + 1] ?? { ...start, on: true };
    if (!point.on)
      strokes.push({ handle: point, ...(next.on ? { x: next.x, y: next.y } : midway(point, next)) });
    // One that follows a handle has been drawn with it.
    else if (contour[index - 1]?.on) strokes.push({ x: point.x, y: point.y });
  });
  return { start, strokes };
}

function midway(one: Point, other: Point): { x: number; y: number } {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** A letter's outline as the data of an SVG path, in thousandths of an em from its origin, y downwards. */
export function pathOf(face: Face, letter: string, form?: number): string {
  return contoursIn(face, letter, form)
    .map(strokesOf)
    .map(({ start, strokes }) => {
      let { x, y } = start;
      const parts = strokes.map((stroke) => {
        const step = (to: { x: number; y: number }) => `${to.x - x} ${y - to.y}`;
        const part = stroke.handle ? `q${step(stroke.handle)} ${step(stroke)}` : `l${step(stroke)}`;
        ({ x, y } = stroke);
        return part;
      });
      return `M${start.x} ${-start.y}${parts.join('')}z`;
    })
    .join('');
}
