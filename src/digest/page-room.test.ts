import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { pageRoom } from './page-room.ts';
import type { Digest } from './schema.ts';
import { wellFormed } from './well-formed.ts';

const quote = { paragraph: 1, quote: '12345' };
/** Nobody and nothing but what a test puts in: a deadline of one line and one quotation, 10 characters. */
const roomWith = (put: Partial<Digest>) =>
  pageRoom(
    wellFormed({
      ...tinyDigest({
        actors: [],
        figures: [],
        events: [],
        charts: [],
        issues: [],
        positions: [],
        relations: [],
      }),
      deadline: { label: 'Gates', date: '2024-05-20', timeZone: 'Europe/London', receipt: quote },
      ...put,
    }),
  );
const person = (id: string, partOf?: string) => ({
  id,
  name: '1234567890',
  kind: 'person' as const,
  side: 'town',
  receipt: quote,
  ...(partOf === undefined ? {} : { partOf }),
});
const event = (actors: readonly string[], receipt: object = quote) => ({
  id: 'event',
  label: 'Event',
  when: '2024-05-14',
  actors,
  receipt,
});

test('counts a statement and its quotations', () => {
  expect(roomWith({})).toEqual({ lines: 2, characters: 10 });
  expect(roomWith({ issues: [{ id: 'a', label: '12345', receipt: [quote, quote] }] })).toEqual({
    lines: 2 + 3,
    characters: 10 + 15,
  });
});

test('counts a tie by its name, and the statement again in each answer, the bodies’ above too', () => {
  const actors = [person('top'), person('middle', 'top'), person('low', 'middle')];
  const { lines, characters } = roomWith({ actors });
  expect(roomWith({ actors, events: [event(['low'])] } as Partial<Digest>)).toEqual({
    // Label, quotation, name; and one line in the answers of all three.
    lines: lines + 3 + 3,
    characters: characters + 5 + 5 + 10 + 3 * 5,
  });
});

test('counts the words that a tie has of its own', () => {
  const actors = [person('one')];
  const plain = roomWith({ actors, events: [event(['one'])] } as Partial<Digest>);
  const tie = { actor: 'one', receipt: quote };
  const worded = roomWith({ actors, events: [{ ...event([]), actors: [tie] }] } as Partial<Digest>);
  expect(worded).toEqual({ lines: plain.lines + 1, characters: plain.characters + 5 });
});

test('counts what a chart draws once more, with the room of its drawing', () => {
  const events = [event([])];
  const charts = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      id: `c${place}`,
      title: 'When',
      kind: 'timeline',
      events: ['event'],
    }));
  const { lines, characters } = roomWith({ events } as Partial<Digest>);
  expect(roomWith({ events, charts: charts(3) } as Partial<Digest>)).toEqual({
    lines: lines + 3 * (2 + 6),
    characters: characters + 3 * 10,
  });
});

test('counts a computed figure with all that it is worked out from, and ends in a circle', () => {
  const figure = { label: '12345', unit: 'x', asOf: '2024-05', about: [] };
  const stated = { ...figure, id: 'stated', quantity: { qualifier: 'exact', value: 1 }, receipt: quote };
  const once = { ...figure, id: 'once', derived: { from: 'stated', plus: ['stated'] } };
  const twice = { ...figure, id: 'twice', derived: { from: 'once', plus: ['stated'] } };
  const room = (figures: readonly object[]) => roomWith({ figures } as Partial<Digest>).lines;
  expect(room([stated, once]) - room([stated])).toBe(1 + 2);
  expect(room([stated, once, twice]) - room([stated, once])).toBe(1 + 2 + 2);
  expect(room([{ ...once, derived: { from: 'twice', plus: ['once'] } }, twice])).toBeLessThan(20);
});
