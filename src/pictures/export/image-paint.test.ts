import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../lib/contrast/fixtures.ts';
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
        expect(contrast(colour, paper)).toBeGreaterThan(4.5);
      }
    }
  });

  it('leaves all marks and leaders to be told from the paper', () => {
    for (const { fill, rule, paper } of [plain, tied, back]) {
      for (const colour of [fill, rule]) expect(contrast(colour, paper)).toBeGreaterThan(3);
    }
  });

  it('holds plain values only, since drawing programs know no style tokens', () => {
    for (const value of Object.values(plain)) expect(String(value)).not.toMatch(/var\(/);
  });
});
