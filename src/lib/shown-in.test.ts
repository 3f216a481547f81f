import { expect, test } from 'vitest';
import { shownIn } from './shown-in.ts';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const at = (zone: string, instant: string) => PARTS.map(shownIn(zone, Date.parse(instant)));

test.each([
  ['Asia/Jerusalem', '2025-01-19T22:00:05Z', [2025, 1, 20, 0, 0, 5]],
  ['America/New_York', '2025-01-20T17:00:00Z', [2025, 1, 20, 12, 0, 0]],
  ['Asia/Kathmandu', '2024-12-31T18:30:00Z', [2025, 1, 1, 0, 15, 0]],
  ['UTC', '0979-05-01T00:00:00Z', [979, 5, 1, 0, 0, 0]],
])('in %s at %s', (zone, instant, shown) => {
  expect(at(zone, instant)).toEqual(shown);
  // Once more: what was made for the zone is used again.
  expect(at(zone, instant)).toEqual(shown);
});

test('of a zone that the engine does not know nothing is said', () => {
  expect(() => shownIn('Europe/Atlantis', 0)).toThrow(RangeError);
});
