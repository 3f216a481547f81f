import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { isRecord } from './is-record.ts';
import { publishedSchema, publishedSchemaText } from './json-schema.ts';

it('is the file that is published: run "npm run write-schema" when it is not', () => {
  expect(readFileSync('public/digest.schema.json', 'utf8')).toBe(publishedSchemaText());
});

it('forbids unknown fields in every object', () => {
  const objects = objectsIn(publishedSchema());
  expect(objects.length).toBeGreaterThan(15);
  expect(objects.filter((object) => object.additionalProperties !== false)).toEqual([]);
});

describe('a checker that is not ours, strict', () => {
  // What strict mode refuses in a schema is thrown here.
  const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(publishedSchema());
  const bundled: unknown = JSON.parse(
    readFileSync('src/digests/gaza-ceasefire-talks-2025-01-11.json', 'utf8'),
  );

  it.each([
    ['the bundled digest', bundled],
    ['the tiny digest', JSON.parse(JSON.stringify(tinyDigest()))],
  ])('accepts %s', (_, digest) => {
    accepts(digest);
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['a field that it does not know', { mood: 'grave' }, 'must NOT have additional properties'],
    [
      'a link that is not https',
      { source: { published: '2024-05-18', paragraphs: 4, url: 'http://a' } },
      'must match pattern',
    ],
    ['a day in words', { source: { published: 'May 18', paragraphs: 4 } }, 'must match pattern'],
    ['another format', { format: 'article-digest/2' }, 'must be equal to constant'],
  ])('refuses %s', (_, change, message) => {
    expect(accepts({ ...tinyDigest(), ...change })).toBe(false);
    expect(accepts.errors?.map((error) => error.message).join()).toContain(message);
  });
});

function objectsIn(schema: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(objectsIn);
  if (!isRecord(schema)) return [];
  return [...(schema.type === 'object' ? [schema] : []), ...Object.values(schema).flatMap(objectsIn)];
}
