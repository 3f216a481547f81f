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

  it('names nothing in a language that is not read', () => {
    expect(scaffoldDigest('Foram 40 mortos.', 'pt', '2025-06-09').figures).toEqual([]);
  });
});
