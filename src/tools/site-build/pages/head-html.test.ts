import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tinyDigest } from '../../../digest/fixtures.ts';
import { QUALIFIER_NAMES } from '../../../digest/qualifiers.ts';
import { readDigest } from '../../../digest/read-digest.ts';
import type { Digest } from '../../../digest/schema.ts';
import { withDigestData } from './head-html.ts';

const PAGE = '<!doctype html><html lang="en"><head><title>Any</title></head><body><p>$&</p></body></html>';
const SITE = 'https://example.org/flood/';

function bundledDigest(): Digest {
  const result = readDigest(readFileSync('src/digests/gaza-ceasefire-talks-2025-01-11.json', 'utf8'));
  if (!result.ok) throw new Error('the bundled digest has problems');
  return result.digest;
}

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
}

function dataOf(html: string) {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
  return { json, graph, ofType: (type: string) => graph.find((node) => node['@type'] === type) };
}

test('the title and the direction are the digest’s, the language is that of the page’s own words', () => {
  const html = withDigestData(PAGE, tinyDigest({ language: 'ar', headline: 'A & B “$&”' }), null);
  expect(html).toContain('<html lang="en" dir="rtl">');
  expect(html).toContain('<title>A &amp; B “$&amp;” – one article, read closely</title>');
  expect(html).toContain('<p>$&</p>');
});

test('the description is the summary and says how old it is', () => {
  expect(metaOf(withDigestData(PAGE, tinyDigest(), null), 'description')).toBe(
    'Most of Lowbridge has left; the mayor and the water board differ on when to open the gates. What one article said on 18 May 2024; not updated.',
  );
});

test('without a site address nothing needs one', () => {
  const html = withDigestData(PAGE, tinyDigest(), null);
  expect(html).not.toContain('canonical');
  expect(html).not.toMatch(/og:(?:image|url)/);
  expect(metaOf(html, 'twitter:card')).toBe('summary');
});

test('with a site address the canonical link, the card and the data name it', () => {
  const html = withDigestData(PAGE, tinyDigest(), SITE);
  expect(html).toContain(`<link rel="canonical" href="${SITE}">`);
  expect(metaOf(html, 'og:url')).toBe(SITE);
  expect(metaOf(html, 'og:image')).toBe(`${SITE}card.png`);
  expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
  expect(dataOf(html).ofType('NewsArticle')).toMatchObject({ url: SITE, image: `${SITE}card.png` });
});

test('the card’s words say its figures with qualifier, speaker and date', () => {
  expect(metaOf(withDigestData(PAGE, bundledDigest(), SITE), 'og:image:alt')).toMatch(
    /Over 46,000 Palestinians killed in the war \(Gaza’s Health Ministry, 9 January 2025\)\. Some 1,200 /,
  );
});

test('robots are allowed', () => {
  expect(metaOf(withDigestData(PAGE, tinyDigest(), null), 'robots')).toMatch(/^index, follow/);
});

test('markup in a digest stays text', () => {
  const hostile = '</title></script><script>alert(1)</script><!--"\' onload="';
  const html = withDigestData(PAGE, tinyDigest({ headline: hostile, summary: hostile }), SITE);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(metaOf(html, 'og:title')).toContain('&lt;/script&gt;');
  expect(dataOf(html).json).not.toContain('<');
  expect(dataOf(html).ofType('NewsArticle')).toMatchObject({ headline: hostile });
});

test('a page without the places for it is refused', () => {
  expect(() => withDigestData('<html><body></body></html>', tinyDigest(), null)).toThrow('<title>');
});

describe('the data of the bundled digest', () => {
  const digest = bundledDigest();
  const data = dataOf(withDigestData(PAGE, digest, null));

  test('is based on the source article', () => {
    expect(data.ofType('NewsArticle')).toMatchObject({
      isBasedOn: { '@type': 'NewsArticle', url: digest.source.url, datePublished: '2025-01-11' },
    });
  });

  test('holds every figure with its qualifier, value, speaker and date', () => {
    const variables = variablesOf(data.ofType('Dataset'));
    expect(variables.map(({ propertyID }) => propertyID)).toEqual(digest.figures.map(({ id }) => id));
    expect(variables[0]).toMatchObject({
      value: 'over 46,000',
      valueReference: [
        { name: 'qualifier', value: 'over' },
        { name: 'said by', value: 'Gaza’s Health Ministry' },
        { name: 'as of', value: '2025-01-09' },
      ],
    });
  });

  test('says of a computed value that it is computed, and from what', () => {
    const variables = variablesOf(data.ofType('Dataset'));
    expect(variables.find(({ propertyID }) => propertyID === 'gap')).toMatchObject({
      value: 'at most about 50',
      measurementTechnique: 'Computed: about 250 − more than 100 − roughly 100 = at most about 50',
    });
  });

  test('holds no bare number: each stands behind its qualifier, but for dates', () => {
    const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
    const dates = new RegExp(`(\\d{1,2} )?(${months})( \\d{4})?|\\d{4}-\\d{2}(-\\d{2})?`, 'g');
    const hedge = new RegExp(`(?:${[...QUALIFIER_NAMES, 'a stated'].join('|')}) [\\d,]+`, 'g');
    const texts = leavesOf(data.graph);
    expect(texts.every((text) => typeof text === 'string')).toBe(true);
    const bare = texts
      .map(String)
      .filter((text) => !text.startsWith('https://'))
      .map((text) => text.replaceAll(dates, '').replaceAll(hedge, ''))
      .filter((text) => /\d/.test(text));
    expect(bare).toEqual([]);
  });
});

test('a digest without figures has no data set', () => {
  const data = dataOf(withDigestData(PAGE, tinyDigest({ figures: [], charts: [] }), null));
  expect(data.ofType('Dataset')).toBeUndefined();
  expect(data.ofType('NewsArticle')).not.toHaveProperty('hasPart');
});

test('corrections are in the data', () => {
  const data = dataOf(withDigestData(PAGE, tinyDigest(), null));
  expect(data.ofType('NewsArticle')).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', datePublished: '2024-05-19', text: 'A name was misspelt.' }],
  });
});

function variablesOf({ variableMeasured }: { variableMeasured?: unknown } = {}) {
  return variableMeasured as { propertyID: string }[];
}

/** Everything that is no object and no list. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
