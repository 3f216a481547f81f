import { expect, test } from 'vitest';
import { inDocumentOrder } from './document-order.ts';
import type { Path } from './json-path.ts';

const found = (at: Path, reason = 'x') => ({ at, reason, remedy: 'y' });

test('problems come in the order of the file, whatever the order in which they are found', () => {
  const document = { z: [{ b: 1, a: 2 }, { a: 1 }], a: 3, m: 'text' };
  const paths: readonly Path[] = [
    ['missing'],
    ['m', 'inside'],
    ['m'],
    ['a'],
    ['z', 10],
    ['z', 1, 'a'],
    ['z', 0, 'missing'],
    ['z', 0, 'a'],
    ['z', 0, 'b'],
    ['z', 0],
    ['z'],
    [],
  ];
  expect(
    inDocumentOrder(
      paths.map((at) => found(at)),
      document,
    ).map(({ path }) => path),
  ).toEqual([
    '$',
    '$.z',
    '$.z[0]',
    '$.z[0].b',
    '$.z[0].a',
    '$.z[0].missing',
    '$.z[1].a',
    '$.z[10]',
    '$.a',
    '$.m',
    '$.m.inside',
    '$.missing',
  ]);
});

test('each is said once, but two things of one place are both said', () => {
  const findings = [found(['a'], 'one'), found(['a'], 'two'), found(['a'], 'one')];
  expect(inDocumentOrder(findings, { a: 1 }).map(({ reason }) => reason)).toEqual(['one', 'two']);
});
