import { tinyDigest } from '../../src/digest/fixtures.ts';
import type { Digest } from '../../src/digest/schema.ts';

export const quote = { paragraph: 1, quote: 'Mayor Ada Hill' };

/** What is hardest for a first screen: as much of everything as may be, in numbers of every length. */
export function crowded(): Partial<Digest> {
  const amounts = [
    ['USD', { qualifier: 'about', value: 4_700_000_000 }],
    ['EUR', { qualifier: 'about', value: 999_999_999_999 }],
    ['USD', { qualifier: 'between', low: 1_000_000, high: 2_500_000 }],
    ['percent', { qualifier: 'exact', value: 33.3 }],
    ['people', { qualifier: 'about', value: 123_456_789 }],
    ...Array.from({ length: 7 }, (_, place) => ['people', { qualifier: 'over', value: 6 * 10 ** place }]),
  ] as unknown as readonly (readonly [string, Digest['figures'][number]['quantity']])[];
  const figures = amounts.map(([unit, quantity], place) => ({
    id: `amount-${place}`,
    label: `counted in the account of the Donaudampfschifffahrtsgesellschaft (${place})`,
    quantity,
    unit,
    asOf: '2024-05-17',
    about: [],
    background: { source: 'The county archive' },
    lead: true,
  }));
  return {
    headline:
      'The town above the dam waits for the water to fall, and the county says that no one could have '
        .repeat(3)
        .slice(0, 200)
        .trim(),
    figures,
    charts: [{ id: 'bars', title: 'People', kind: 'bars', figures: ['amount-5', 'amount-6'] }],
    relations: [],
  };
}

/** So many people of one side, each in one event of a day of its own. */
export function largeDigest(count: number): Digest {
  const tiny = tinyDigest();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const day = (number: number) => new Date(Date.UTC(2021, 0, number)).toISOString().slice(0, 10);
  return {
    ...tiny,
    actors: numbers.map((number) => ({
      id: `person-${number}`,
      name: `Person number ${number}`,
      kind: 'person' as const,
      side: 'town',
      receipt: quote,
    })),
    figures: tiny.figures.slice(0, 1).map((figure) => ({ ...figure, about: ['person-1'] })),
    events: numbers.map((number) => ({
      id: `event-${number}`,
      label: `Event number ${number}`,
      when: day(number),
      actors: [`person-${number}`],
      receipt: quote,
    })),
    charts: [
      { id: 'when', title: 'When', kind: 'timeline', events: numbers.map((number) => `event-${number}`) },
    ],
    issues: [],
    positions: [],
    relations: [],
    deadline: { label: 'The gates open', date: '2024-05-20', timeZone: 'Europe/London', receipt: quote },
  };
}
