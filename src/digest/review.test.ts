import { expect, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { TINY_ARTICLE, tinyDigest } from './fixtures.ts';
import { reviewOf } from './review.ts';
import type { ArticleEvent, Digest, Figure } from './schema.ts';

const [figure] = tinyDigest().figures;
const [event] = tinyDigest().events;
if (figure === undefined || event === undefined) throw new Error('the fixture has changed');
const withFigure = (more: Partial<Figure>, of: Partial<Digest> = {}) =>
  reviewOf(tinyDigest({ figures: [{ ...figure, ...more }], charts: [], ...of }), null);
const withEvent = (more: Partial<ArticleEvent>) =>
  reviewOf(tinyDigest({ figures: [], charts: [], events: [{ ...event, ...more }] }), null);

test('a tie that no words show is told with the actor’s name', () => {
  const { tiesWithoutWords } = withFigure({ about: ['mayor', 'nobody'] });
  expect(tiesWithoutWords.filter(({ path }) => path.startsWith('$.figures'))).toEqual([
    { path: '$.figures[0].about[0]', words: 'no words tie Ada Hill to it' },
    { path: '$.figures[0].about[1]', words: 'no words tie nobody to it' },
  ]);
});

test.each<[string, Partial<ArticleEvent>, readonly string[]]>([
  ['a day', { when: '2024-05-14' }, []],
  ['a month', { when: '2024-05' }, []],
  [
    'a span of days',
    { when: '2024-05-14/2024-05-16' },
    ['14 to 16 May 2024, with no words of the article beside it; add them as "whenWords", and quote them'],
  ],
  [
    'a span read into words',
    { when: '2024-05-14/2024-05-16', whenWords: 'last week' },
    ['“last week” (our reading: 14 to 16 May 2024)'],
  ],
])('of the dates of events, %s is for a person to judge: %j', (_, more, words) => {
  expect(withEvent(more).datesOfOurs).toEqual(
    words.map((each) => ({ path: '$.events[0].when', words: each })),
  );
});

test('so is a span that a figure is dated with', () => {
  expect(withFigure({ asOf: '2024-05-01/2024-05-17' }).datesOfOurs).toContainEqual({
    path: '$.figures[0].asOf',
    words: expect.stringContaining('add them as "asOfWords"'),
  });
});

test('what an author reads otherwise is said where it stands', () => {
  expect(withFigure({}).readings).toEqual([]);
  expect(withFigure({ reading: { meant: 'a span', why: 'it lasted' } }).readings).toEqual([
    { path: '$.figures[0].reading', words: 'Read here as a span: it lasted.' },
  ]);
});

test.each<[string, Partial<Figure>, Partial<Digest>, string | null]>([
  ['in the quote', { receipt: { paragraph: 1, quote: '250 people will leave' } }, {}, 'will'],
  [
    'before it',
    { receipt: { paragraph: 1, quote: '250 people', prefix: 'is set to move' } },
    {},
    'is set to',
  ],
  [
    'behind it',
    { receipt: { paragraph: 1, quote: '250 people', suffix: 'are expected' } },
    {},
    'are expected',
  ],
  [
    'in another language',
    { receipt: { paragraph: 1, quote: '250 Menschen werden' } },
    { language: 'de' },
    'werden',
  ],
  // Marked so, without a number of its own, without such words, or in a language that is not read.
  ['and it is marked so', { forecast: true, receipt: { paragraph: 1, quote: '250 will leave' } }, {}, null],
  [
    'and it is computed',
    { quantity: undefined, receipt: { paragraph: 1, quote: '250 will leave' } },
    {},
    null,
  ],
  ['nowhere', { receipt: { paragraph: 1, quote: '250 people left' } }, {}, null],
  [
    'in words that are not read',
    { receipt: { paragraph: 1, quote: '250 will leave' } },
    { language: 'fi' },
    null,
  ],
])('of what is to come, where that is said %s: %j', (_, more, of, word) => {
  const expected =
    word === null
      ? []
      : [
          {
            path: '$.figures[0]',
            words: `the words say “${word}”; of what is to come, add "forecast": true`,
          },
        ];
  expect(withFigure(more, of).expected).toEqual(expected);
});

test('the words are the article’s, in its own language', () => {
  const { source } = tinyDigest();
  const receipt = { paragraph: 1, quote: '250 Menschen werden' };
  expect(withFigure({ receipt }, { source: { ...source, language: 'de' } }).expected).toHaveLength(1);
});

test('what nothing was held against is told, the article and each background', () => {
  const { receipt: _, ...bare } = event;
  const digest = tinyDigest({ events: [{ ...bare, background: { source: 'An archive' } }] });
  expect(reviewOf(digest, null).notChecked).toEqual([
    { path: '$', words: 'no receipt was looked up: no article was given' },
    { path: '$.figures[4]', words: 'background, not held against Census' },
    { path: '$.events[0]', words: 'background, not held against An archive' },
  ]);
  expect(reviewOf(digest, checkArticle(digest, TINY_ARTICLE)).notChecked.map(({ path }) => path)).toEqual([
    '$.figures[4]',
    '$.events[0]',
  ]);
});

test('a number in a language that is not read was not held against its words', () => {
  expect(withFigure({}, { language: 'fi' }).notChecked).toContainEqual({
    path: '$.figures[0].quantity',
    words: 'The number was not checked against these words: numbers in “fi” are not read.',
  });
});

test('how much is printed again, and what words are cut, is told of the article at hand', () => {
  const digest = tinyDigest();
  const check = checkArticle(digest, TINY_ARTICLE);
  expect(reviewOf(digest, null)).toMatchObject({ reprint: null, cutWords: [] });
  expect(reviewOf(digest, check).reprint).toBe(check.reprint);
  const cut = tinyDigest({
    issues: [{ id: 'x', label: 'x', receipt: { paragraph: 1, quote: 'Mayor Ada' } }],
  });
  const text = TINY_ARTICLE.replace('Mayor Ada Hill', "Mayor Ada's Hill, Mayor Ada Hill");
  expect(reviewOf(cut, checkArticle(cut, text)).cutWords.every(({ words }) => words.includes('link'))).toBe(
    true,
  );
});
