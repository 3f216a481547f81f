import { describe, expect, it } from 'vitest';
import { checkArticle } from './check-article.ts';
import { tinyDigest, WHOLE_TINY_ARTICLE } from './fixtures.ts';
import { percent } from './reprint.ts';
import type { Digest } from './schema.ts';

const check = (digest: Digest, text = WHOLE_TINY_ARTICLE) => checkArticle(digest, text);
const withIssues = (...quotes: readonly string[]) =>
  tinyDigest({
    issues: quotes.map((quote, place) => ({
      id: `i${place}`,
      label: 'The evening',
      receipt: { paragraph: 4, quote },
    })),
  });

describe('how much of its article a digest prints again', () => {
  it('counts each word once, however often it is quoted', () => {
    const once = check(withIssues('Boats lay upside down')).reprint;
    const twice = check(withIssues('Boats lay upside down', 'lay upside down')).reprint;
    expect(twice).toEqual(once);
    expect(once).toMatchObject({ of: 112 });
  });

  it('counts the words before and after a quote that tell where it stands', () => {
    const bare = check(withIssues('upside down')).reprint?.words ?? 0;
    const issues = [
      {
        id: 'i',
        label: 'The evening',
        receipt: { paragraph: 4, quote: 'upside down', prefix: 'Boats lay', suffix: 'in gardens' },
      },
    ];
    expect(check(tinyDigest({ issues })).reprint?.words).toBe(bare + 4);
  });

  it('is refused past two fifths', () => {
    const half = WHOLE_TINY_ARTICLE.replace(/ Boats[\s\S]*$/, '');
    expect(check(tinyDigest(), half).problems).toEqual([
      {
        path: '$',
        reason: expect.stringMatching(/print 43 of .* at most 40% may be/),
        remedy: expect.any(String),
      },
    ]);
  });

  it('is refused where quotes that adjoin make a run of more than twelve words', () => {
    const { problems } = check(
      withIssues('Nobody who walked along the bank that', 'evening had seen such a spring before'),
    );
    expect(problems.filter(({ path }) => path !== '$')).toEqual([
      {
        path: '$.issues[0].receipt',
        reason: expect.stringMatching(/14 words in a row, "Nobody who walked along/),
        remedy: expect.stringMatching(/at most 12/),
      },
    ]);
  });

  it('is never rounded down to the limit', () => {
    expect(percent(0.4)).toBe('40%');
    expect(percent(0.40001)).toBe('40.1%');
  });
});
