import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../digest/check-article.ts';
import { normalise } from '../digest/normalise.ts';
import { paragraphsOf, withPlainBreaks } from '../digest/paragraphs.ts';
import { readDigest } from '../digest/read-digest.ts';
import { type Digest, MAX_QUOTE_WORDS } from '../digest/schema.ts';
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
    expect(bundled().source.paragraphs).toBe(paragraphsOf(withPlainBreaks(body)).length);
  });

  testWithArticle('has every receipt found once in the whole article, and in its paragraph', (body) => {
    const { problems, rows } = checkArticle(bundled(), body);
    expect(rows.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  testWithArticle(
    'has no receipt that a browser, for which case is nothing, would find elsewhere',
    (body) => {
      const WORDS = ['quote', 'prefix', 'suffix', 'quoted'];
      const inOneCase = readDigest(
        JSON.stringify(JSON.parse(text, (key, value) => (WORDS.includes(key) ? folded(value) : value))),
      );
      if (!inOneCase.ok) throw new Error('The digest is not accepted in one case.');
      expect(checkArticle(inOneCase.digest, folded(body)).problems).toEqual([]);
    },
  );

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

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
