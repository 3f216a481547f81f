import { expect, test } from 'vitest';
import { nestsDeeper } from './html-nesting.ts';

test.each([
  ['elements inside each other', '<div>'.repeat(4), true],
  ['not more of them than allowed', '<div>'.repeat(3), false],
  ['elements one after the other', '<div></div>'.repeat(9), false],
  ['elements that are never open', '<br><img>'.repeat(9), false],
  ['elements that the next of their kind closes', '<ul><li>a<li>b<li>c<li>d</ul><p>e<p>f<p>g<p>h', false],
  ['end tags of nothing', '<div></b>'.repeat(4), true],
  ['an end tag that closes more than one', '<div><b><i></div>'.repeat(9), false],
  ['letters of either case', '<DIV><b></DiV>'.repeat(9), false],
])('%s', (_, html, deeper) => {
  expect(nestsDeeper(html, 3)).toBe(deeper);
});

test('a megabyte is read in no time', () => {
  const start = performance.now();
  expect(nestsDeeper('<div>'.repeat(200_000), 500)).toBe(true);
  expect(nestsDeeper('<div></b>'.repeat(400) + '<b></b></i>'.repeat(100_000), 500)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
