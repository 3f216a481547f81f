import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCopy } from '../digest/copy/check-copy.ts';
import { editsBeside, editsElsewhere } from '../digest/copy/edits/fixtures.ts';
import { tinyDigest } from '../digest/fixtures.ts';
import { readDigest } from '../digest/read-digest.ts';
import type { Digest, Figure } from '../digest/schema.ts';

/** Absent from a plain checkout, as in editions.test.ts. */
const articlePath = resolve(import.meta.dirname, '../../../shared/article.txt');
const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : undefined;
const leftOut = article === undefined ? ' — left out: ../shared/article.txt is not here' : '';

/** A made-up article whose figures stand in every place that a number can stand in. */
const STORM = `PORT VALE, Monday — The storm has killed at least 38 people, the ministry said Monday. It did not give names.

The Red Crescent said its volunteers had counted 61 dead, among them twelve children. Between 90 and 120 people were still missing, but no search was made at night.

Winds reached 155 kilometres an hour. Nearly 46,000 people have left their homes in 15 days of rain. Roads to the harbour were not closed, and more than 700 returned.

The repair will take two years, and not a day less, the mayor said. Some 1,200 volunteers came; up to 30 boats are moored in the bay.`;

const count = (
  id: string,
  paragraph: number,
  quote: string,
  quantity: NonNullable<Figure['quantity']>,
): Figure => ({
  id,
  label: id,
  unit: 'people',
  quantity,
  asOf: '2024-05-18',
  about: [],
  receipt: { paragraph, quote },
});

function stormDigest(): Digest {
  const { deadline: _, ...digest } = tinyDigest({
    actors: [],
    charts: [],
    events: [],
    positions: [],
    relations: [],
    issues: [],
    figures: [
      count('killed', 1, 'at least 38 people', { qualifier: 'at least', value: 38 }),
      count('counted', 2, '61 dead', { qualifier: 'exact', value: 61 }),
      count('children', 2, 'twelve children', { qualifier: 'exact', value: 12 }),
      count('missing', 2, 'Between 90 and 120 people', { qualifier: 'between', low: 90, high: 120 }),
      count('wind', 3, '155', { qualifier: 'exact', value: 155 }),
      count('fled', 3, 'Nearly 46,000', { qualifier: 'nearly', value: 46_000 }),
      count('rain', 3, '15 days of rain', { qualifier: 'exact', value: 15 }),
      count('returned', 3, 'more than 700', { qualifier: 'more than', value: 700 }),
      count('repair', 4, 'will take two years', { qualifier: 'exact', value: 2 }),
      count('volunteers', 4, 'Some 1,200 volunteers', { qualifier: 'some', value: 1200 }),
      count('boats', 4, 'up to 30', { qualifier: 'up to', value: 30 }),
    ],
  });
  return digest;
}

function bundled(): Digest {
  const path = resolve(import.meta.dirname, 'gaza-ceasefire-talks-2025-01-11.json');
  const result = readDigest(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}

function notFound(digest: Digest, text: string): readonly string[] {
  const check = checkCopy(digest, text);
  if (check.kind !== 'checked') throw new Error('The edition was taken for another text.');
  return check.rows.filter(({ verdict }) => verdict.verdict !== 'found').map(({ statement }) => statement);
}

/** So many edits of each kind are tried, spread evenly over all that the program makes. */
const EDITS = 210;

function some<T>(edits: readonly T[]): readonly T[] {
  const chosen = edits.filter(
    (_, place) =>
      Math.floor((place * EDITS) / edits.length) !== Math.floor(((place - 1) * EDITS) / edits.length),
  );
  expect(chosen.length).toBeGreaterThanOrEqual(Math.min(EDITS, edits.length) - 1);
  return chosen;
}

describe.each([
  ['the article', article === undefined ? [] : [[bundled(), article] as const]],
  ['a storm of our own', [[stormDigest(), STORM] as const]],
])(`of %s`, (name, stories) => {
  const note = name === 'the article' ? leftOut : '';

  test.skipIf(stories.length === 0)(`no single edit beside a figure leaves its receipt found${note}`, () => {
    for (const [digest, text] of stories) {
      const edits = some(editsBeside(digest, text));
      expect(edits.length).toBeGreaterThanOrEqual(200);
      const passed = edits.filter((edit) => !notFound(digest, edit.text).includes(`figure/${edit.figure}`));
      expect(passed.map(({ shown }) => shown)).toEqual([]);
    }
  });

  test.skipIf(stories.length === 0)(`every receipt stays found where nothing is changed of it${note}`, () => {
    for (const [digest, text] of stories) {
      expect(notFound(digest, text)).toEqual([]);
      const edits = some(editsElsewhere(digest, text));
      expect(edits.length).toBeGreaterThanOrEqual(name === 'the article' ? 200 : 100);
      for (const edit of edits) expect(notFound(digest, edit), edit).toEqual([]);
    }
  });
});
