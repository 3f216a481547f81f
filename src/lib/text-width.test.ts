import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapBalanced, wrapText } from './text-width.ts';

const SIZE = 16;
/** Words of every kind, one of them longer than most lines, and marks that have no width. */
const word = fc.oneof(
  fc.constantFrom(
    'about',
    '46,000',
    'inhabitants',
    'ceasefire',
    'e\u0301t\u0301e',
    '人質',
    '👩‍👩‍👧',
    'الدوحة',
  ),
  fc.string({ minLength: 1, maxLength: 30 }),
);
const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
const width = fc.integer({ min: 40, max: 600 });

describe('a text’s width', () => {
  it('grows with the font and with every letter, and is more for capitals', () => {
    expect(textWidth('', SIZE)).toBe(0);
    expect(textWidth('about', 2 * SIZE)).toBeCloseTo(2 * textWidth('about', SIZE));
    expect(textWidth('WIDE', SIZE)).toBeGreaterThan(textWidth('wide', SIZE));
    expect(textWidth('人質', SIZE)).toBeGreaterThan(textWidth('ab', SIZE));
  });

  it('counts no width for marks on other letters', () => {
    expect(textWidth('e\u0301', SIZE)).toBe(textWidth('e', SIZE));
  });

  it('is the sum of its pieces', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a + b, SIZE)).toBeCloseTo(textWidth(a, SIZE) + textWidth(b, SIZE));
      }),
    );
  });
});

describe('wrapped text', () => {
  it('breaks at blanks', () => {
    expect(wrapText('over 46,000 inhabitants left', 140, SIZE)).toEqual(['over 46,000', 'inhabitants left']);
  });

  it.each(['\u00A0', '\u202F', '\u2007', '\uFEFF'])('keeps together what the blank %j joins', (blank) => {
    const number = `46${blank}000`;
    expect(wrapText(`over ${number} left`, textWidth(`over ${number}`, SIZE) - 1, SIZE)).toEqual([
      'over',
      `${number} left`,
    ]);
  });

  it('is one empty line when there is nothing to say', () => {
    expect(wrapText('', 100, SIZE)).toEqual(['']);
    expect(wrapText('  ', 100, SIZE)).toEqual(['']);
  });

  it('leaves the first line empty only where something stands before it', () => {
    const long = 'Donaudampfschifffahrt';
    expect(wrapText(long, 60, SIZE)[0]).not.toBe('');
    expect(wrapText('about', 100, SIZE, 90)).toEqual(['', 'about']);
  });

  it('breaks a word that is too long, but not what is one character to a reader', () => {
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 60, SIZE).join('')).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
    expect(wrapText('e\u0301'.repeat(20), 60, SIZE).every((line) => line.startsWith('e\u0301'))).toBe(true);
  });

  it('loses no character and keeps their order', () => {
    fc.assert(
      fc.property(text, width, fc.nat(600), (text, width, indent) => {
        const lines = wrapText(text, width, SIZE, Math.min(indent, width));
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('is never wider than its room, the first line less what stands before it', () => {
    fc.assert(
      fc.property(text, width, fc.nat(600), (text, width, indent) => {
        const before = Math.min(indent, width);
        wrapText(text, width, SIZE, before).forEach((line, index) => {
          const room = width - (index === 0 ? before : 0);
          // One character alone cannot be broken, however narrow the room.
          if (graphemes(line) > 1) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(room);
        });
      }),
    );
  });
});

describe('balanced text', () => {
  it('leaves no line with one word', () => {
    const width = textWidth('Families moved and still away', SIZE);
    expect(wrapText('Families moved and still away there', width, SIZE)[1]).toBe('there');
    expect(wrapBalanced('Families moved and still away there', width, SIZE)).toEqual([
      'Families moved and',
      'still away there',
    ]);
  });

  it('breaks no word for the sake of balance', () => {
    // Narrowed, the first line would lose a letter to the second without there being a third.
    expect(wrapBalanced('reconstruction of', textWidth('reconstruction', SIZE), SIZE)).toEqual([
      'reconstruction',
      'of',
    ]);
  });

  it('takes no more lines than it must, loses nothing, and stays in its room', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const lines = wrapBalanced(text, width, SIZE);
        expect(lines).toHaveLength(wrapText(text, width, SIZE).length);
        expect(lines.join(' ')).toBe(wrapText(text, width, SIZE).join(' '));
        for (const line of lines)
          if (graphemes(line) > 1) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

function graphemes(line: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].length;
}
