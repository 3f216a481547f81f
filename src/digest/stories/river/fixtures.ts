import { readDigest } from '../../read-digest.ts';
import type { Digest, Figure, Quantity } from '../../schema.ts';
import { nothing, said } from '../whole/fixtures.ts';

const level = (
  id: string,
  day: number,
  quantity: Quantity,
  quote: string,
  more: Omit<Partial<Figure>, 'quantity'> = {},
): Figure => ({
  id,
  label: 'the river stood over its banks',
  unit: 'feet',
  quantity,
  asOf: `2025-06-${String(day).padStart(2, '0')}`,
  about: [],
  ...said(1, quote),
  ...more,
});

/**
 * No story of the seven: levels of days, at moments, below zero too, with every qualifier, a gap, and what is
 * expected.
 */
export function riverDigest(): Digest {
  const digest: Digest = {
    ...nothing,
    language: 'en',
    headline: 'The river at Lowbridge falls',
    summary: 'It had risen for days.',
    source: { published: '2025-06-14', agency: 'Coast Press', paragraphs: 1 },
    sides: [{ id: 'all', label: 'In the story' }],
    actors: [
      {
        id: 'board',
        name: 'the water board',
        kind: 'organisation',
        side: 'all',
        ...said(1, 'the water board'),
      },
    ],
    figures: [
      level('a', 2, { qualifier: 'exact', value: -3 }, 'minus 3 feet'),
      level('b', 3, { qualifier: 'about', value: -1 }, 'about minus 1 foot'),
      level('c', 4, { qualifier: 'over', value: 6 }, 'over 6 feet'),
      level('d', 5, { qualifier: 'exact', value: 9.5 }, '9.5 feet'),
      level('e', 6, { qualifier: 'between', low: 7, high: 8 }, 'between 7 and 8 feet'),
      level('f', 10, { qualifier: 'up to', value: 4 }, 'up to 4 feet'),
      level('g', 11, { qualifier: 'about', value: 3 }, 'about 3 feet'),
      level('h', 14, { qualifier: 'about', value: 1 }, 'about 1 foot', {
        forecast: true,
        saidBy: 'board',
        when: '2025-06-16',
      }),
    ],
    charts: [
      {
        id: 'river',
        title: 'How high the river stood',
        kind: 'series',
        figures: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      },
      {
        id: 'first-days',
        title: 'How fast the river rose',
        kind: 'series',
        figures: ['a', 'c', 'd', 'g', 'h'],
      },
    ],
  };
  const result = readDigest(JSON.stringify(digest));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.digest;
}
