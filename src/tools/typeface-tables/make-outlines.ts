import type { Face } from '../../lib/text-width.ts';
import { type Contour, type Point, stepsOf, writeNumbers } from '../../pictures/typeface/outline-code.ts';
import type { FaceOutlines } from '../../pictures/typeface/outlines.ts';
import { faceFile, lettersOf } from './faces.ts';

/** The outlines of a face's letters, from its font file, each form that is drawn several times told once. */
export function makeOutlines(face: Face): FaceOutlines {
  const file = faceFile(face);
  const letters = lettersOf(face).map((letter) => contoursOf(file.outline(letter)));
  const times = new Map<string, number>();
  for (const contours of letters)
    for (const contour of contours) times.set(formOf(contour), (times.get(formOf(contour)) ?? 0) + 1);
  const forms = [...times]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([form]) => form);
  const placeOf = new Map(forms.map((form, index) => [form, index]));
  return { forms, letters: letters.map((contours) => writtenContours(contours, placeOf)) };
}

function formOf(contour: Contour): string {
  return writeNumbers(stepsOf(contour));
}

/** Of each contour: which form, or how many points follow; where it starts, from the start of the one before; its own steps. */
export function writtenContours(
  contours: readonly Contour[],
  placeOf: ReadonlyMap<string, number> = new Map(),
): string {
  let before: Point = { x: 0, y: 0, on: true };
  return writeNumbers(
    contours.flatMap((contour) => {
      const start = contour[0] ?? before;
      const place = placeOf.get(formOf(contour));
      const from = stepsOf([before, start]);
      before = start;
      return place === undefined
        ? [2 * (contour.length - 1), ...from, ...stepsOf(contour)]
        : [2 * place + 1, ...from];
    }),
  );
}

/** The contours of a path of `M`, `L`, `Q` and `Z`, without the points that lie midway between two off the curve. */
export function contoursOf(path: string): Contour[] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((part) => {
      const points = [...part.matchAll(/([MLQ])([^MLQ]*)/g)].flatMap(([, command, numbers = '']): Point[] => {
        const [x = 0, y = 0, endX = 0, endY = 0] = [...numbers.matchAll(/-?[\d.]+/g)].map(Number);
        if (command !== 'Q') return [{ x, y, on: true }];
        return [
          { x, y, on: false },
          { x: endX, y: endY, on: true },
        ];
      });
      return withoutImplied(points);
    });
}

function withoutImplied(points: readonly Point[]): Contour {
  const [first] = points;
  const last = points.at(-1);
  // The last command ends where the first began.
  const open = first && last?.on && first.x === last.x && first.y === last.y ? points.slice(0, -1) : points;
  const kept = open.filter((point, index) => {
    const [before, after] = [open.at(index - 1), open[(index + 1) % open.length]];
    if (!point.on || !before || !after || before.on || after.on) return true;
    return 2 * point.x !== before.x + after.x || 2 * point.y !== before.y + after.y;
  });
  // Of a round one that has none on the curve, any may be the first.
  const start = Math.max(
    0,
    kept.findIndex(({ on }) => on),
  );
  return [...kept.slice(start), ...kept.slice(0, start)];
}
