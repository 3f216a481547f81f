import { expect, test } from 'vitest';
import { jsonPath, type Path } from './json-path.ts';

test.each<[Path, string]>([
  [[], '$'],
  [['figures', 2, 'quantity', 'value'], '$.figures[2].quantity.value'],
  [['_a1'], '$._a1'],
  [['odd key', 0], "$['odd key'][0]"],
  [['1a'], "$['1a']"],
  [['a-b'], "$['a-b']"],
  [[''], "$['']"],
  [["it's \\"], "$['it\\'s \\\\']"],
  // What would turn or hide the line that it is printed in.
  [['a\u202Eb\n'], "$['a\\u202eb\\u000a']"],
])('%j is %s', (path, text) => {
  expect(jsonPath(path)).toBe(text);
});
