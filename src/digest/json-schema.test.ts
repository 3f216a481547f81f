import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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

function objectsIn(schema: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(objectsIn);
  if (!isRecord(schema)) return [];
  return [...(schema.type === 'object' ? [schema] : []), ...Object.values(schema).flatMap(objectsIn)];
}
