import { describe, expect, it } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import type { Figure } from './schema.ts';
import { countTies, figureActors, isTied } from './ties.ts';

const digest = tinyDigest();
const figure: Figure = {
  id: 'x',
  label: 'x',
  unit: 'people',
  quantity: { qualifier: 'about', value: 1 },
  saidBy: 'constructor',
  asOf: '2024-05',
  about: ['mayor'],
};

describe('a statement is tied', () => {
  it('to who says a figure and to whom it is about', () => {
    expect(figureActors(figure)).toEqual(['constructor', 'mayor']);
    const { saidBy: _, ...unsaid } = figure;
    expect(figureActors(unsaid)).toEqual(['mayor']);
  });

  it('when any one of its actors is selected', () => {
    expect(isTied(['mayor', 'constructor'], new Set(['constructor']))).toBe(true);
    expect(isTied(['mayor'], new Set(['constructor']))).toBe(false);
    expect(isTied([], new Set(['mayor']))).toBe(false);
    expect(isTied(['mayor'], new Set())).toBe(false);
  });

  it('once, however many of its actors are selected', () => {
    const one = tinyDigest({ figures: [figure] });
    expect(countTies(one, new Set(['mayor', 'constructor'])).figures).toBe(1);
  });
});

it('counts the ties of each kind', () => {
  expect(countTies(digest, new Set(['mayor']))).toEqual({ figures: 5, events: 0, positions: 1 });
  expect(countTies(digest, new Set(['constructor']))).toEqual({ figures: 0, events: 0, positions: 0 });
  expect(countTies(digest, new Set())).toEqual({ figures: 0, events: 0, positions: 0 });
});
