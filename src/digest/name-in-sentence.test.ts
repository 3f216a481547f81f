import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { namesInSentences } from './name-in-sentence.ts';
import type { Actor } from './schema.ts';

test.each<[Actor['kind'], string, string]>([
  ['official-unnamed', 'Security chiefs', 'security chiefs'],
  ['group', 'Families of the missing', 'families of the missing'],
  ['organisation', 'The Daily Flood', 'the Daily Flood'],
  // Names, though the digest has the same word in small letters, or has it nowhere.
  ['person', 'Security Jones', 'Security Jones'],
  ['group', 'Lowbridgers', 'Lowbridgers'],
  ['group', 'U.S. officials', 'U.S. officials'],
  ['official-unnamed', 'Lowbridge’s mayor', 'Lowbridge’s mayor'],
])('within a sentence the %s “%s” is “%s”', (kind, name, within) => {
  const [actor] = tinyDigest().actors;
  if (actor === undefined) throw new Error('the fixture has no actor');
  const digest = tinyDigest({
    actors: [{ ...actor, kind, name }],
    summary: 'The security of the dam worries families in Lowbridge.',
  });
  expect(namesInSentences(digest).get(actor.id)).toBe(within);
});
