import { expect, test } from 'vitest';
import { checkArticle } from '../../check-article.ts';
import { readDigest } from '../../read-digest.ts';
import type { Digest } from '../../schema.ts';
import floodsText from '../floods-ar.txt?raw';
import outbreakText from '../outbreak.txt?raw';
import resultsText from '../results.txt?raw';
import stormText from '../storm.txt?raw';
import strikeText from '../strike.txt?raw';
import hebrewText from '../strike-he.txt?raw';
import electionText from '../wahl-de.txt?raw';
import { FLOODS } from './floods-ar/fixtures.ts';
import { OUTBREAK } from './outbreak/fixtures.ts';
import { RESULTS } from './results/fixtures.ts';
import { STORM } from './storm/fixtures.ts';
import { STRIKE } from './strike/fixtures.ts';
import { STRIKE_HE } from './strike-he/fixtures.ts';
import { ELECTION } from './wahl-de/fixtures.ts';

test.each<[string, Digest, string]>([
  ['strike.txt', STRIKE, strikeText],
  ['results.txt', RESULTS, resultsText],
  ['storm.txt', STORM, stormText],
  ['outbreak.txt', OUTBREAK, outbreakText],
  ['floods-ar.txt', FLOODS, floodsText],
  ['strike-he.txt', STRIKE_HE, hebrewText],
  ['wahl-de.txt', ELECTION, electionText],
])('the digest of %s is right, and so is each of its receipts', (_name, digest, text) => {
  expect(readDigest(JSON.stringify(digest))).toMatchObject({ ok: true });
  const { problems, rows } = checkArticle(digest, text);
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(rows.filter(({ verdict }) => verdict.verdict !== 'found')).toEqual([]);
});
