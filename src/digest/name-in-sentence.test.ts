import { expect, test } from 'vitest';
import { tinyDigest } from './fixtures.ts';
import { namesInSentences, smallInSentences } from './name-in-sentence.ts';
import type { Actor } from './schema.ts';
import { withSmallNames } from './small-names.ts';

test.each<[Actor['kind'], string, string]>([
  ['official-unnamed', 'Security chiefs', 'security chiefs'],
  ['group', 'Families of the missing', 'families of the missing'],
  // The same word stands in a side's label, in another's role, in a name that it is sought by.
  ['group', 'Owners of boats', 'owners of boats'],
  ['official-unnamed', 'Rescuers', 'rescuers'],
  ['official-unnamed', 'Military advisers', 'military advisers'],
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
    sides: [{ id: 'town', label: 'The town and owners of boats' }],
    actors: [{ ...actor, kind, name, role: 'Leads rescuers', aliases: ['military people'] }],
    summary: 'The security of the dam worries families in Lowbridge.',
  });
  expect(namesInSentences(digest).get(actor.id)).toBe(within);
  expect(withSmallNames(digest.actors, smallInSentences(digest))[0]?.name).toBe(within);
});
