import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MOST_CHARACTERS, MOST_ENTRIES } from './limits.ts';
import { date, day, id, list, quantitySchema, quoteListSchema, someIds, text, url } from './schema-parts.ts';

const PARTS = {
  date,
  day,
  id,
  url,
  someIds,
  quote: text('quote'),
  quotes: quoteListSchema,
  quantity: quantitySchema,
};
const words = { paragraph: 1, quote: 'the words' };

test.each<[keyof typeof PARTS, unknown, boolean]>([
  ['id', 'killed-2', true],
  ['id', 'Killed_2', true],
  ['id', '2-killed', false],
  ['id', 'killed 2', false],
  ['id', 'a/b', false],
  ['id', '', false],
  ['id', 'a'.repeat(64), true],
  ['id', 'a'.repeat(65), false],
  ['someIds', ['a'], true],
  ['someIds', [], false],
  ['date', '2025', true],
  ['date', '2025-01', true],
  ['date', '2025-01-09', true],
  ['date', '2024-04/2024-06', true],
  ['date', '2024/2025-01-09', true],
  ['date', '2025-1', false],
  ['date', '9 January 2025', false],
  ['date', '2024/', false],
  ['date', '2024/2025/2026', false],
  ['day', '2025-01-09', true],
  ['day', '2025-01', false],
  ['url', 'https://example.org', true],
  ['url', 'https://example.org/a?b#c', true],
  ['url', 'http://example.org', false],
  // What a browser would read as another host than a reader does.
  ['url', 'https://example.org@evil.example', false],
  ['url', 'https://example.org\\@evil.example', false],
  ['url', 'https://example.org/a b', false],
  ['url', 'javascript:alert(1)', false],
  ['url', `https://example.org/${'a'.repeat(MOST_CHARACTERS.url)}`, false],
  ['quote', '', false],
  ['quote', 'a'.repeat(MOST_CHARACTERS.quote), true],
  ['quote', 'a'.repeat(MOST_CHARACTERS.quote + 1), false],
  ['quotes', [words], true],
  ['quotes', [], false],
  ['quotes', [{ ...words, paragraph: 0 }], false],
  ['quotes', [{ ...words, paragraph: 1.5 }], false],
  ['quotes', [{ ...words, note: 'no such thing' }], false],
  ['quantity', { qualifier: 'over', value: -3.7 }, true],
  ['quantity', { qualifier: 'over', value: Number.MAX_SAFE_INTEGER + 1 }, false],
  ['quantity', { qualifier: 'over', value: '3' }, false],
  ['quantity', { qualifier: 'between', value: 3 }, false],
  ['quantity', { qualifier: 'between', low: 3, high: 4 }, true],
  ['quantity', { qualifier: 'over', low: 3, high: 4 }, false],
  ['quantity', { qualifier: 'exact', ratio: [1, 4] }, true],
  ['quantity', { qualifier: 'exact', ratio: [-1, 4] }, true],
  // Of one there is no share, and of a part of one none either.
  ['quantity', { qualifier: 'exact', ratio: [1, 1] }, false],
  ['quantity', { qualifier: 'exact', ratio: [0.5, 4] }, false],
  ['quantity', { qualifier: 'exact', ratio: [1, 4, 2] }, false],
  ['quantity', { qualifier: 'about', times: 0 }, true],
  ['quantity', { qualifier: 'about', times: -1 }, false],
  ['quantity', { qualifier: 'about', value: 3, times: 2 }, false],
])('a %s may be %j: %s', (part, value, answer) => {
  expect(v.safeParse(PARTS[part], value).success).toBe(answer);
});

test('a list is no longer than can be laid out', () => {
  const of = (count: number) => v.safeParse(list(v.number()), Array(count).fill(1)).success;
  expect([of(MOST_ENTRIES), of(MOST_ENTRIES + 1)]).toEqual([true, false]);
});
