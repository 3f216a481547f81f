import { expect, test } from 'vitest';
import { foldWord, readable, table } from './fold.ts';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['١٬٢٠٠٫٥٪', '1,200.5%'],
  ['ל־15', 'ל-15'],
  ['أإآى', 'اااي'],
  ['Abc 12 ۺ', 'Abc 12 ۺ'],
])('%j is read as %j, and no character is lost', (text, read) => {
  expect(readable(text)).toBe(read);
  expect(readable(text)).toHaveLength(text.length);
});

test('a word is looked up in small letters, without vowel marks and lengthening', () => {
  expect(foldWord('مِئَـة')).toBe('مئة');
  expect(foldWord('שָׁלוֹשׁ')).toBe('שלוש');
  expect(foldWord('Ärzte')).toBe('ärzte');
});

test('a table has a number for each word, and one for all its spellings', () => {
  expect(table('Two three/drei four', (place) => place + 2)).toEqual([
    ['two', 2],
    ['three', 3],
    ['drei', 3],
    ['four', 4],
  ]);
});
