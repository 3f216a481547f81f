import { describe, expect, it, test } from 'vitest';
import { FACE_NAMES, faceFile, lettersOf } from './faces.ts';
import { measure, placeLetters } from './measure.ts';

const SENTENCES = [
  'Over 46,000 Palestinians killed, AP says: “To Avigdor, Wye & Türkiye”',
  'AVATAR To. Ty, f’ r, 7 October 2023 – 1,200 (about 250)',
  'Příliš žluťoučký kůň, Łódź, Șișești, Tiếng Việt, Ærø',
  'Ταύγετος, Αθήνα; Україна, Город, Ђорђе',
];

describe.each(FACE_NAMES)('%s', (face) => {
  const file = faceFile(face);

  test.each(SENTENCES)('is as wide as HarfBuzz sets it: %s', (sentence) => {
    const glyphs = file.shaped([...sentence.normalize('NFC')]);
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    expect(measure(sentence, face, 1000)).toBeCloseTo(width, 6);
  });

  it('knows every letter of the face that newspapers set', () => {
    const letters = lettersOf(file);
    expect(letters.length).toBeGreaterThan(700);
    expect(placeLetters(letters.join(''), face).filter(({ known }) => !known)).toEqual([]);
  });
});

it('kerns', () => {
  expect(measure('AV', 'sans', 16)).toBeLessThan(measure('A', 'sans', 16) + measure('V', 'sans', 16));
});

it('sets blanks of every kind, and nothing for marks of direction', () => {
  expect(placeLetters('46\u202F000\u2011x\u2007\u00A0y', 'sans').every(({ known }) => known)).toBe(true);
  expect(measure('\u2068abc\u2069', 'sans', 16)).toBe(measure('abc', 'sans', 16));
});

it('says which letters it has not, and counts a width for them', () => {
  const [, letter] = placeLetters('a質', 'sans');
  expect(letter).toMatchObject({ letter: '質', known: false });
  expect(letter?.advance).toBeGreaterThanOrEqual(1);
});
