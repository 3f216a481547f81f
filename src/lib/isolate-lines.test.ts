import { expect, test } from 'vitest';
import { isolated } from './isolate.ts';
import { directionOfText, isolateLines } from './isolate-lines.ts';

const ARABIC = 'وزارة الصحة';

test('a name that runs over two lines is set apart on each', () => {
  expect(isolateLines(['May \u2068לשכת', 'ראש העיר\u2069 7', 'end'])).toEqual([
    'May \u2068לשכת\u2069',
    '\u2068ראש העיר\u2069 7',
    'end',
  ]);
});

test('what is set apart runs one way on all of its lines, also on one that begins the other way or with a number', () => {
  expect(isolateLines(['in ⁨2025 قالت', 'AP في', '12⁩ May'])).toEqual(['in ⁨2025 قالت⁩', '⁨‏AP في⁩', '⁨‏12⁩ May']);
  expect(isolateLines([isolated('AP قالت').slice(0, -1), `${ARABIC}⁩`])).toEqual(['⁨AP قالت⁩', `⁨‎${ARABIC}⁩`]);
});

test('what is set apart and begins with a number runs as its first letter does, be that on the next line', () => {
  expect(isolateLines(['قال ⁨2025', 'AP في⁩'])).toEqual(['قال ⁨2025⁩', '\u200F⁨AP في⁩']);
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
