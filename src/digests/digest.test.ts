import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../digest/check-article.ts';
import { copiedWords } from '../digest/copied-words.ts';
import { cutWords } from '../digest/cut-words.ts';
import { indexDigest } from '../digest/digest-index.ts';
import { numbersIn } from '../digest/numbers-in-words.ts';
import { paragraphsOf, withPlainBreaks } from '../digest/paragraphs.ts';
import { readDigest } from '../digest/read-digest.ts';
import { MAX_SHARE, shareOf } from '../digest/reprint.ts';
import type { Digest } from '../digest/schema.ts';
import { tiesWithoutWords } from '../digest/tie-words.ts';
import { eventActors, figureActors } from '../digest/ties.ts';
import { folded } from '../lib/folded.ts';

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
    // Browsers scroll to whole words only.
    expect(cutWords(rows, 'en')).toEqual([]);
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

  testWithArticle(
    'prints at most two fifths of the article’s words again, and no long run of them',
    (body) => {
      const { reprint } = checkArticle(bundled(), body);
      expect(reprint === null ? 1 : shareOf(reprint)).toBeLessThanOrEqual(MAX_SHARE);
      expect(reprint?.longRuns).toEqual([]);
    },
  );

  testWithArticle('says in words of its own what is not in quotation marks', (body) => {
    expect(copiedWords(bundled(), body, 5)).toEqual([]);
  });

  test('shows the words of every tie', () => {
    expect(tiesWithoutWords(bundled(), indexDigest(bundled()))).toEqual([]);
  });

  test('ties both parties of the war to what is counted in it, and to what happened in it', () => {
    const { figures, events } = bundled();
    const tied = (actor: string) => [
      ...figures.filter((figure) => figureActors(figure).includes(actor)).map(({ id }) => id),
      ...events.filter((event) => eventActors(event).includes(actor)).map(({ id }) => id),
    ];
    // An airstrike has one who did it and those who suffered it; its words do not speak of the war.
    expect(tied('israel')).toEqual([...tied('hamas'), 'dima-mourned']);
    expect(tied('hamas')).not.toContain('held');
  });

  test('has no number in a title, where its speaker does not stand', () => {
    for (const { title } of bundled().charts) expect(numbersIn(title)).toEqual([]);
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
