import { describe, expect, it, test } from 'vitest';
import licences from '../../../public/typeface-licence.txt?raw';
import { FACE_NAMES, faceFile, lettersOf, typefaceLicences } from '../../tools/typeface-tables/faces.ts';
import { contoursOf } from '../../tools/typeface-tables/make-outlines.ts';
import { readNumbers, signed, unsigned, writeNumbers } from './outline-code.ts';
import { contoursIn, pathOf } from './outlines.ts';

test.each(FACE_NAMES)(
  'the outlines of %s are those of its file: run "npm run write-typeface" when not',
  (face) => {
    const file = faceFile(face);
    const differing = lettersOf(face).filter(
      (letter) =>
        JSON.stringify(contoursIn(face, letter)) !== JSON.stringify(contoursOf(file.outline(letter))),
    );
    expect(differing).toEqual([]);
  },
);

test('each typeface comes with its own licence: run "npm run write-typeface" when not', () => {
  expect(licences).toBe(typefaceLicences());
  for (const name of ['Source is a trademark of Adobe', 'The Source Serif 4 Project Authors'])
    expect(licences).toContain(name);
});

describe('a letter as the path of an SVG', () => {
  it('is the drawing of the font, its y turned downwards', () => {
    const file = faceFile('serifBold');
    for (const letter of 'aB8&é–')
      expect(areaOf(pathOf('serifBold', letter))).toBeCloseTo(areaOf(absolute(file.outline(letter))), 3);
  });

  it('is nothing for a blank', () => {
    expect(pathOf('sans', ' ')).toBe('');
  });
});

it('numbers of any size come back as they were', () => {
  const numbers = [0, 1, 45, 46, 91, 92, 2115, 2116, 100_000];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
  expect([-3, -1, 0, 1, 2].map(unsigned).map(signed)).toEqual([-3, -1, 0, 1, 2]);
});

/** The path of a font file in the commands that ours are written in, y downwards. */
function absolute(path: string): string {
  let [x, y] = [0, 0];
  return path.replaceAll(/([MLQ])([^MLQZ]*)/g, (_, command: string, list: string) => {
    const numbers = [...list.matchAll(/-?[\d.]+/g)].map(Number);
    const steps = numbers.map((number, index) => (index % 2 === 0 ? number - x : y - number));
    [x, y] = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    return command === 'M' ? `M${x} ${-y}` : `${command.toLowerCase()}${steps.join(' ')}`;
  });
}

/** What the polygon of a path's ends and handles encloses, with its sign. */
function areaOf(path: string): number {
  let area = 0;
  for (const contour of path.split(/(?=M)/)) {
    let [x, y] = [0, 0];
    const points: [number, number][] = [];
    for (const [, command = '', list = ''] of contour.matchAll(/([Mlq])([^Mlqz]*)/gi)) {
      const numbers = [...list.matchAll(/-?[\d.]+/g)].map(Number);
      const from = [x, y];
      for (let at = 0; at < numbers.length; at += 2) {
        const [across = 0, down = 0] = numbers.slice(at, at + 2);
        [x, y] = command === 'M' ? [across, down] : [(from[0] ?? 0) + across, (from[1] ?? 0) + down];
        points.push([x, y]);
      }
    }
    points.forEach(([px, py], index) => {
      const [nx, ny] = points[(index + 1) % points.length] ?? [0, 0];
      area += (px * ny - nx * py) / 2;
    });
  }
  return area;
}
