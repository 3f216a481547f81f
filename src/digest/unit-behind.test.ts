import { expect, test } from 'vitest';
import { languageOf } from './reading/languages.ts';
import { unitBehind } from './unit-behind.ts';

test.each([
  ['en', ' people left', 'people'],
  ['en', ' health bodies left', 'bodies'],
  ['en', '-mile routes', 'routes'],
  ['en', ' very large old ships', ''],
  ['en', ' old wooden ships', 'ships'],
  // People, unless a plural says whose.
  ['en', ' dead', 'people'],
  ['en', ' dead and wounded', 'people'],
  ['en', ' missing boats', 'boats'],
  ['en', ' wounded in boats', 'people'],
  // No plural before a word that leads on, or that only looks like one.
  ['en', ' of the ships', ''],
  ['en', ' and ships', ''],
  ['en', ' ships and boats', 'ships'],
  ['en', ' percent in ships', ''],
  ['en', ' times more ships', ''],
  ['en', ' this ships', ''],
  ['en', ' glass', ''],
  ['en', ' losses', 'losses'],
  ['en', ', ships', ''],
  ['en', '', ''],
  ['de', ' Menschen kamen', 'Menschen'],
  ['de', '-Tonnen-Schiff', 'Tonnen-Schiff'],
  ['de', ' und mehr', ''],
  ['de', ' der Menschen', ''],
  ['de', ' Der Menschen', ''],
  ['fr', ' et plus', ''],
  ['fr', ' personnes', 'personnes'],
  ['de', ', Menschen', ''],
  ['de', '', ''],
])('in %s, %j behind a number counts %j', (tag, after, unit) => {
  const language = languageOf(tag);
  expect(language && unitBehind(after, language)).toBe(unit);
});
