import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from './choices.ts';
import { createViewStore } from './store.ts';

const startingWith = (selected: readonly string[]) => createViewStore({ ...DEFAULT_CHOICES, selected });

describe('choosing actors', () => {
  it('adds one at the end and takes it out again', () => {
    const store = startingWith(['a']);
    store.getState().selectActor('b', true);
    expect(store.getState().selected).toEqual(['a', 'b']);
    store.getState().selectActor('a', false);
    expect(store.getState().selected).toEqual(['b']);
  });

  it('twice is as once: before the app has taken over two may hear the same click', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.constantFrom('a', 'e'),
        fc.boolean(),
        (chosen, id, on) => {
          const store = startingWith(chosen);
          store.getState().selectActor(id, on);
          const once = store.getState().selected;
          store.getState().selectActor(id, on);
          expect(store.getState().selected).toEqual(once);
          expect(once.includes(id)).toBe(on);
          expect(once.filter((each) => each !== id)).toEqual(chosen.filter((each) => each !== id));
        },
      ),
    );
  });

  it('by side chooses all of its members, and where all are chosen none', () => {
    const store = startingWith(['other', 'b']);
    // One of the two is chosen already: the side becomes whole.
    store.getState().toggleActors(['a', 'b']);
    expect(store.getState().selected).toEqual(['other', 'a', 'b']);
    store.getState().toggleActors(['a', 'b']);
    expect(store.getState().selected).toEqual(['other']);
  });

  it('of a side without members changes nothing', () => {
    const store = startingWith(['a']);
    store.getState().toggleActors([]);
    expect(store.getState().selected).toEqual(['a']);
  });

  it('can be undone at once, and leaves the other choices alone', () => {
    const store = createViewStore({
      selected: ['a', 'b'],
      asOf: 'article',
      tables: ['bars'],
      receipt: 'deadline',
    });
    store.getState().clearSelection();
    expect(store.getState()).toMatchObject({
      selected: [],
      asOf: 'article',
      tables: ['bars'],
      receipt: 'deadline',
    });
  });
});

it('turns each chart into a table and back on its own', () => {
  const store = createViewStore(DEFAULT_CHOICES);
  store.getState().toggleTable('bars');
  store.getState().toggleTable('when');
  expect(store.getState().tables).toEqual(['bars', 'when']);
  store.getState().toggleTable('bars');
  expect(store.getState().tables).toEqual(['when']);
});

it('sets the clock to the article’s day and back', () => {
  const store = createViewStore(DEFAULT_CHOICES);
  store.getState().setAsOf('article');
  expect(store.getState().asOf).toBe('article');
  store.getState().setAsOf('today');
  expect(store.getState().asOf).toBe('today');
});

it('keeps notes until the reader puts them away', () => {
  const store = createViewStore(DEFAULT_CHOICES, ['The link was cut.']);
  store.getState().selectActor('a', true);
  expect(store.getState().notes).toEqual(['The link was cut.']);
  store.getState().dismissNotes();
  expect(store.getState().notes).toEqual([]);
});

it('never changes a list in place, so that whoever holds one can compare', () => {
  const selected = Object.freeze(['a']);
  const store = startingWith(selected);
  store.getState().selectActor('b', true);
  store.getState().toggleActors(['c']);
  expect(selected).toEqual(['a']);
  expect(store.getState().selected).not.toBe(selected);
});
