import { describe, expect, test } from 'vitest';
import { COUNT, type NumberStyle } from '../../digest/amount-text.ts';
import { figureRow } from './fixtures.ts';
import type { FigureRow } from './rows.ts';
import { type Axis, extentOf, isSign, unitOf, valueTicks } from './value-ticks.ts';

const below = (length: number) => figureRow(length, { below: true });
const styled = (length: number, style: Partial<NumberStyle>, more: Partial<FigureRow> = {}) =>
  figureRow(length, { style: { ...COUNT, ...style }, ...more });
const counted = (length: number, unit: string, style: Partial<NumberStyle> = {}) =>
  styled(length, { unit, ...style }, { figure: { ...figureRow(length).figure, unit } });
const share = (length: number, isBelow = false) => styled(length, { measure: 'ratio' }, { below: isBelow });

/** Letters of ten pixels, so that every place can be worked out. */
const axis = (width: number, more: Partial<Axis> = {}): Axis => ({
  left: 0,
  right: width,
  tickSize: 10,
  measure: (words) => words.length * 10,
  ...more,
});
const said = (rows: readonly FigureRow[], on: Axis) =>
  valueTicks(rows, on).map(({ words }) => words.replaceAll('\u00A0', ' '));

test.each<[string, FigureRow[], number, number]>([
  ['of none', [], 0, 1],
  ['of nothing', [figureRow(0), below(0)], 0, 1],
  ['of next to nothing', [figureRow(1e-301)], 0, 1],
  ['of numbers', [figureRow(5), figureRow(10)], 0, 10],
  ['of falls', [below(4), below(2)], -4, 0],
  ['of both', [figureRow(10), below(4)], -4, 10],
  // Of shares as far as all there is.
  ['of shares', [share(0.25)], 0, 1],
  ['of shares that fell', [share(0.25, true)], -1, 0],
  ['of shares that rose and fell', [share(0.25), share(0.5, true)], -1, 1],
  ['of no share', [share(0)], 0, 1],
  ['of a share beside a number', [share(0.25), figureRow(3)], 0, 3],
])('a scale %s', (_, rows, min, max) => {
  expect(extentOf(rows)).toEqual({ min, max });
});

describe('the ticks of an axis', () => {
  test('are more where there is room for more', () => {
    expect(said([figureRow(100)], axis(470))).toEqual(['0', '20 people', '40', '60', '80', '100']);
    expect(said([figureRow(100)], axis(469))).toEqual(['0', '50 people', '100']);
  });

  test('stand at their values, the outer ones within the axis', () => {
    expect(valueTicks([figureRow(100)], axis(200, { left: 40, right: 240 }))).toEqual([
      { value: 0, x: 40, words: '0', anchor: 'start' },
      { value: 50, x: 140, words: '50 people', anchor: 'middle' },
      { value: 100, x: 240, words: '100', anchor: 'end' },
    ]);
    expect(valueTicks([figureRow(100), below(100)], axis(400)).map(({ x }) => x)).toEqual([
      0, 100, 200, 300, 400,
    ]);
  });

  test('have half a letter of room between them, and are fewer where they have not', () => {
    // 0 to 10, 35 to 125, 130 to 160
    expect(said([figureRow(100)], axis(160))).toEqual(['0', '50 people', '100']);
    expect(said([figureRow(100)], axis(159))).toEqual(['0', '100 people']);
    expect(said([figureRow(100)], axis(20))).toEqual(['0', '100 people']);
  });

  test('are as many as usual where what they count is said elsewhere, and on an axis that runs upwards', () => {
    expect(said([figureRow(100)], axis(20, { bare: true }))).toEqual(['0', '50', '100']);
  });

  test('have one step on both sides of zero, and none beyond what is drawn', () => {
    expect(said([figureRow(100), below(40)], axis(1000))).toEqual([
      '−40',
      '−20',
      '0',
      '20 people',
      '40',
      '60',
      '80',
      '100',
    ]);
    expect(said([figureRow(40), below(100)], axis(1000)).at(-1)).toBe('40');
    expect(said([figureRow(1), below(0.5)], axis(1000)).slice(0, 4)).toEqual([
      '−0.4',
      '−0.2',
      '0',
      '0.2 people',
    ]);
    expect(said([below(1)], axis(400))).toEqual(['−1', '−0.5 people', '0']);
    expect(said([below(100)], axis(400))).toEqual(['−100 people', '−50', '0']);
  });
});

test.each<[string, FigureRow[], string[]]>([
  ['a noun once', [counted(100, 'boats')], ['0', '50 boats', '100']],
  ['no noun where units differ', [counted(100, 'boats'), counted(50, 'cars')], ['0', '50', '100']],
  ['percent at each', [counted(100, 'percent')], ['0%', '50%', '100%']],
  ['money at each', [counted(100, 'USD')], ['$0', '$50', '$100']],
  ['of what it is once', [counted(100, 'USD', { per: 'a share' })], ['$0', '$50 a share', '$100']],
  ['times at each', [styled(4, { measure: 'times' })], ['0 times', '2 times', '4 times']],
  ['shares of the whole', [share(0.25)], ['0%', '50% of all', '100%']],
  [
    'numbers as its language does',
    [counted(2000, 'Boote', { language: 'de' })],
    ['0', '1.000 Boote', '2.000'],
  ],
])('an axis says %s', (_, rows, words) => {
  expect(said(rows, axis(469))).toEqual(words);
});

/** The unit of a digest is a plural: "1 people" is no English, "1 personnes" no French, and neither is "0 personnes". */
test.each<[string, FigureRow[], string[]]>([
  ['with two', [counted(2, 'people')], ['0', '1', '2 people']],
  ['with two below zero', [{ ...counted(2, 'people'), below: true }], ['−2 people', '−1', '0']],
  ['with a part', [counted(1, 'people')], ['0', '0.5 people', '1']],
  ['with two in German', [counted(2, 'Boote', { language: 'de' })], ['0', '1', '2 Boote']],
  ['with two in French', [counted(2, 'bateaux', { language: 'fr' })], ['0', '1', '2 bateaux']],
  ['with none in French below it', [counted(1, 'bateaux', { language: 'fr' })], ['0', '0,5', '1']],
  ['with two in Hebrew', [counted(2, 'סירות', { language: 'he' })], ['0', '1', '2 סירות']],
  ['with two in Arabic', [counted(2, 'قوارب', { language: 'ar' })], ['0', '1', '2 قوارب']],
  // What is no noun has no plural.
  ['of money with one', [counted(2, 'USD', { per: 'a share' })], ['$0', '$1 a share', '$2']],
])('a noun never stands with one: %s', (_, rows, words) => {
  expect(said(rows, axis(400))).toEqual(words);
});

test('a noun stands with zero where one is the only other number, a share of all with it', () => {
  expect(said([counted(1, 'people')], axis(40))).toEqual(['0 people', '1']);
  expect(said([share(0.25)], axis(40))).toEqual(['0%', '100% of all']);
});

test.each([
  ['USD', true],
  ['percent', true],
  ['%', true],
  ['people', false],
])('%s is a sign at the number: %s', (unit, answer) => {
  expect(isSign(unit)).toBe(answer);
});

test('the unit of a chart is that of all its numbers', () => {
  expect(unitOf([counted(1, 'boats'), counted(2, 'boats')])).toBe('boats');
  expect(unitOf([counted(1, 'boats'), counted(2, 'cars')])).toBe('');
  expect(unitOf([])).toBe('');
});
