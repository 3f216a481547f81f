import { describe, expect, it } from 'vitest';
import { checkArticle } from './check-article.ts';
import { tinyDigest, WHOLE_TINY_ARTICLE } from './fixtures.ts';
import type { Digest, Figure } from './schema.ts';

const lines = (digest: Digest, text = WHOLE_TINY_ARTICLE) =>
  checkArticle(digest, text).problems.map(({ path, reason, remedy }) => `${path}: ${reason} ${remedy}`);

it('has nothing to say where every receipt is found', () => {
  expect(lines(tinyDigest())).toEqual([]);
});

it('says for each receipt that is not found how it is not', () => {
  const text = `${WHOLE_TINY_ARTICLE.replace('about 250', 'about 260')
    .replace('roughly 100 in', 'roughly 100 In')
    .replace('Ada Hill', 'Ida Hall')} Then, on Monday, rain.`;
  expect(lines(tinyDigest(), text)).toEqual([
    expect.stringMatching(/^\$\.actors\[1\]\.receipt: Not found: "Mayor Ada Hill" stands nowhere/),
    expect.stringMatching(
      /^\$\.figures\[0\]\.receipt: Found changed: the number differs: 250 here, 260 there:/,
    ),
    expect.stringMatching(/^\$\.figures\[2\]\.receipt\[0\]: Found changed: .*\[-in-\] \{\+In\+\}/),
    expect.stringMatching(
      /^\$\.deadline\.receipt: Found more than once: "on Monday" stands 2 times, in paragraph 4/,
    ),
  ]);
});

it('says of another text only that it is one', () => {
  const { problems, rows, summary, reprint } = checkArticle(
    tinyDigest(),
    'Nothing of this stands in the article.',
  );
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['$', 'This looks like another text: 0 of 11 quotations stand in it.'],
  ]);
  expect([rows, summary, reprint]).toEqual([[], null, null]);
});

it('names the paragraph in which the words stand', () => {
  const [event] = tinyDigest().events;
  const events =
    event === undefined ? [] : [{ ...event, receipt: { paragraph: 2, quote: 'the dyke broke' } }];
  expect(lines(tinyDigest({ events }))).toEqual([
    expect.stringMatching(/stands in paragraph 4, not in 2\. Write "paragraph": 4\./),
  ]);
});

it('finds the "about" that a quote was cut off from', () => {
  const [figure, ...rest] = tinyDigest().figures;
  const bare = {
    quantity: { qualifier: 'exact' as const, value: 250 },
    receipt: { paragraph: 2, quote: '250 people left' },
  };
  const figures = figure === undefined ? [] : [{ ...figure, ...bare }, ...rest];
  expect(lines(tinyDigest({ figures }))).toEqual([
    expect.stringMatching(
      /^\$\.figures\[0\]\.receipt: Found changed: the article says "about" beside the words "250 people left"/,
    ),
  ]);
});

it('says when the text has another number of paragraphs', () => {
  expect(lines(tinyDigest(), `${WHOLE_TINY_ARTICLE}\n\nMore.`)).toEqual([
    expect.stringMatching(/^\$\.source\.paragraphs: .* 4 .* 5/),
  ]);
});

describe('words that stand in several paragraphs', () => {
  const twice = `${WHOLE_TINY_ARTICLE}\n\nThere about 250 people left, others say, and then it rained until dusk.`;
  const source = { ...tinyDigest().source, paragraphs: 5 };
  const [figure, ...rest] = tinyDigest().figures;
  const named = (paragraph: number) =>
    tinyDigest({
      source,
      figures: [{ ...figure, receipt: { paragraph, quote: 'about 250 people left' } } as Figure, ...rest],
    });

  it('are those of the paragraph that the receipt names, where it holds them once', () => {
    expect(lines(named(2), twice)).toEqual([]);
    expect(lines(named(5), twice)).toEqual([]);
    const { rows } = checkArticle(named(5), twice);
    const row = rows.find(({ path }) => path.startsWith('$.figures[0]'));
    expect(row?.standsIn).toEqual([5]);
    expect(row?.verdict).toMatchObject({ verdict: 'found', elsewhere: 1 });
  });

  it('are refused where it names another, or one that holds them twice', () => {
    expect(lines(named(3), twice)).toEqual([
      expect.stringMatching(/stands 2 times, in paragraph 2, 5\. Write the "paragraph" that is meant/),
    ]);
    expect(lines(named(5), twice.replace('others say', 'about 250 people left'))).toEqual([
      expect.stringMatching(/stands 3 times, in paragraph 2, 5\. Quote more/),
    ]);
  });

  it('are left open in a text with another paragraph, whose others may be moved', () => {
    const { rows } = checkArticle(named(2), `A headline\n\n${twice}`);
    expect(rows.find(({ path }) => path.startsWith('$.figures[0]'))?.verdict).toMatchObject({
      verdict: 'more-than-once',
    });
  });
});
