import { toJsonSchema } from '@valibot/to-json-schema';
import { digestSchema, FORMAT } from './schema.ts';

/**
 * The schema that is published beside the page, from the one definition. What it cannot say (references, dates
 * that exist, quotes that hold their number) the checks in code say; an action without a JSON Schema twin is an
 * error here, so that none is lost without a word.
 */
export function publishedSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...body } = toJsonSchema(digestSchema, { target: 'draft-2020-12', errorMode: 'throw' });
  return {
    $schema,
    $id: `urn:${FORMAT.replace('/', ':')}`,
    title: 'Article digest, version 1',
    description:
      'What one news article counts, who is in it and what they want, each statement bound to the words it stands on. ' +
      'A digest must also pass the checks of the program that reads it: see the command check-digest.',
    ...body,
  };
}

/** The schema as the file in `public/` holds it. */
export function publishedSchemaText(): string {
  return `${JSON.stringify(publishedSchema(), null, 2)}\n`;
}
