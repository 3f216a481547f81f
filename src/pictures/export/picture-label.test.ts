import { describe, expect, it } from 'vitest';
import { figureRow } from '../../page/charts/fixtures.ts';
import { signRoom } from '../../page/charts/marks/bar-end.ts';
import { type LabelRoom, layoutPictureLabel, numberWidth } from './picture-label.ts';

/** Letters half as wide as they are high, at 20 to the em, and numbers twice as high. */
const room = (more: Partial<LabelRoom> = {}): LabelRoom => ({
  width: 400,
  em: 20,
  numberEm: 2,
  measure: (words, _, size) => (words.length * size) / 2,
  textX: null,
  stacked: false,
  signed: false,
  note: 'The mayor',
  ...more,
});
const row = figureRow(250, { label: 'people left' });
const bare = figureRow(250, { label: 'people left', number: { qualifier: '', number: '250' } });

describe('the width of a number', () => {
  it('is that of its digits, of its qualifier with the blank behind it, and of the sign of its end', () => {
    expect(numberWidth(bare, false, room())).toBe(3 * 20);
    // "about" in letters of 22, and a fifth of 40.
    expect(numberWidth(row, false, room())).toBeCloseTo(60 + 5 * 11 + 8);
    expect(numberWidth(row, true, room())).toBeCloseTo(60 + 5 * 11 + 8 + signRoom(true, 20));
  });

  it('takes a qualifier for no smaller than a note', () => {
    expect(
      numberWidth(row, false, room({ numberEm: 1 })) - numberWidth(bare, false, room({ numberEm: 1 })),
    ).toBeCloseTo((5 * 20 * 0.8125) / 2 + 4);
  });
});

describe('the words of a figure in a picture', () => {
  it('have the number on one line with its qualifier, and under it what it counts and who says so', () => {
    const { sign, qualifier, number, gap, text, note, height } = layoutPictureLabel(row, room());
    expect(sign).toBe(null);
    expect([qualifier.x, qualifier.y === number.y, number.size, gap]).toEqual([0, true, 40, 8]);
    expect(number.x).toBeCloseTo(5 * 11 + 8);
    expect([text.lines, note.lines]).toEqual([['people left'], ['The mayor']]);
    expect([text.x, note.x]).toEqual([0, 0]);
    // No line reaches into the one above it, and all are within.
    expect(text.y - text.size * 0.8).toBeGreaterThan(number.y);
    expect(note.y - note.size * 0.8).toBeGreaterThan(text.y);
    expect(height).toBeGreaterThan(note.y);
  });

  it('have no gap before a number without a qualifier', () => {
    expect(layoutPictureLabel(bare, room())).toMatchObject({ gap: 0, number: { x: 0 } });
  });

  it('have the qualifier on a line of its own where they are stacked', () => {
    const { qualifier, number, gap } = layoutPictureLabel(row, room({ stacked: true }));
    expect([qualifier.x, number.x, gap]).toEqual([0, 0, null]);
    expect(number.y - number.size * 0.72).toBeGreaterThan(qualifier.y);
  });

  it('have the sign before the qualifier, whether that is stacked or not', () => {
    const beside = layoutPictureLabel(row, room({ signed: true }));
    expect(beside.sign).toMatchObject({ x: 0, y: beside.number.y });
    expect(beside.qualifier.x).toBe(signRoom(true, 20));
    expect(beside.number.x).toBeCloseTo(signRoom(true, 20) + 63);
    const stacked = layoutPictureLabel(row, room({ signed: true, stacked: true }));
    expect(stacked.number.x).toBe(0);
    expect(stacked.sign?.y).toBeLessThan(stacked.number.y);
  });

  it('make a number smaller that is wider than its room, and never break it', () => {
    const range = figureRow(1, { number: { qualifier: '', number: '1,000 and 1,250 people' } });
    const { number } = layoutPictureLabel(range, room({ width: 220 }));
    expect(number.size).toBe(20);
    const about = layoutPictureLabel(row, room({ width: 63 + 30 }));
    expect(about.number.size).toBeCloseTo(20);
  });

  it('make a qualifier smaller that is wider than its room', () => {
    const long = figureRow(1, { number: { qualifier: 'at most about', number: '1' } });
    const { qualifier } = layoutPictureLabel(long, room({ width: 65, stacked: true }));
    expect(qualifier.size).toBe(10);
  });

  it('stand beside the number where they are given a place there, the last line on its baseline', () => {
    const { text, note, number } = layoutPictureLabel(row, room({ textX: 140, numberEm: 3 }));
    expect([text.x, note.x]).toEqual([140, 140]);
    expect(note.y).toBeCloseTo(number.y);
    // Words of more lines than the number is high begin at the top, and end under it.
    const long = layoutPictureLabel(figureRow(250), room({ textX: 300 }));
    expect(long.text.lines.length).toBeGreaterThan(2);
    expect(long.text.y).toBeCloseTo(long.text.size * 0.72);
    expect(long.note.y).toBeGreaterThan(long.number.y);
  });

  it('break within their own room, and are as high as all their lines', () => {
    const one = layoutPictureLabel(row, room());
    const more = layoutPictureLabel(row, room({ width: 70, note: 'The mayor of it' }));
    expect(more.text.lines).toEqual(['people', 'left']);
    expect(more.note.lines.length).toBe(3);
    expect(more.note.y - more.text.y).toBeCloseTo(more.text.step + one.note.y - one.text.y);
    expect(more.height).toBeGreaterThan(more.note.y + 2 * more.note.step);
  });
});
