import { isRecord } from '../is-record.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { digestSchema } from '../schema.ts';
import { showValue } from '../show-value.ts';

/**
 * Every field that the schema does not know, with the list of those it knows. The schema library names the
 * first of an object alone, lets inherited names such as "constructor" pass and takes a list for an object, so its definition is walked here.
 */
export function checkUnknownFields(raw: unknown): readonly Finding[] {
  return walk(digestSchema, raw, []);
}

function walk(schema: unknown, value: unknown, at: Path): readonly Finding[] {
  if (!isRecord(schema)) return [];
  switch (schema.type) {
    case 'optional':
      return walk(schema.wrapped, value, at);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => walk(schema.item, item, [...at, index]))
        : [];
    case 'union':
      return walk(
        optionFor(schema, (option) => option.type === (Array.isArray(value) ? 'array' : 'strict_object')),
        value,
        at,
      );
    case 'variant':
      return isRecord(value) ? walk(variantFor(schema, value), value, at) : [];
    case 'strict_object':
      if (Array.isArray(value))
        return [{ at, reason: 'A list stands here.', remedy: 'Write an object in curly brackets.' }];
      return isRecord(value) ? walkObject(entriesOf(schema), value, at) : [];
    default:
      return [];
  }
}

function walkObject(
  entries: Record<string, unknown>,
  value: Record<string, unknown>,
  at: Path,
): readonly Finding[] {
  return Object.keys(value).flatMap((key) =>
    Object.hasOwn(entries, key)
      ? walk(entries[key], value[key], [...at, key])
      : [
          {
            at: [...at, key],
            reason: `The field ${showValue(key)} is not known here.`,
            remedy: `Take it out, or use one of ${Object.keys(entries).map(showValue).join(', ')}.`,
          },
        ],
  );
}

function optionFor(
  schema: Record<string, unknown>,
  fits: (option: Record<string, unknown>) => boolean,
): unknown {
  const options: readonly unknown[] = Array.isArray(schema.options) ? schema.options : [];
  return options.find((option) => isRecord(option) && fits(option));
}

/** Of the forms that the value's own key field names, the one that knows most of its fields. */
function variantFor(schema: Record<string, unknown>, value: Record<string, unknown>): unknown {
  const options: readonly unknown[] = Array.isArray(schema.options) ? schema.options : [];
  const known = (option: unknown) =>
    Object.keys(value).filter((key) => Object.hasOwn(entriesOf(option), key)).length;
  return options
    .filter((option) => takes(option, String(schema.key), value))
    .reduce<unknown>((best, option) => (known(option) > known(best) ? option : best), undefined);
}

/** Whether this form of a variant is the one that the value's own key field names. */
function takes(option: unknown, key: string, value: Record<string, unknown>): boolean {
  const field = entriesOf(option)[key];
  if (!isRecord(field)) return false;
  return field.literal === value[key] || (Array.isArray(field.options) && field.options.includes(value[key]));
}

function entriesOf(schema: unknown): Record<string, unknown> {
  return isRecord(schema) && isRecord(schema.entries) ? schema.entries : {};
}
