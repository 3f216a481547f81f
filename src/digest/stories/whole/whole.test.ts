import { expect, test } from 'vitest';
import { checkArticle } from '../../check-article.ts';
import { checkDigest } from '../../read-digest.ts';
import outbreakText from '../outbreak.txt?raw';
import resultsText from '../results.txt?raw';
import stormText from '../storm.txt?raw';
import strikeText from '../strike.txt?raw';
import { OUTBREAK, RESULTS, STORM, STRIKE } from './fixtures.ts';

test.each([
  ['strike.txt', STRIKE, strikeText],
  ['results.txt', RESULTS, resultsText],
  ['storm.txt', STORM, stormText],
  ['outbreak.txt', OUTBREAK, outbreakText],
])('the digest of %s is right, and so is each of its receipts', (_name, digest, text) => {
  expect(checkDigest(digest)).toMatchObject({ ok: true });
  expect(checkArticle(digest, text).problems).toEqual([]);
});
