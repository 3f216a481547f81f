import { expect, test } from 'vitest';
import { directionOfText, fromTheLeft, isolated, isolateLines, withoutIsolates } from './isolate.ts';

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

test('a name that runs over two lines is set apart on each', () => {
  expect(isolateLines(['May \u2068לשכת', 'ראש העיר\u2069 7', 'end'])).toEqual([
    'May \u2068לשכת\u2069',
    '\u2068ראש העיר\u2069 7',
    'end',
  ]);
});

test('a text runs as its first letter does, whatever is set apart before it', () => {
  expect(directionOfText(`12 ${ARABIC}`)).toBe('rtl');
  expect(directionOfText(`AP, ${ARABIC}`)).toBe('ltr');
  expect(directionOfText(`${isolated(ARABIC)}, 9 January`)).toBe('ltr');
  expect(directionOfText('46,000 (12)')).toBeNull();
});

test('each line of a text runs as the whole does, also one that begins the other way or with a number', () => {
  expect(isolateLines([`قالت ${ARABIC}`, 'AP في', '2025.', 'غزة'])).toEqual([
    `قالت ${ARABIC}`,
    '\u200FAP في',
    '\u200F2025.',
    'غزة',
  ]);
  expect(isolateLines(['seen by', `${ARABIC} in May`])).toEqual(['seen by', `\u200E${ARABIC} in May`]);
});
