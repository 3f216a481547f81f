import { describe, expect, it } from 'vitest';
import { estimate } from '../../../lib/text-width.ts';
import { figureRow } from '../fixtures.ts';
import { pageTicks } from './page-ticks.ts';

const people = (length: number, unit = 'people') =>
  figureRow(length, { figure: { ...figureRow(length).figure, unit } });
/** How wide words on the axis may come out on the page, in em of it. */
const wide = (words: string) => estimate(words, 'sans', 0.8125);

describe('the round numbers of an axis that stretches', () => {
  it('stand at their share of the strip, in percent, however wide that is', () => {
    const { usual } = pageTicks([people(40)]);
    expect(usual.map(({ value, x, anchor }) => [value, x, anchor])).toEqual([
      [0, 0, 'start'],
      [20, 50, 'middle'],
      [40, 100, 'end'],
    ]);
    expect(pageTicks([people(50)]).usual.map(({ x }) => x)).toEqual([0, 40, 80]);
  });

  it('are one set where a small strip has room for the usual one', () => {
    expect(pageTicks([people(40)]).small).toBe(null);
  });

  it('are fewer in a strip of nine em where these would run into one another', () => {
    // With half a letter between two.
    const unit = 'hectares of wood';
    expect(wide('0') + wide(`20 ${unit}`) / 2 + 0.4).toBeGreaterThan(4.5);
    const { usual, small } = pageTicks([people(40, unit)]);
    expect(usual.map(({ words }) => words)).toEqual(['0', `20 ${unit}`, '40']);
    expect(small?.map(({ words }) => words)).not.toEqual(usual.map(({ words }) => words));
    // Not even one number has room for so long a unit.
    expect(small?.map(({ x }) => x)).toEqual([0]);
  });

  it('are two sets where only the side differs on which a number stands, that all may be within', () => {
    const anchors = ({ usual, small }: ReturnType<typeof pageTicks>) =>
      [usual, small].map((ticks) => ticks?.map(({ anchor }) => anchor));
    // The half of the last one reaches over the end of a small strip, and not of a usual one.
    expect(anchors(pageTicks([people(105, '')]))).toEqual([
      ['start', 'middle', 'middle'],
      ['start', 'middle', 'end'],
    ]);
  });
});
