import { expect, it } from 'vitest';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';

const index = indexDigest(tinyDigest());

it('finds every entry by its id', () => {
  expect(index.actors.get('mayor')?.name).toBe('Ada Hill');
  expect(index.figures.get('left')?.label).toBe('People who left');
  expect(index.events.get('breach')?.label).toBe('The dyke broke');
  expect(index.issues.get('gates')?.label).toBe('When to open the gates');
});

it('finds nothing that objects merely inherit', () => {
  // An actor of the fixture has the id "constructor"; no figure has.
  expect(index.actors.get('constructor')?.name).toBe('Water board');
  expect(index.figures.get('constructor')).toBeUndefined();
  expect(index.actors.get('toString')).toBeUndefined();
});
