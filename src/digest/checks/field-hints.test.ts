import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import type { Path } from '../json-path.ts';
import { checkDigest } from '../read-digest.ts';
import { hintOf } from './field-hints.ts';

/** What is said of a digest that has other words at one place, or none. */
function said(path: string, value: unknown): string {
  const digest: unknown = structuredClone(tinyDigest());
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce((inside, step) => Reflect.get(Object(inside), step), digest);
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  const result = checkDigest(digest);
  return result.ok ? '' : result.problems.map(({ reason, remedy }) => `${reason} ${remedy}`).join(' ');
}

test.each<[Path, string]>([
  [['headline'], ': one line in your own words'],
  // A list of the digest, and one of a chart.
  [['figures'], ': a list in square brackets, [] where there are none'],
  [['charts', 0, 'figures'], ': a list of the ids of the figures that it draws'],
  // The article, and what a statement is from beside it.
  [
    ['source'],
    `: an object with at least "published", the day of the article, and "paragraphs", how many it has`,
  ],
  [['figures', 4, 'background', 'source'], ': where it is from'],
  // Its name says it all.
  [['figures', 0, 'quantity'], ''],
  [[], ''],
])('of a field at %j is said%s', (at, words) => {
  expect(hintOf(at)).toBe(words);
});

test.each<[string, unknown, string]>([
  [
    'figures.0.about',
    undefined,
    'Add "about": a list of the ids of the actors that it is tied to, [] for none.',
  ],
  ['figures.0.unit', undefined, 'Add "unit": what is counted ("people"), "percent", or a currency ("USD").'],
  ['figures.0.receipt.paragraph', undefined, 'in which paragraph of the article the words stand'],
  ['figures.0.quantity', 61, 'Write { "qualifier": "exact", "value": 61 }; where the words hedge it'],
  ['figures.0.saidBy', 'The mayor', 'Write the id of one of "actors".'],
  ['actors.0.side', undefined, 'Add "side": the id of one of "sides".'],
  ['relations', undefined, 'Add "relations": a list in square brackets, [] where there are none.'],
  [
    'source.published',
    undefined,
    'Add "published": the day on which the article appeared, such as "2025-06-09".',
  ],
  // Of the form of a tag: with it no number would be read, and nobody told why.
  ['language', 'english', 'Write a BCP 47 tag such as "en"'],
  ['source.language', 'Arabic', 'Write a BCP 47 tag such as "en"'],
])(
  '%s as %j is told with what would be right, for who has no documentation at hand',
  (path, value, words) => {
    expect(said(path, value)).toContain(words);
  },
);
