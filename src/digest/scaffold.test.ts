import { describe, expect, it, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { isolateWords } from './isolate-words.ts';
import { checkDigest } from './read-digest.ts';
import { scaffoldDigest } from './scaffold.ts';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('./stories/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('a digest to begin with', () => {
  test.each(Object.entries(TEXTS))('of %s passes every check', (path, text) => {
    const language = /-(\w\w)\.txt$/.exec(path)?.[1] ?? 'en';
    const digest = scaffoldDigest(text, language, '2025-06-09');
    expect(digest.figures.length).toBeGreaterThan(5);
    expect(checkDigest(digest)).toEqual({ ok: true, digest: isolateWords(digest) });
    // It holds every number there is, for a person to choose from: more than a digest may print of a short article.
    const { problems } = checkArticle(digest, text);
    expect(problems.filter(({ reason }) => !reason.startsWith('The quotes print'))).toEqual([]);
  });

  it('prints no more than each number stands on, and takes no "of" for a unit', () => {
    const text = 'Half of the 40 boats sank, and 3 in 4 of the crew.\n\nLater 40 boats sank, and 12 men.';
    const { figures } = scaffoldDigest(text, 'en', '2025-06-09');
    expect(figures.map(({ unit }) => unit)).toEqual(['things', 'boats', 'things', 'boats', 'men']);
    const besides = figures.map(({ receipt }) => JSON.stringify(receipt).includes('fix"'));
    expect(besides[0]).toBe(false);
    expect(besides[4]).toBe(false);
    expect(besides).toContain(true);
  });

  it('names nothing in a language that is not read', () => {
    expect(scaffoldDigest('Foram 40 mortos.', 'pt', '2025-06-09').figures).toEqual([]);
  });
});
