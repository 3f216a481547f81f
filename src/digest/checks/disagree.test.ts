import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { expectRefused, problemsOf, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'one figure that disagrees with nobody',
    digest: tinyDigest({ disagree: [['left']] }),
    path: '$.disagree[0]',
    reason: /too short/,
    remedy: /at least two/,
  },
  {
    name: 'a disagreement of two units',
    digest: tinyDigest({
      disagree: [['left', 'census']],
      figures: tinyDigest().figures.map((each) => (each.id === 'census' ? { ...each, unit: 'homes' } : each)),
    }),
    path: '$.disagree[0][1]',
    reason: /"census" counts "homes", but "left" counts "people"/,
    remedy: /one unit/,
  },
  {
    name: 'a computed figure that disagrees',
    digest: tinyDigest({ disagree: [['census', 'elsewhere']] }),
    path: '$.disagree[0][1]',
    reason: /"elsewhere" is computed here/,
    remedy: /states/,
  },
  {
    name: 'a sum of two that disagree',
    digest: tinyDigest({ disagree: [['returned', 'hall']] }),
    path: '$.figures[3].derived',
    reason: /computed from "returned" and "hall", which disagree/,
    remedy: /never added up/,
  },
  {
    name: 'a breakdown of two that disagree',
    digest: tinyDigest({ disagree: [['returned', 'hall']] }),
    path: '$.charts[1].parts',
    reason: /holds "returned" and "hall", which disagree/,
    remedy: /"accounts"/,
  },
])('refuses $name', expectRefused);

test.each([
  ['two that differ on one thing', { disagree: [['left', 'census']] }],
  [
    'three of them, in two lists',
    {
      disagree: [
        ['left', 'census'],
        ['returned', 'census'],
      ],
    },
  ],
  ['none', { disagree: [] }],
])('accepts %s', (_, more) => {
  expect(problemsOf(tinyDigest(more))).toEqual([]);
});

test('a list that is not of ids is told as such, and as nothing else', () => {
  const paths = problemsOf({ ...tinyDigest(), disagree: [['left', 7], 'left'] }).map(({ path }) => path);
  expect(paths).toEqual(['$.disagree[0][1]', '$.disagree[1]']);
});
