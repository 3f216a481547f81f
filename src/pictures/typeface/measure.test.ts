import { describe, expect, it, test } from 'vitest';
import { FACE_NAMES, faceFile, lettersOf } from '../../tools/typeface-tables/faces.ts';
import { measure, placeLetters } from './measure.ts';

const LATIN = [
  'Over 46,000 Palestinians killed, AP says: “To Avigdor, Wye & Türkiye”',
  'AVATAR To. Ty, f’ r, 7 October 2023 – 1,200 (about 250)',
  'Příliš žluťoučký kůň, Łódź, Șișești, Ærø',
];
const GREEK_AND_CYRILLIC = ['Ταύγετος, Αθήνα; Україна, Город, Ђорђе'];

describe.each(FACE_NAMES)('%s', (face) => {
  const sentences = face.startsWith('sans') ? [...LATIN, ...GREEK_AND_CYRILLIC] : LATIN;
  test.each(sentences)('is as wide as HarfBuzz sets it: %s', (sentence) => {
    const glyphs = faceFile(face).shaped([...sentence.normalize('NFC')]);
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    expect(measure(sentence, face, 1000)).toBeCloseTo(width, 6);
  });

  it('knows every letter that newspapers set', () => {
    const letters = lettersOf(face);
    expect(letters.length).toBeGreaterThan(350);
    expect(placeLetters(letters.join(''), face).filter((each) => each.face !== face)).toEqual([]);
  });
});

it('takes Greek and Cyrillic from the sans where a serif is asked for', () => {
  expect(placeLetters('Ω', 'serifBold')[0]?.face).toBe('sansBold');
  expect(measure('Город', 'serifItalic', 16)).toBe(measure('Город', 'sans', 16));
});

it('kerns', () => {
  expect(measure('AV', 'sans', 16)).toBeLessThan(measure('A', 'sans', 16) + measure('V', 'sans', 16));
});

it('sets blanks of every kind, and nothing for marks of direction', () => {
  expect(placeLetters('46\u202F000\u2011x\u2007\u00A0y', 'sans').every(({ face }) => face === 'sans')).toBe(
    true,
  );
  expect(measure('\u2068abc\u2069', 'sans', 16)).toBe(measure('abc', 'sans', 16));
});

it('says which letters it has not, and counts a width for them', () => {
  const [, letter] = placeLetters('a質', 'sans');
  expect(letter).toMatchObject({ letter: '質', face: null });
  expect(letter?.advance).toBeGreaterThanOrEqual(1);
});
