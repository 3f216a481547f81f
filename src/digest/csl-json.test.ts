import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cite } from '@citation-js/core';
import { clean } from '@citation-js/core/lib/plugins/input/csl.js';
import '@citation-js/plugin-csl';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { Citable } from './citation.ts';
import { type CslItem, cslArticle, cslJson, cslStatement } from './csl-json.ts';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import { readDigest } from './read-digest.ts';
import type { Digest } from './schema.ts';
import { statementsOf } from './statements.ts';
import { FLOODS } from './stories/whole/floods-ar/fixtures.ts';
import { OUTBREAK } from './stories/whole/outbreak/fixtures.ts';
import { RESULTS } from './stories/whole/results/fixtures.ts';
import { STORM } from './stories/whole/storm/fixtures.ts';
import { STRIKE } from './stories/whole/strike/fixtures.ts';
import { STRIKE_HE } from './stories/whole/strike-he/fixtures.ts';
import { ELECTION } from './stories/whole/wahl-de/fixtures.ts';
import { inWords, qualifiedFigure } from './words.ts';

const VISIT = { link: 'https://page.example/?receipt=x', accessed: '2024-06-01' };
const digest = tinyDigest();
const index = indexDigest(digest);

/**
 * The rules of csl-data.json for the fields that we fill, kept by hand: no npm package holds that schema (looked for on 30
 * November 2026: citation-js and its plugins, citeproc, csl-json, csl-validator-wasm, which judges styles, astrocite,
 * biblatex-csl-converter, zotero-types). Unknown fields are refused there too, at every level.
 * Source: https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
const date = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const CSL_DATA = v.array(
  v.strictObject({
    type: v.picklist(['article-newspaper', 'document']),
    id: v.string(),
    title: v.optional(v.string()),
    author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
    'container-title': v.optional(v.string()),
    publisher: v.optional(v.string()),
    issued: v.optional(date),
    accessed: v.optional(date),
    URL: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
);

function withSource(source: Partial<Digest['source']>): Digest {
  return tinyDigest({ source: { ...digest.source, ...source } });
}

function figure(id: string): Citable {
  const found = index.figures.get(id);
  if (found === undefined) throw new Error(`the fixture has no figure ${id}`);
  const label = `${inWords(qualifiedFigure(found, index))} ${found.label}`;
  return { key: `figure/${id}`, label, basis: found, figure: found };
}

function item(id: string): CslItem {
  return cslStatement(figure(id), digest, index, VISIT);
}

describe('the item of the article', () => {
  test('holds everything that the digest does', () => {
    const whole = withSource({
      author: 'Ada Byline',
      agency: 'The Wire',
      title: 'Gates stay shut',
      publisher: 'Lowbridge Post',
    });
    expect(cslArticle(whole, '2024-06-01')).toEqual({
      id: 'lowbridge-post-2024-05-18-town-above-the-dam-waits-for-the-w',
      type: 'article-newspaper',
      title: 'Gates stay shut',
      // Whole, because a byline may be a person, two, or a desk: a guess would file "The Wire" under "Wire, T.".
      author: [{ literal: 'Ada Byline' }, { literal: 'The Wire' }],
      'container-title': 'Lowbridge Post',
      publisher: 'Lowbridge Post',
      issued: { 'date-parts': [[2024, 5, 18]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
      URL: 'https://example.org/flood',
      note: 'Dateline: Lowbridge.',
    });
  });

  test('leaves out what the digest does not know', () => {
    const own = tinyDigest({ source: { published: '2024-05-18', paragraphs: 4 } });
    expect(cslArticle(own, '2024-06-01')).toEqual({
      id: '2024-05-18-town-above-the-dam-waits-for-the-water-to-fall',
      type: 'article-newspaper',
      title: '[In the digest’s words: Town above the dam waits for the water to fall]',
      issued: { 'date-parts': [[2024, 5, 18]] },
    });
  });
});

describe('the item of a figure', () => {
  test('is the article’s, with the statement in its note', () => {
    const { id, note, ...rest } = item('left');
    const { id: articleId, note: articleNote, ...article } = cslArticle(digest, VISIT.accessed);
    expect(rest).toEqual(article);
    expect(id).toBe(`${articleId}-figure-left`);
    expect(note).toBe(
      `${articleNote} About 250 People who left. Reported by the article, as of 17 May 2024: “about 250 people left” (paragraph 2). Digest: https://page.example/?receipt=x`,
    );
  });

  test('names no page that others could not open', () => {
    const found = digest.figures.find(({ id }) => id === 'left');
    if (!found) throw new Error('the fixture has no figure left');
    const citable = { key: 'figure/left', label: found.label, basis: found, figure: found } as const;
    const { note } = cslStatement(citable, digest, index, { ...VISIT, link: null });
    expect(note).toContain('“about 250 people left”');
    expect(note).not.toContain('Digest');
  });

  test('that is computed is the article’s too, and says that it is computed', () => {
    expect(item('elsewhere').type).toBe('article-newspaper');
    expect(item('elsewhere').note).toContain('Computed by the digest, not reported by the article');
  });

  test('that is background is of its own source, and does not pass for the article', () => {
    expect(item('census')).toEqual({
      id: expect.stringMatching(/-figure-census$/),
      type: 'document',
      title: 'Census',
      URL: 'https://example.org/c',
      accessed: { 'date-parts': [[2024, 6, 1]] },
      note: 'A stated 900 People in the town. Background, not from the article: Census, as of 17 May 2024, https://example.org/c. Digest: https://page.example/?receipt=x',
    });
  });
});

it('writes a list that the rules of CSL-JSON accept, each item under an id of its own', () => {
  const items = [cslArticle(digest, VISIT.accessed), ...digest.figures.map(({ id }) => item(id))];
  const read: unknown = JSON.parse(cslJson(items));
  expect(v.safeParse(CSL_DATA, read).issues).toBeUndefined();
  expect(read).toEqual(items);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const broken of [
    { headline: 'x' },
    { type: 'article-paper' },
    { id: undefined },
    { author: ['Ada'] },
    { author: [{ literal: 'Ada', role: 'writer' }] },
    { issued: { 'date-parts': [[]] } },
    { issued: { 'date-parts': [[2024, 5, 18, 12]] } },
    { accessed: { day: 1 } },
  ])
    expect(v.is(CSL_DATA, [{ ...items[0], ...broken }]), JSON.stringify(broken)).toBe(false);
});

/** Those that the project builds pages of, and every story that it tries itself on. */
const DIGESTS = [
  ...readdirSync(resolve(import.meta.dirname, '../digests'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, readFileSync(resolve(import.meta.dirname, '../digests', file), 'utf8')] as const),
  ...[FLOODS, OUTBREAK, RESULTS, STORM, STRIKE, STRIKE_HE, ELECTION].map(
    (story) => [story.headline, JSON.stringify(story)] as const,
  ),
];

test.each(DIGESTS)('of every statement of every digest it writes what those rules accept: %s', (_, text) => {
  const reading = readDigest(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const known = indexDigest(reading.digest);
  const statements = statementsOf(reading.digest, known);
  const items = [
    cslArticle(reading.digest, VISIT.accessed),
    ...statements.map((statement) => cslStatement(statement, reading.digest, known, VISIT)),
  ];
  expect(statements.length).toBeGreaterThan(3);
  expect(v.safeParse(CSL_DATA, JSON.parse(cslJson(items))).issues).toBeUndefined();
  expect(clean(items, false)).toEqual(items);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

describe('a reference manager’s reader that is not ours', () => {
  const items = [cslArticle(digest, VISIT.accessed), ...digest.figures.map(({ id }) => item(id))];

  it('knows every field, and takes each as it is', () => {
    expect(clean(items, false)).toEqual(items);
    // It leaves out what it does not know.
    expect(clean([{ ...items[0], headline: 'x', issued: '2024' }], false)[0]).not.toHaveProperty('headline');
  });

  it('prints the article with its credit, day and address', () => {
    const [article] = items;
    const printed = new Cite([article]).format('bibliography', { template: 'apa', lang: 'en-US' });
    for (const part of ['2024, May 18', article?.URL, article?.title]) expect(printed).toContain(part);
  });
});

it('gives no number without the words that qualify it', () => {
  for (const { id } of digest.figures) {
    const found = index.figures.get(id);
    if (found === undefined) continue;
    const said = inWords(qualifiedFigure(found, index));
    expect(item(id).note?.toLowerCase()).toContain(`${said} ${found.label.toLowerCase()}`);
  }
});
