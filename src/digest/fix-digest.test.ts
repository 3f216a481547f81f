import { expect, it } from 'vitest';
import { checkArticle } from './check-article.ts';
import { fixedText, fixesOf } from './fix-digest.ts';
import { tinyDigest, WHOLE_TINY_ARTICLE } from './fixtures.ts';
import { readDigest } from './read-digest.ts';

const digest = tinyDigest();
const quote = [digest.figures[0]?.receipt].flat()[0];
if (quote === undefined) throw new Error('the fixture has no quote');

it('fills in nothing where nothing is to be filled in', () => {
  expect(fixesOf(checkArticle(digest, WHOLE_TINY_ARTICLE), WHOLE_TINY_ARTICLE)).toEqual([]);
});

it('says which words are meant by what stands beside them in the paragraph that the receipt names', () => {
  const article = `${WHOLE_TINY_ARTICLE}\n\nOnce more ${quote.quote} as before.`;
  const twice = { ...digest, source: { ...digest.source, paragraphs: digest.source.paragraphs + 1 } };
  const check = checkArticle(twice, article);
  const fixes = fixesOf(check, article);
  expect(fixes.length).toBeGreaterThan(0);
  for (const { path } of fixes) expect(path).toMatch(/\.(prefix|suffix)$/);
  const fixed = readDigest(fixedText(JSON.stringify(twice), fixes));
  if (!fixed.ok) throw new Error(JSON.stringify(fixed.problems));
  const { summary } = checkArticle(fixed.digest, article);
  expect(summary).toMatchObject({ 'more-than-once': 0, 'not-found': 0 });
});

it('fills in what tells the words from all others of the article, and at the place of their receipt alone', () => {
  // "the" stands before both of them.
  const article = WHOLE_TINY_ARTICLE.replace(quote.quote, `Of the ${quote.quote}`).concat(
    `\n\nOn the ${quote.quote}.`,
  );
  const twice = { ...digest, source: { ...digest.source, paragraphs: digest.source.paragraphs + 1 } };
  const fixes = fixesOf(checkArticle(twice, article), article).filter(({ path }) => path.endsWith('prefix'));
  expect(fixes.map(({ value }) => value)).not.toContain('the');
  const text = fixedText('{"a":[{"b":1,"c":2}],"b":3}', [{ path: '$.a[0].b', value: 'new' }]);
  expect(JSON.parse(text)).toEqual({ a: [{ b: 'new', c: 2 }], b: 3 });
});

it('leaves to a person what stands twice in the one paragraph', () => {
  const article = WHOLE_TINY_ARTICLE.replace(quote.quote, `${quote.quote}, yes, ${quote.quote}`);
  expect(fixesOf(checkArticle(digest, article), article)).toEqual([]);
});
