import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, it, test } from 'vitest';
import { type Pixels, packPng } from './pack-png.ts';

function pixels(width: number, height: number, data: Uint8ClampedArray): Pixels {
  return {
    width,
    height,
    rows: (from, count) => data.subarray(from * width * 4, (from + count) * width * 4),
  };
}

/** Of a width by 100 rows, so that they come in several strips: its bytes, from the number of each pixel. */
function drawn(width: number, colour: (index: number) => readonly number[]): Uint8ClampedArray {
  return new Uint8ClampedArray(Array.from({ length: width * 100 }, (_, index) => colour(index)).flat());
}

test.each([
  ['few colours: a palette', (index: number) => [index % 7, 20, 30, 255], 3],
  ['few colours, some of them clear', (index: number) => [index % 7, 20, 30, index % 3 ? 255 : 0], 3],
  ['many colours: three bytes', (index: number) => [index % 256, index % 251, 30, 255], 2],
  [
    'many colours, some of them clear: four bytes',
    (index: number) => [index % 256, index % 251, 30, index % 200],
    6,
  ],
])('%s', async (_, colour, type) => {
  const data = drawn(33, colour);
  const png = await packPng(pixels(33, 100, data));
  expect(png[25]).toBe(type);
  const read = PNG.sync.read(Buffer.from(png), { checkCRC: true });
  expect([read.width, read.height]).toEqual([33, 100]);
  expect(Buffer.compare(read.data, Buffer.from(data))).toBe(0);
});

it('gives back any pixels as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      async (width, height, seed) => {
        const data = Uint8ClampedArray.from(
          { length: width * height * 4 },
          (_, index) => (index * (seed % 97) + seed) % 256,
        );
        const read = PNG.sync.read(Buffer.from(await packPng(pixels(width, height, data))));
        expect(Buffer.compare(read.data, Buffer.from(data))).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});
