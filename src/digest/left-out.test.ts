import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { type Divided, dividedInWords } from './left-out.ts';

const digest = tinyDigest();
const words = (part: Divided, selected: readonly string[], only: boolean) =>
  dividedInWords(part, digest, new Set(selected), only, new Map());

describe('what a part of the page says of a selection', () => {
  test.each<[Divided, string]>([
    ['figures', 'Tied to Ada Hill: 5 of 5.'],
    ['positions', 'Tied to Ada Hill: 1 of 1.'],
    ['issues', 'Tied to Ada Hill: 1 of 1.'],
    ['actors', 'Tied to Ada Hill: 1 of 2.'],
    ['chart/bars', 'Tied to Ada Hill: 2 of 2.'],
    ['chart/split', 'Tied to Ada Hill: 4 of 4.'],
    ['chart/when', 'Tied to Ada Hill: 0 of 1.'],
  ])('%s: %s', (part, said) => {
    expect(words(part, ['mayor'], false)).toBe(said);
  });

  it('is nothing without a selection, and of a chart that is not there', () => {
    expect(words('figures', [], false)).toBe('');
    expect(words('chart/gone', ['mayor'], false)).toBe('');
  });
});

describe('with only these', () => {
  it('it counts what is left out, and says where all of it is', () => {
    expect(words('actors', ['mayor'], true)).toBe('1 of 2 not shown.');
    expect(words('figures', ['mayor'], true)).toBe('');
    expect(words('figures', ['constructor'], true)).toBe('None of the 5 here is tied to Water board.');
  });
});

it('says of a timeline, and of no other chart, that its deadline is not shown', () => {
  const [event] = digest.events;
  const own = { ...digest, events: event === undefined ? [] : [{ ...event, actors: ['constructor'] }] };
  const said = (part: Divided, selected: string) =>
    dividedInWords(part, own, new Set([selected]), true, new Map());
  expect(said('chart/when', 'constructor')).toBe('The deadline is not shown.');
  expect(said('chart/when', 'mayor')).toBe('1 of 1 not shown.');
  expect(said('chart/bars', 'mayor')).toBe('');
  expect(said('chart/bars', 'constructor')).not.toContain('deadline');
});
