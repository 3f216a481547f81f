import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { fontFile } from '../../tools/typeface-tables/font-file.ts';
import { contoursOf, writtenContours } from '../../tools/typeface-tables/make-outlines.ts';
import { makeShapedWords, packagesOf } from '../../tools/typeface-tables/make-shaped-words.ts';
import { joinedWordsIn } from './joined-words.ts';
import { measure, placeLetters } from './measure.ts';
import { pathOf } from './outlines.ts';
import { setRightToLeft, shapedLetters } from './shaped-words.ts';
import { visualOrder } from './visual-order.ts';

const STORIES = {
  ar: story('floods-ar.txt'),
  he: story('strike-he.txt'),
};
const POINTED = 'مُحَمَّدٌ محمد בְּרֵאשִׁ֖ית';

beforeAll(() => {
  const text = [...Object.values(STORIES), POINTED].join(' ');
  setRightToLeft({ words: makeShapedWords(text, 'ar'), order: visualOrder });
});
afterAll(() => setRightToLeft(null));

test.each([
  ['ar', 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf', 'Arab'],
  ['he', 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf', 'Hebr'],
] as const)('each word of the story in “%s” is as wide as HarfBuzz sets it', (language, path, script) => {
  const file = fontFile(`@expo-google-fonts/${path}`);
  const words = joinedWordsIn(STORIES[language]);
  expect(words.length).toBeGreaterThan(40);
  for (const word of words) {
    const glyphs = file.joined(word, { script, language }) ?? [];
    expect(measure(word, 'sans', 1000), word).toBeCloseTo(
      glyphs.reduce((sum, { advance }) => sum + advance, 0),
      6,
    );
  }
});

it('gives each letter the form that it has in its word, from left to right', () => {
  const [end, middle, start] = shapedLetters('sans', 'نحو') ?? [];
  expect([end?.letter, middle?.letter, start?.letter]).toEqual(['و', 'ح', 'ن']);
  const [alone] = shapedLetters('sans', 'و') ?? [];
  expect(alone?.form).not.toBe(end?.form);
  // As the font draws it alone: its dots and all.
  const file = fontFile('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');
  const [glyph] = file.joined('و', { script: 'Arab', language: 'ar' }) ?? [];
  const outline = writtenContours(contoursOf(glyph?.outline ?? ''));
  expect(makeShapedWords('و', 'ar').sans.forms).toEqual([outline]);
  expect(pathOf('sans', 'و', alone?.form)).not.toBe('');
});

it.each(['sans', 'sansBold', 'serifBold'] as const)(
  'in %s every letter of every word stands for its own characters',
  (face) => {
    for (const word of joinedWordsIn([...Object.values(STORIES), POINTED].join(' '))) {
      const letters = shapedLetters(face, word) ?? [];
      expect(
        letters
          .toReversed()
          .map(({ letter }) => letter)
          .join(''),
      ).toBe(word);
    }
    // A mark is drawn over its letter, and takes no room of its own.
    expect(measure('مُحَمَّدٌ', face, 1)).toBe(measure('محمد', face, 1));
  },
);

it('takes the pieces of a word that had to be broken from the word', () => {
  const [word = ''] = STORIES.ar.match(/الداخلية/) ?? [];
  const whole = shapedLetters('sans', word) ?? [];
  const [first, second] = [word.slice(0, 3), word.slice(3)].map((piece) => shapedLetters('sans', piece));
  expect([...(second ?? []), ...(first ?? [])]).toEqual(whole);
});

it('has neither script in italics, and leaves a word that nobody has shaped as one that no face has', () => {
  expect(measure('شخص', 'serifItalic', 16)).toBe(measure('شخص', 'sans', 16));
  expect(placeLetters('ܫܠܡܐ', 'sans').every(({ face }) => face === null)).toBe(true);
  expect(placeLetters('کجاست', 'sans')).toMatchObject([{ letter: 'کجاست', face: null }]);
});

it('leaves out what the font has not, and names the packages whose licences go with the rest', () => {
  expect(makeShapedWords('غزة \u{10E60}', 'ar').sans.words).toHaveProperty('غزة');
  expect(Object.keys(makeShapedWords('غزة \u{10E60}', 'ar').sans.words)).toHaveLength(1);
  expect(packagesOf('غزة')).toEqual(['noto-sans-arabic', 'noto-naskh-arabic']);
  expect(packagesOf('הנמל')).toEqual(['noto-sans-hebrew', 'noto-serif-hebrew']);
});

function story(name: string): string {
  return readFileSync(new URL(`../../digest/stories/${name}`, import.meta.url), 'utf8');
}
