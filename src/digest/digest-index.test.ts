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

it('finds with a figure those of its own disagreement, not of another', () => {
  const { disagreeing } = indexDigest(
    tinyDigest({
      disagree: [
        ['left', 'returned'],
        ['hall', 'elsewhere'],
      ],
    }),
  );
  const others = (id: string) => disagreeing.get(id)?.map((figure) => figure.id);
  expect([others('left'), others('hall'), others('gone')]).toEqual([['returned'], ['elsewhere'], undefined]);
});
