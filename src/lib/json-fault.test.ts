import { expect, test } from 'vitest';
import { findJsonFault, type JsonFault } from './json-fault.ts';

/** "syntax at 3: "x", not a value": the fault of a text that may be nested three deep; "" for good JSON. */
function fault(text: string): string {
  const found: JsonFault | null = findJsonFault(text, 3);
  if (found === null) return '';
  const where = `${found.kind} at ${found.position}`;
  if (found.kind === 'syntax') return `${where}: ${found.found}, not ${found.expected}`;
  return found.kind === 'twice' ? `${where}: ${found.key}` : where;
}

test.each([
  '{}',
  ' { "a" : [ 1 , -2.5e-3 , true , false , null , "\\u0041\\n\\"" ] } ',
  '[[[]]]',
  '0',
  '"x"',
  '{"a":1,"b":{"a":2}}',
  '[{"a":1},{"a":1}]',
])('%j is JSON', (text) => {
  expect(fault(text)).toBe('');
});

test.each([
  ['', 'ends-early at 0'],
  ['{', 'ends-early at 1'],
  ['[1,', 'ends-early at 3'],
  ['[tru', 'ends-early at 4'],
  ['[-', 'ends-early at 2'],
  ['"a\\u00', 'ends-early at 6'],
  ['"a', 'ends-early at 2'],
  ['[[[[', 'too-deep at 3'],
  ['{"a":{"b":{"c":{}}}}', 'too-deep at 15'],
  ['{"a":1,"a":2}', 'twice at 7: a'],
  ['{"a":1,"\\u0061":2}', 'twice at 7: a'],
  ['{} x', 'syntax at 3: x, not the end of the file'],
  ['[x]', 'syntax at 1: x, not a value'],
  ['[1,]', 'syntax at 3: ], not a value'],
  ['[trux]', 'syntax at 1: t, not a value'],
  ['[truex]', 'syntax at 1: t, not a value'],
  ['[01]', 'syntax at 1: 0, not a value'],
  ['[1 2]', 'syntax at 3: 2, not "," or "]"'],
  ['{a:1}', 'syntax at 1: a, not a key in double quotation marks'],
  ['{"a" 1}', 'syntax at 5: 1, not ":"'],
  ['{"a":1 "b"}', 'syntax at 7: ", not "," or "}"'],
  ['{"a":1,}', 'syntax at 7: }, not a key in double quotation marks'],
  ['"a\nb"', 'syntax at 2: \n, not a closing quotation mark or an escaped character'],
  ['"a\\q"', 'syntax at 2: \\, not an escape that JSON knows'],
  ['"a\\u00zz"', 'syntax at 2: \\, not an escape that JSON knows'],
  ['[😀]', 'syntax at 1: 😀, not a value'],
])('%j is none: %s', (text, said) => {
  expect(fault(text)).toBe(said);
});
