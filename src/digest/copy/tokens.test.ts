import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TINY_ARTICLE, tinyDigest } from '../fixtures.ts';
import type { CopyRow } from './check-copy.ts';
import { digestOf, rowsOf } from './fixtures.ts';

describe('whatever the copy does to', () => {
  const anyOf = (marks: string) => fc.constantFrom(...Array.from(marks));
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u202f',
    ' \u200b',
    '\u2028',
    ' \n \n ',
  );
  const changed = (pattern: RegExp, by: fc.Arbitrary<string>) =>
    fc.infiniteStream(by).map((stream) => TINY_ARTICLE.replace(pattern, () => stream.next().value ?? ''));
  const spaced = changed(/\s+/g, space);
  const dashed = TINY_ARTICLE.replace('more than 100 returned', 'more than 100 — all told — returned');

  function allFound(text: string): void {
    expect(rowsOf(tinyDigest(), text).filter((row) => row.verdict.verdict !== 'found')).toEqual([]);
  }

  test('white space and the breaks of paragraphs, every receipt is found', () => {
    fc.assert(fc.property(spaced, allFound));
  });

  test('quotation marks, every receipt is found', () => {
    fc.assert(fc.property(changed(/"/g, anyOf('"“”„‟«»‘’‚‛‹›\'`´″')), allFound));
  });

  test('dashes, a quote with dashes is found', () => {
    const digest = digestOf('more than 100 — all told — returned', 'Mayor Ada Hill and the water board met');
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom('-', '–', '—', '--', '−', ' - ', '\u2011')), (stream) => {
        const text = dashed.replace(/ ?— ?/g, () => stream.next().value ?? '');
        expect(rowsOf(digest, text).map((row) => row.verdict.verdict)).toEqual(['found', 'found']);
      }),
    );
  });

  test('Unicode form and unseen characters, every receipt is found', () => {
    const digest = digestOf('Bürgermeisterin Ángela Hồ met Zoë');
    const text = 'Yesterday Bürgermeisterin Ángela Hồ met Zoë.';
    const unseen = anyOf('\u00ad\u200b\u200c\u200d\u2060\ufeff');
    fc.assert(
      fc.property(fc.constantFrom('NFC', 'NFD'), fc.nat(text.length), unseen, (form, at, mark) => {
        const copy = (text.slice(0, at) + mark + text.slice(at)).normalize(form);
        expect(rowsOf(digest, copy)[0]?.verdict.verdict).toBe('found');
      }),
    );
  });

  test('the order of the paragraphs, and by dropping, joining or splitting them, none that is there is lost', () => {
    const paragraphs = TINY_ARTICLE.split('\n\n');
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 });
    fc.assert(
      fc.property(order, fc.constantFrom(' ', '\n', '\n\n'), (kept, between) => {
        const text = kept.map((index) => paragraphs[index]).join(between);
        for (const row of rowsOf(tinyDigest(), text)) {
          const there = kept.includes(row.quote.paragraph - 1);
          expect(row.verdict.verdict, row.path).toBe(there ? 'found' : 'not-found');
        }
      }),
    );
  });

  test('a digit inside a quote, that receipt is not found', () => {
    const digits = [...TINY_ARTICLE.matchAll(/\d/g)].map(({ index }) => index);
    const quoted = (at: number) => (row: CopyRow) => {
      const from = TINY_ARTICLE.indexOf(row.quote.quote);
      return at >= from && at < from + row.quote.quote.length;
    };
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        fc.pre(TINY_ARTICLE[at] !== String(digit));
        const rows = rowsOf(
          tinyDigest(),
          `${TINY_ARTICLE.slice(0, at)}${digit}${TINY_ARTICLE.slice(at + 1)}`,
        );
        const hit = rows.filter(quoted(at));
        expect(hit.length).toBeGreaterThan(0);
        for (const row of hit) expect(row.verdict.verdict).not.toBe('found');
        for (const row of rows.filter((each) => !hit.includes(each)))
          expect(row.verdict.verdict).toBe('found');
      }),
    );
  });
});
