import { describe, expect, it, test } from 'vitest';
import { seriesRow } from '../fixtures.ts';
import { lineStep } from '../marks/label-layout.ts';
import type { SeriesRow } from '../rows.ts';
import { isTooSmall, LABEL_GAP, type LabelBlock, labelBlock, placeLabels } from './direct-labels.ts';
import type { SeriesMark } from './series-marks.ts';

/** Letters of ten pixels, at sixteen to the em. */
const SIZES = { em: 16, numberSize: 17, measure: (words: string) => words.length * 10, receiptRoom: 0 };
const WIDE = { length: 100, solid: 100, width: 50 };
const block = (
  row: Partial<SeriesRow>,
  note = '',
  room = 100,
  more: Partial<typeof SIZES> = {},
  mark = WIDE,
) => labelBlock(seriesRow('2024', 250, row), mark, room, note, { ...SIZES, ...more });

describe('the words of a mark', () => {
  it('are its qualifier, its number and who says it, one under the other', () => {
    const { lines, width, height, signed } = block({}, 'The mayor') ?? {};
    expect(lines?.map(({ kind, words, size, x }) => [kind, words, size, x])).toEqual([
      ['qualifier', 'about', 13, 0],
      ['number', '250', 17, 0],
      ['note', 'The mayor', 13, 0],
    ]);
    expect([width, height, signed]).toEqual([90, 2 * lineStep(13) + lineStep(17), false]);
    expect(lines?.map(({ y }) => y)).toEqual([17 - 13 * 0.28, 39 - 17 * 0.28, 56 - 13 * 0.28]);
  });

  it('have no line for a qualifier that is none, and a larger one beside a larger number', () => {
    const exact = { number: { qualifier: '', number: '250' } };
    expect(block(exact)?.lines.map(({ kind }) => kind)).toEqual(['number']);
    expect(block({}, '', 100, { numberSize: 50 })?.lines[0]?.size).toBe(31);
  });

  it('are as wide as the widest of them, the number with room for its receipt on both sides', () => {
    expect(block({})?.width).toBe(50);
    expect(block({}, '', 100, { receiptRoom: 12 })?.width).toBe(54);
    expect(block({ number: { qualifier: 'about', number: '1.25 million' } }, '', 20)?.width).toBe(70);
  });

  it('break where there is less room, a number never within a word, a note not below its least width', () => {
    const long = { number: { qualifier: 'about', number: '1.25 million' } };
    expect(block(long, '', 119)?.lines.map(({ words }) => words)).toEqual(['about', '1.25', 'million']);
    expect(block(long, '', 120)?.lines.map(({ words }) => words)).toEqual(['about', '1.25 million']);
    expect(
      block({}, 'The mayor', 10)
        ?.lines.slice(2)
        .map(({ words }) => words),
    ).toEqual(['The', 'mayor']);
    expect(
      block({}, 'Themayor', 10)
        ?.lines.slice(2)
        .map(({ words }) => words),
    ).toEqual(['Themayor']);
  });

  it('are none where a note takes more than three lines', () => {
    expect(block({}, 'one two three four five six', 100)?.lines).toHaveLength(5);
    expect(block({}, 'one two three four five six seven eight', 100)).toBe(null);
  });

  it('have the sign of an end that the mark cannot show before the qualifier, which moves by half of it', () => {
    const small = block({ edge: 'open' }, '', 100, {}, { ...WIDE, width: 6 });
    const plain = block({ edge: 'open' });
    const sign = (small?.width ?? 0) - (plain?.width ?? 0);
    expect(small?.signed).toBe(true);
    expect(sign).toBeGreaterThan(16 * 0.35);
    expect(small?.lines[0]?.x).toBeCloseTo(sign / 2);
    expect(small?.lines[1]?.x).toBe(0);
  });
});

test.each<[SeriesRow['edge'], number, number, boolean]>([
  ['sharp', 1, 1, false],
  ['open', 100, 6, true],
  ['open', 100, 7, false],
  ['open', 1, 50, true],
])('a mark whose end is %s, %i long and %i wide, cannot show it: %s', (edge, length, width, answer) => {
  expect(isTooSmall({ edge }, { length, solid: length, width })).toBe(answer);
});

describe('a label', () => {
  const words = (more: Partial<LabelBlock> = {}): LabelBlock => ({
    lines: [{ words: '250', kind: 'number', size: 17, x: 3, y: 15 }],
    width: 40,
    height: 20,
    signed: false,
    ...more,
  });
  const mark = (x: number, y: number, more: Partial<SeriesMark> = {}): SeriesMark => ({
    ...{
      x,
      y,
      left: x - 4,
      width: 8,
      below: false,
      length: 300 - y,
      solid: 300 - y,
      from: 0,
      starts: x,
      ends: x,
    },
    box: { left: x - 4, right: x + 4, top: y, bottom: 300 },
    ...more,
  });
  const frame = { left: 0, right: 400, zero: 300, lines: [] };
  const line = (one: SeriesMark, other: SeriesMark) => ({
    from: { x: one.x, y: one.y },
    to: { x: other.x, y: other.y },
  });
  const at = (marks: readonly SeriesMark[], joined = false, place = 0, of = frame) => {
    const lines = joined ? marks.slice(1).map((next, index) => line(marks[index] ?? next, next)) : [];
    const labels = placeLabels(
      marks.map(() => words()),
      marks,
      { ...of, lines },
    );
    const label = labels?.[place];
    return label === undefined ? null : [label.left, label.top];
  };

  it('stands over its mark and in its middle, under one that falls', () => {
    expect(at([mark(100, 100)])).toEqual([80, 100 - LABEL_GAP - 20]);
    expect(at([mark(100, 100, { below: true })])).toEqual([80, 100 + LABEL_GAP]);
    const [label] = placeLabels([words()], [mark(100, 100)], frame) ?? [];
    expect(label).toMatchObject({ right: 120, bottom: 94, signX: null });
    expect(label?.lines).toEqual([{ words: '250', kind: 'number', size: 17, x: 103, y: 89 }]);
    expect(placeLabels([words({ signed: true })], [mark(100, 100)], frame)?.[0]?.signX).toBe(80);
  });

  it('is moved in from the edges', () => {
    expect(at([mark(5, 100)])?.[0]).toBe(0);
    expect(at([mark(395, 100)])?.[0]).toBe(360);
  });

  it('stands where no line goes: left of one that rises, right of one that falls, under one that does both', () => {
    const [rising = [], falling = []] = [
      [mark(60, 280), mark(180, 200), mark(340, 100)],
      [mark(60, 100), mark(180, 200), mark(340, 280)],
    ];
    expect(at(rising, true, 1)).toEqual([180 - 40 - LABEL_GAP, 174]);
    expect(at(falling, true, 1)).toEqual([180 + LABEL_GAP, 174]);
    expect(at([mark(100, 100), mark(200, 200), mark(300, 100)], true, 1)).toEqual([180, 206]);
    // Without lines, or where all are level, over it.
    expect(at([mark(100, 200), mark(300, 100)])).toEqual([80, 174]);
    expect(at([mark(100, 200), mark(300, 200)], true)).toEqual([80, 174]);
  });

  it('stands in a valley only with room over zero', () => {
    const valley = (y: number) => at([mark(100, 60), mark(200, y), mark(300, 60)], true, 1);
    expect(valley(267)).toEqual([180, 267 + LABEL_GAP]);
    expect(valley(268)).not.toEqual([180, 268 + LABEL_GAP]);
  });

  it('is none beside another that it touches, over a mark of another, or on a line', () => {
    expect(at([mark(100, 100), mark(148, 100)])).not.toBe(null);
    expect(at([mark(100, 100), mark(147, 100)])).toBe(null);
    expect(
      at([mark(100, 200), mark(125, 150, { box: { left: 118, right: 130, top: 150, bottom: 300 } })]),
    ).toBe(null);
    expect(
      placeLabels([words()], [mark(100, 100)], { ...frame, lines: [line(mark(50, 80), mark(150, 90))] }),
    ).toBe(null);
    expect(placeLabels([words({ width: 409 })], [mark(100, 100)], frame)).toBe(null);
  });

  it('is none of more than thirty', () => {
    const many = (count: number) => {
      const marks = Array.from({ length: count }, (_, place) => mark(50 + 60 * place, 100));
      return placeLabels(
        marks.map(() => words()),
        marks,
        { ...frame, right: 5000 },
      );
    };
    expect(many(30)).toHaveLength(30);
    expect(many(31)).toBe(null);
  });
});
