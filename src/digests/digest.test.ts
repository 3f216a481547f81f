import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { normalise } from '../digest/normalise.ts';
import { occurrences } from '../digest/occurrences.ts';
import { checkReceipts, splitParagraphs } from '../digest/quote-match.ts';
import { readDigest } from '../digest/read-digest.ts';
import { type Digest, MAX_QUOTE_WORDS, type Quote, quoteSchema } from '../digest/schema.ts';
import { folded } from '../lib/prose.ts';

const text = readFileSync(resolve(import.meta.dirname, 'gaza-ceasefire-talks-2025-01-11.json'), 'utf8');

/** The article is not ours to publish, so it lies beside the project and is absent from a plain checkout. */
const articlePath = resolve(import.meta.dirname, '../../../shared/article.txt');
const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : undefined;

describe('the bundled digest', () => {
  test('is accepted with no problem', () => {
    const result = readDigest(text);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  testWithArticle('counts the article’s paragraphs', (body) => {
    expect(bundled().source.paragraphs).toBe(splitParagraphs(body).length);
  });

  testWithArticle('has every receipt found once, in its paragraph', (body) => {
    const rows = checkReceipts(bundled(), body);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.verdict.verdict !== 'found')).toEqual([]);
  });

  testWithArticle('has no receipt that a browser would also find elsewhere in the article', (body) => {
    const paragraphs = splitParagraphs(body).map((paragraph) => folded(normalise(paragraph)));
    const places = quotesIn(JSON.parse(text)).map(({ quote, prefix = '', suffix = '' }) => {
      const [words, before, after] = [quote, prefix, suffix].map((part) => folded(normalise(part)));
      return {
        quote,
        times: paragraphs.reduce((sum, each) => sum + countBetween(each, before, words, after), 0),
      };
    });
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ times }) => times !== 1)).toEqual([]);
  });

  testWithArticle(`reprints no run of more than ${MAX_QUOTE_WORDS} words`, (body) => {
    const printed = runsOf(body, MAX_QUOTE_WORDS + 1);
    const reprinted = stringsIn(JSON.parse(text)).flatMap((own) =>
      [...runsOf(own, MAX_QUOTE_WORDS + 1)].filter((run) => printed.has(run)),
    );
    expect(reprinted).toEqual([]);
  });
});

describe('a run of words', () => {
  test('is seen across quotation marks, case and punctuation', () => {
    expect(runsOf('He said: “A deal – is Near.”', 3)).toEqual(
      new Set(['he said a', 'said a deal', 'a deal is', 'deal is near']),
    );
  });

  test('is not there when the text is shorter', () => {
    expect(runsOf('A deal is near', 5)).toEqual(new Set());
  });
});

describe('a place between other words', () => {
  test('counts only there', () => {
    expect(countBetween('a year, a year and a year', '', 'a year')).toBe(3);
    expect(countBetween('a year, a year and a year', 'and', 'a year')).toBe(1);
    expect(countBetween('a year, a year and a year', '', 'a year', 'and')).toBe(1);
    expect(countBetween('a year, a year and a year', '', 'a year', ', a')).toBe(1);
  });

  test('needs whole words before and after', () => {
    expect(countBetween('the occasions of a year', 'casions of', 'a year')).toBe(0);
    expect(countBetween('a year of rain', '', 'a year', 'of ra')).toBe(0);
  });
});

function testWithArticle(title: string, run: (body: string) => void): void {
  const leftOut = article === undefined ? ' — left out: ../shared/article.txt is not here' : '';
  test.skipIf(article === undefined)(`${title}${leftOut}`, () => run(article ?? ''));
}

function bundled(): Digest {
  const result = readDigest(text);
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}

/** Every run of so many words, without regard to case and punctuation. */
function runsOf(prose: string, length: number): ReadonlySet<string> {
  const words =
    normalise(prose)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['.,][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return new Set(starts.map((_, index) => words.slice(index, index + length).join(' ')));
}

/** How often the words stand between the others, all as whole words. */
function countBetween(paragraph: string, prefix = '', words = '', suffix = ''): number {
  return occurrences(words, paragraph).filter((at) => {
    const before = paragraph.slice(0, at).trimEnd();
    const after = paragraph.slice(at + words.length).trimStart();
    return (
      (prefix === '' || occurrences(prefix, before).includes(before.length - prefix.length)) &&
      (suffix === '' || occurrences(suffix, after).includes(0))
    );
  }).length;
}

function quotesIn(value: unknown): readonly Pick<Quote, 'quote' | 'prefix' | 'suffix'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const quote = v.safeParse(quoteSchema, value);
  return quote.success ? [quote.output] : Object.values(value).flatMap(quotesIn);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
