import { describe, expect, it, test } from 'vitest';
import { fontFile } from '../tools/typeface-tables/font-file.ts';
import { estimate, type Face, spaced } from './text-width.ts';

describe('an estimated width', () => {
  it('grows with the size, the weight and every letter, and is more for capitals', () => {
    expect(estimate('', 'sans', 16)).toBe(0);
    expect(estimate('about', 'sans', 32)).toBeCloseTo(2 * estimate('about', 'sans', 16));
    expect(estimate('about', 'sansBold', 16)).toBeGreaterThan(estimate('about', 'sans', 16));
    expect(estimate('WIDE', 'sans', 16)).toBeGreaterThan(estimate('wide', 'sans', 16));
    expect(estimate('人質', 'sans', 16)).toBeGreaterThan(estimate('ab', 'sans', 16));
  });

  it('counts no width for marks on letters, whether they are one sign with it or not', () => {
    expect(estimate('e\u0301', 'sans', 16)).toBe(estimate('e', 'sans', 16));
    expect(estimate('é', 'sans', 16)).toBe(estimate('e', 'sans', 16));
  });

  const widest = [
    ['sans', 'DejaVuSans'],
    ['sansBold', 'DejaVuSans-Bold'],
    ['serifBold', 'DejaVuSerif-Bold'],
    ['serifItalic', 'DejaVuSerif-Italic'],
  ] as const satisfies readonly (readonly [Face, string])[];
  test.each(widest)('%s is at least that of %s, for every letter of Europe', (face, name) => {
    const file = fontFile(`dejavu-fonts-ttf/ttf/${name}.ttf`);
    const letters = [
      ...range(0x20, 0x7e),
      ...range(0xa0, 0xff),
      ...range(0x100, 0x17f),
      ...range(0x386, 0x3ce),
      ...range(0x400, 0x45f),
      ...'–—‘’“”„…−≤≥€',
    ].filter((letter) => file.has(letter));
    const tooNarrow = letters.filter(
      (letter) => estimate(letter, face, 1) < file.advance(letter) / file.unitsPerEm,
    );
    expect(letters.length).toBeGreaterThan(450);
    expect(tooNarrow).toEqual([]);
  });

  test.each([
    ['sans', ['DejaVuSans', 'DejaVuSerif-Italic']],
    ['sansBold', ['DejaVuSans-Bold', 'DejaVuSerif-Bold']],
  ] as const)(
    '%s takes none of the commonest letters for much wider than they are anywhere',
    (face, names) => {
      const files = names.map((name) => fontFile(`dejavu-fonts-ttf/ttf/${name}.ttf`));
      const widestOf = (letter: string) =>
        Math.max(...files.map((file) => (file.has(letter) ? file.advance(letter) / file.unitsPerEm : 0)));
      const common = [
        ...range(0x30, 0x39),
        ...range(0x41, 0x5a),
        ...range(0x61, 0x7a),
        ...' .,;:()"*–—‘’“”ЖШЩЫЮ',
      ];
      const tooWide = common.filter((letter) => estimate(letter, face, 1) > 1.5 * widestOf(letter));
      expect(tooWide).toEqual([]);
    },
  );
});

test('spaced, a text is wider by what is put behind each letter and, besides, each blank', () => {
  const measure = spaced({ letters: 0.1, words: 0.5 });
  const plain = estimate('ab c', 'sans', 20);
  expect(measure('ab c', 'sans', 20)).toBeCloseTo(plain + 20 * (4 * 0.1 + 0.5));
});

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
    (letter) => !/\p{C}/u.test(letter),
  );
}
