import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPOSITIONS, compositionFor } from './compositions.ts';

test.each([
  [10, 'narrow'],
  [27.9, 'narrow'],
  [28, 'medium'],
  [43.9, 'medium'],
  [44, 'wide'],
  [-1, 'narrow'],
])('in a room of %d em the %s one is shown', (room, name) => {
  expect(compositionFor(room).name).toBe(name);
});

test('each is shown by the style sheet in the rooms that it is chosen for', () => {
  const sheet = readFileSync(new URL('series.css', import.meta.url), 'utf8');
  const asked = [...sheet.matchAll(/@container \(([^)]*width[^)]*)\)/g)].map(([, room]) => room);
  const [, medium, wide] = COMPOSITIONS;
  expect(asked).toEqual([
    `width < ${medium.from}rem`,
    `${medium.from}rem <= width < ${wide.from}rem`,
    `width >= ${wide.from}rem`,
  ]);
});

test('the narrow one is as wide as its room on the commonest phone, where it is shown as drawn', () => {
  const [narrow, medium, wide] = COMPOSITIONS;
  expect(narrow.width).toBe(338);
  // The others are drawn for rooms between theirs and the next: type is neither much smaller nor much larger there.
  expect(medium.width).toBeGreaterThan(medium.from * 16);
  expect(medium.width).toBeLessThan(wide.from * 16);
  expect(wide.width).toBeGreaterThan(wide.from * 16);
});
