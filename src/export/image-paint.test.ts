import { describe, expect, it } from 'vitest';
import { imagePaintOf, THEME_NAMES, THEMES } from './image-paint.ts';

describe.each(THEME_NAMES)('the paint of a mark, %s', (theme) => {
  const plain = THEMES[theme].paint;
  const tied = imagePaintOf(theme, ['a', 'b'], ['b']);
  const back = imagePaintOf(theme, ['a'], ['b']);

  it('is plain without a selection', () => {
    expect(imagePaintOf(theme, ['a'], [])).toBe(plain);
  });

  it('stands out where any of its actors is selected, not by colour alone', () => {
    expect(tied).toMatchObject({ marker: 'visible', weight: '700' });
    expect(tied.fill).not.toBe(back.fill);
  });

  it('steps back where none is, and where it has none', () => {
    expect(back).toMatchObject({ marker: 'hidden', weight: '400' });
    expect(imagePaintOf(theme, [], ['b'])).toEqual(back);
  });

  it('differs in greyscale too', () => {
    expect(Math.abs(luminance(tied.fill) - luminance(back.fill))).toBeGreaterThan(0.1);
  });

  it('leaves all words readable on the paper', () => {
    for (const { ink, soft, paper } of [plain, tied, back]) {
      for (const colour of [ink, soft]) {
        const [dark = 0, light = 0] = [luminance(paper), luminance(colour)].sort();
        expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
      }
    }
  });

  it('holds plain values only, since drawing programs know no style tokens', () => {
    for (const value of Object.values(plain)) expect(String(value)).not.toMatch(/var\(/);
  });
});

/** Relative luminance of `#rrggbb`, by the definition of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
