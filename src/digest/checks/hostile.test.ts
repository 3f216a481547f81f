import { test } from 'vitest';
import { changed, expectRefused, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((key) => ({
    name: `the key ${key}`,
    digest: changed(['source', key], {}),
    path: `$.source.${key}`,
    reason: new RegExp(key),
    remedy: /Take it out/,
  })),
  ...[
    ['a bidirectional override', '\u202E', 'U\\+202E'],
    ['a bidirectional isolate', '\u2067', 'U\\+2067'],
    ['a line break', '\n', 'U\\+000A'],
    ['a control character of the second block', '\u0085', 'U\\+0085'],
    ['a lone surrogate', '\uD83D', 'U\\+D83D'],
    ['a code that XML forbids', '\uFFFE', 'U\\+FFFE'],
    ['a noncharacter of another plane', '\u{1FFFF}', 'U\\+1FFFF'],
    ['a noncharacter among the letters', '\uFDD0', 'U\\+FDD0'],
    ['a line separator', '\u2028', 'U\\+2028'],
    ['a paragraph separator', '\u2029', 'U\\+2029'],
    ['a tag character', '\u{E0041}', 'U\\+E0041'],
    ['a heap of marks', 'a\u0301\u0302\u0303\u0304\u0305', 'more than four marks'],
    [
      'a heap of marks with joiners between',
      'a\u0301\u200D\u0302\u200D\u0303\u0304\u0305',
      'more than four marks',
    ],
  ].map(([name = '', character = '', shown = '']) => ({
    name: `${name} in a text`,
    digest: changed(['actors', 1, 'name'], `Ada ${character}Hill`),
    path: '$.actors[1].name',
    reason: new RegExp(shown),
    remedy: /Take the character out/,
  })),
  ...[' ', '\u00A0', '\u200B\u200D', '\u00AD', '\u2800', '\u3164', '\u0301'].flatMap((name) =>
    [
      ['$.actors[1].name', ['actors', 1, 'name']] as const,
      ['$.charts[0].title', ['charts', 0, 'title']] as const,
    ].map(([path, steps]) => ({
      name: `${path} of ${JSON.stringify(name)} alone`,
      digest: changed(steps, name),
      path,
      reason: /nothing that can be seen/,
      remedy: /Write words/,
    })),
  ),
  {
    name: 'a bidirectional override in a key',
    digest: changed(['a\u202Eb'], 1),
    path: "$['a\\u202eb']",
    reason: /U\+202E/,
    remedy: /Take the character out/,
  },
  {
    name: 'nesting that never ends',
    digest: changed(['mood'], loop()),
    path: '$',
    reason: /deeper than 12/,
    remedy: /at most 12/,
  },
])('refuses $name', expectRefused);

function loop(): object {
  const inner: { self?: object } = {};
  inner.self = inner;
  return inner;
}
