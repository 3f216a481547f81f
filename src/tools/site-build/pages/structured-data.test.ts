import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../../digest/digest-index.ts';
import { tinyDigest } from '../../../digest/fixtures.ts';
import { readDigest } from '../../../digest/read-digest.ts';
import type { Digest } from '../../../digest/schema.ts';
import { structuredData } from './structured-data.ts';

const SITE = 'https://example.org/flood/';
const TERMS = 'https://schema.org/';

type Entry = [name: string, string | { '@id': string; '@type'?: '@id' }];

/** What schema.org knows, read from the typings that are made of it: its own context is on the network only. */
function vocabulary() {
  const typings = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const properties = [...typings.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^<>]*), "\1">;$/gm)];
  const types = [...typings.matchAll(/^ {4}"@type": "(\w+)";$/gm)];
  const entries: Entry[] = [
    ...types.map(([, name = '']): Entry => [name, TERMS + name]),
    ...properties.map(
      ([, name = '', range = '']): Entry => [
        name,
        { '@id': TERMS + name, ...(isAddress(range) ? { '@type': '@id' } : {}) },
      ],
    ),
  ];
  return { count: properties.length, context: Object.fromEntries(entries) };
}

/** A property of addresses or things, which plain text is not. */
function isAddress(range: string): boolean {
  const of = range.split(' | ');
  return of.includes('URL') && !of.includes('Text');
}

const { count, context } = vocabulary();

/** Read by a processor in safe mode: what it would leave out (an unknown name, a broken address) is an error. */
async function triplesOf(data: unknown) {
  const options = {
    base: 'https://example.org/here/',
    safe: true,
    documentLoader: async (url: string) => {
      if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`asked for ${url}`);
      return { documentUrl: url, document: { '@context': context } };
    },
  };
  const read: unknown = await jsonld.toRDF(JSON.parse(JSON.stringify(data)), options);
  return read as { subject: Term; predicate: Term; object: Term }[];
}

interface Term {
  readonly termType: string;
  readonly value: string;
}

function bundledDigest(): Digest {
  const result = readDigest(readFileSync('src/digests/gaza-ceasefire-talks-2025-01-11.json', 'utf8'));
  if (!result.ok) throw new Error('the bundled digest has problems');
  return result.digest;
}

test('the vocabulary was found', () => {
  expect(count).toBeGreaterThan(1000);
  expect(context).toHaveProperty('NewsArticle');
});

describe.each([
  ['the tiny digest', tinyDigest(), null, 'https://example.org/here/'],
  ['the tiny digest with an address', tinyDigest(), SITE, SITE],
  ['the bundled digest', bundledDigest(), SITE, SITE],
])('what machines read of %s', (_, digest, page, base) => {
  const card = page === null ? null : `${page}card.png`;
  const read = triplesOf(structuredData(digest, indexDigest(digest), { page, card }));

  test('is read whole: every name is known to schema.org, every address is one', async () => {
    expect((await read).length).toBeGreaterThan(20 + digest.figures.length * 10);
  });

  test('leads from the page to its figures and to the article that it is of', async () => {
    const of = async (subject: string, property: string) =>
      (await read)
        .filter((each) => each.subject.value === subject && each.predicate.value === TERMS + property)
        .map(({ object }) => object);
    const [part] = await of(`${base}#article`, 'hasPart');
    expect(part).toMatchObject({ termType: 'NamedNode', value: `${base}#figures` });
    expect(await of(`${base}#figures`, 'variableMeasured')).toHaveLength(digest.figures.length);
    const [source] = await of(`${base}#article`, 'isBasedOn');
    expect(source).toMatchObject({ termType: 'NamedNode', value: digest.source.url });
    expect(await of(source?.value ?? '', 'datePublished')).toMatchObject([
      { termType: 'Literal', value: digest.source.published },
    ]);
  });
});

test('a name that schema.org does not know is refused here', async () => {
  const made = { '@context': 'https://schema.org', '@type': 'NewsArticle', headlines: 'x' };
  await expect(triplesOf(made)).rejects.toThrow(/safe mode/i);
});
