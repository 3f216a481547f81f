import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from './text-width.ts';
import { withoutIsolates } from './without-isolates.ts';
import { wrapBalanced, wrapText } from './wrap-text.ts';

const widthOf = (words: string) => estimate(words, 'sans', 16);
/** A unit wide for each letter, so that lines can be counted. */
const letters = (words: string) => words.length;
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

describe('wrapped text', () => {
  it('breaks at blanks', () => {
    expect(wrapText('over forty thousand inhabitants left', 20, letters)).toEqual([
      'over forty thousand',
      'inhabitants left',
    ]);
  });

  it.each([
    ['a number and its unit', 'freed so far: 250 hostages in all', ['freed so far:', '250 hostages in all']],
    ['an amount of money', 'they say that $4.7 billion is due', ['they say that', '$4.7 billion is due']],
    [
      'a date',
      'as it was on 7 October 2023 in the south',
      ['as it was on', '7 October 2023 in', 'the south'],
    ],
    [
      'a month and its year',
      'the ceasefire of November 2023, six days',
      ['the ceasefire of', 'November 2023, six', 'days long'],
    ],
    ['a German date', 'sie sagten am 7. Oktober 2023', ['sie sagten am', '7. Oktober 2023']],
    [
      'a month that would fit and its year',
      'as it was so in May 2023 and on',
      ['as it was so in', 'May 2023 and on'],
    ],
    [
      'an Arabic date that would fit but for its year',
      'كان ذلك في 7 أكتوبر 2023 هنا',
      ['كان ذلك في', '7 أكتوبر 2023 هنا'],
    ],
    ['an Arabic date', 'قالت الوكالة في 7 أكتوبر 2023', ['قالت الوكالة في', '7 أكتوبر 2023']],
  ])('keeps %s on one line', (_, text, lines) => {
    const whole = text.endsWith('six days') ? `${text} long` : text;
    expect(wrapText(whole, 19, letters)).toEqual(lines);
  });

  it('breaks a date where no line is long enough for it', () => {
    expect(wrapText('7 October 2023', 9, letters)).toEqual(['7 October', '2023']);
  });

  it('leaves no last line of one word, as far as the words allow', () => {
    expect(wrapText('aa bb cc dd ee ff', 14, letters)).toEqual(['aa bb cc dd', 'ee ff']);
    expect(wrapText('aaaaaa bbbbbb', 8, letters)).toEqual(['aaaaaa', 'bbbbbb']);
    expect(wrapText('aa bb cc dd ee ff gg hh ii jj kk', 14, letters)).toEqual([
      'aa bb cc dd',
      'ee ff gg hh',
      'ii jj kk',
    ]);
    // Not at the cost of a number's unit.
    expect(wrapText('aaaaaaaa bbbbbbbb 250 hostages cc', 12, letters)).toEqual([
      'aaaaaaaa',
      'bbbbbbbb',
      '250 hostages',
      'cc',
    ]);
  });

  it.each(['\u00A0', '\u202F', '\u2007', '\uFEFF'])('keeps together what the blank %j joins', (blank) => {
    const number = `46${blank}000`;
    expect(wrapText(`over ${number} left`, widthOf(`over ${number}`) - 1, widthOf)).toEqual([
      'over',
      `${number} left`,
    ]);
  });

  it('is one empty line when there is nothing to say', () => {
    expect(wrapText('', 100, widthOf)).toEqual(['']);
    expect(wrapText('  ', 100, widthOf)).toEqual(['']);
  });

  it('leaves the first line empty only where something stands before it', () => {
    const long = 'Donaudampfschifffahrt';
    expect(wrapText(long, 60, widthOf)[0]).not.toBe('');
    expect(wrapText('about', 100, widthOf, 90)).toEqual(['', 'about']);
  });

  it('breaks a word that is too long, but not what is one character to a reader', () => {
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 60, widthOf).join('')).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
    expect(wrapText('e\u0301'.repeat(20), 60, widthOf).every((line) => line.startsWith('e\u0301'))).toBe(
      true,
    );
  });

  it('loses no character and keeps their order', () => {
    fc.assert(
      fc.property(text, width, fc.nat(600), (text, width, indent) => {
        const lines = wrapText(text, width, widthOf, Math.min(indent, width));
        expect(withoutIsolates(lines.join('')).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('is never wider than its room, the first line less what stands before it', () => {
    fc.assert(
      fc.property(text, width, fc.nat(600), (text, width, indent) => {
        const before = Math.min(indent, width);
        wrapText(text, width, widthOf, before).forEach((line, index) => {
          const room = width - (index === 0 ? before : 0);
          // One character alone cannot be broken, however narrow the room.
          if (graphemes(line) > 1) expect(widthOf(line)).toBeLessThanOrEqual(room);
        });
      }),
    );
  });
});

describe('balanced text', () => {
  it('leaves no line with one word', () => {
    const width = widthOf('Families moved and still away');
    expect(wrapBalanced('Families moved and still away there', width, widthOf)).toEqual([
      'Families moved and',
      'still away there',
    ]);
  });

  it('measures a word without a blank a few times a line, not for each of its letters in each room that is tried', () => {
    const word = 'x'.repeat(400);
    let measured = 0;
    const counting = (words: string) => {
      measured += 1;
      return widthOf(words);
    };
    const lines = wrapBalanced(word, widthOf('x'.repeat(50)), counting);
    expect(lines.map((line) => line.length)).toEqual(Array(8).fill(50));
    expect(measured).toBeLessThan(500);
  });

  it('breaks no word for the sake of balance', () => {
    // Narrowed, the first line would lose a letter to the second without there being a third.
    expect(wrapBalanced('reconstruction of', widthOf('reconstruction'), widthOf)).toEqual([
      'reconstruction',
      'of',
    ]);
  });

  it('parts no date for the sake of balance', () => {
    const width = widthOf('(9 June 2025)');
    expect(wrapBalanced('Floods in (9 June 2025)', width, widthOf)).toEqual(['Floods in', '(9 June 2025)']);
  });

  it('takes no more lines than it must, loses nothing, and stays in its room', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const lines = wrapBalanced(text, width, widthOf);
        expect(lines).toHaveLength(wrapText(text, width, widthOf).length);
        const unbalanced = wrapText(text, width, widthOf);
        expect(withoutIsolates(lines.join(' '))).toBe(withoutIsolates(unbalanced.join(' ')));
        for (const line of lines) if (graphemes(line) > 1) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

function graphemes(line: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(withoutIsolates(line))]
    .length;
}
