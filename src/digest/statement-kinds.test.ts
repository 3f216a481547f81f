import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { STATEMENT_KINDS } from './statement-kinds.ts';

test('every list of a digest whose entries have words behind them is one of statements, with a word of its own', () => {
  const lists = Object.entries(tinyDigest()).flatMap(([name, value]) =>
    Array.isArray(value) && value.some((entry) => typeof entry === 'object' && 'receipt' in entry)
      ? [name]
      : [],
  );
  expect(Object.keys(STATEMENT_KINDS)).toEqual(expect.arrayContaining(lists));
  expect(lists.length).toBeGreaterThan(2);
  expect(new Set([...Object.values(STATEMENT_KINDS), 'deadline']).size).toBe(
    Object.keys(STATEMENT_KINDS).length + 1,
  );
});
