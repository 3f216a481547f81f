import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_BYTES, readJsonText } from './json-text.ts';

function reasonOf(text: string): string {
  const result = readJsonText(text);
  return result.ok ? '' : result.reason;
}

describe('good text', () => {
  it('is read as the parser reads it, whatever JSON it is', () => {
    fc.assert(
      // Twelve levels are the most; fast-check's own values stay well below.
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const result = readJsonText(text);
        if (!result.ok) throw new Error(result.reason);
        expect(result.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readJsonText('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('may be nested twelve deep, and hold brackets in its strings', () => {
    expect(readJsonText('['.repeat(12) + ']'.repeat(12)).ok).toBe(true);
    expect(readJsonText(JSON.stringify('['.repeat(100))).ok).toBe(true);
  });
});

test.each([
  ['', /is empty/],
  [' \n', /is empty/],
  ['{', /ends too early, at line 1, column 2/],
  ['{"a": [1,\n  2', /ends too early, at line 2, column 4/],
  ['{"a": "b', /ends too early/],
  ['{"a": "b\\u00', /ends too early/],
  ['{"a": tru', /ends too early/],
  ['{"a": -', /ends too early/],
  ['{"a": 1e', /ends too early/],
  ['{"a":\n1,}', /"}" at line 2, column 3/],
  ['{a:1}', /"a" at line 1, column 2/],
  ['[1 2]', /"2" at line 1, column 4/],
  ['[01]', /"0" at line 1, column 2/],
  ['{} x', /"x" at line 1, column 4/],
  ['{"a":"b\nc"}', /line 1, column 8/],
  ['{"a":"\\q"}', /line 1, column 7/],
  ['{"a":1,"a":2}', /"a" stands twice/],
  ['{"a":1,"\\u0061":2}', /"a" stands twice/],
  ['['.repeat(13), /deeper than 12 levels/],
  ['{"a":'.repeat(13), /deeper than 12 levels/],
])('refuses %j and says where', (text, reason) => {
  expect(reasonOf(text)).toMatch(reason);
});

it('agrees with the parser on what is JSON', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '0.5e3',
    'true',
    'nul',
    ' ',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const reason = reasonOf(text);
      if (!reason.includes('twice')) expect(reason === '').toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

it('answers a hundred thousand brackets at once', () => {
  const start = performance.now();
  expect(reasonOf('['.repeat(100_000))).toMatch(/deeper/);
  expect(performance.now() - start).toBeLessThan(100);
});

it('counts bytes and not letters, and refuses by size before it looks inside', () => {
  expect(reasonOf(`"${'x'.repeat(MAX_BYTES - 2)}"`)).toBe('');
  expect(reasonOf(`"${'x'.repeat(MAX_BYTES - 1)}"`)).toMatch(/too large/);
  expect(reasonOf('é'.repeat(MAX_BYTES / 2 + 1))).toMatch(/too large/);
  expect(reasonOf('['.repeat(50_000_000))).toMatch(/too large: 50\.0 MB/);
});

test('who gives a file that is too large is told what would do', () => {
  expect(readJsonText(`"${'x'.repeat(5_000_000)}"`)).toMatchObject({
    remedy: 'A file may hold at most 5 MB.',
  });
  expect(reasonOf(`"${'x'.repeat(4_999_998)}"`)).toBe('');
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
