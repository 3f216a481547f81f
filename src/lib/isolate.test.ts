import { expect, test } from 'vitest';
import { fromTheLeft, isolated } from './isolate.ts';
import { withoutIsolates } from './without-isolates.ts';

const ARABIC = 'وزارة الصحة';

test('a name in Arabic or Hebrew is set apart once, and others are left as they are', () => {
  expect(isolated(ARABIC)).toBe(`\u2068${ARABIC}\u2069`);
  expect(isolated(isolated('הנמל'))).toBe('\u2068הנמל\u2069');
  expect(isolated('Gaza’s Health Ministry')).toBe('Gaza’s Health Ministry');
});

test('a sentence that begins with such a name still runs from left to right', () => {
  expect(fromTheLeft(`${isolated(ARABIC)}, 9 January 2025`)).toBe(
    `\u200E\u2068${ARABIC}\u2069, 9 January 2025`,
  );
  expect(fromTheLeft('Hamas, 9 January 2025')).toBe('Hamas, 9 January 2025');
});

test('data has the words alone', () => {
  expect(withoutIsolates(fromTheLeft(isolated(ARABIC)))).toBe(ARABIC);
});
