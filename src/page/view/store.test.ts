import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from './choices.ts';
import { createViewStore } from './store.ts';

const startingWith = (selected: readonly string[]) => createViewStore({ ...DEFAULT_CHOICES, selected });

describe('choosing actors', () => {
  it('adds one at the end and takes it out again', () => {
    const store = startingWith(['a']);
    store.getState().selectActors(['b'], true);
    expect(store.getState().selected).toEqual(['a', 'b']);
    store.getState().selectActors(['a'], false);
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
          store.getState().selectActors([id], on);
          const once = store.getState().selected;
          store.getState().selectActors([id], on);
          expect(store.getState().selected).toEqual(once);
          expect(once.includes(id)).toBe(on);
          expect(once.filter((each) => each !== id)).toEqual(chosen.filter((each) => each !== id));
        },
      ),
    );
  });

  it('the same again tells nobody', () => {
    const store = startingWith(['a']);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.getState().selectActors(['a'], true);
    store.getState().selectActors(['b'], false);
    expect(told).toBe(0);
    store.getState().selectActors(['b'], true);
    expect(told).toBe(1);
  });

  it('by side chooses and lets go all of its members', () => {
    const store = startingWith(['other', 'b']);
    store.getState().selectActors(['a', 'b'], true);
    expect(store.getState().selected).toEqual(['other', 'b', 'a']);
    store.getState().selectActors(['a', 'b'], false);
    expect(store.getState().selected).toEqual(['other']);
  });

  it('of a side without members changes nothing', () => {
    const store = startingWith(['a']);
    store.getState().selectActors([], true);
    expect(store.getState().selected).toEqual(['a']);
  });

  it('can be undone at once, and leaves the other choices alone', () => {
    const store = createViewStore({
      selected: ['a', 'b'],
      only: true,
      asOf: 'article',
      tables: ['bars'],
      receipt: 'deadline',
    });
    store.getState().clearSelection();
    expect(store.getState()).toMatchObject({
      selected: [],
      only: false,
      asOf: 'article',
      tables: ['bars'],
      receipt: 'deadline',
    });
  });
});

describe('a body', () => {
  const actors = [{ id: 'office', partOf: 'state' }, { id: 'state' }, { id: 'clerk', partOf: 'office' }];
  const store = () => createViewStore(DEFAULT_CHOICES, [], actors);

  it('takes in its people and parts, and lets them go with it', () => {
    const { getState } = store();
    getState().selectActors(['state'], true);
    expect(getState().selected).toEqual(['state', 'office', 'clerk']);
    getState().selectActors(['state'], false);
    expect(getState().selected).toEqual([]);
  });

  it('is not chosen any more where one of its people is let go', () => {
    const { getState } = store();
    getState().selectActors(['state'], true);
    getState().selectActors(['office'], false);
    expect(getState().selected).toEqual([]);
    getState().selectActors(['state'], true);
    getState().selectActors(['clerk'], false);
    expect(getState().selected).toEqual([]);
  });
});

describe('only these', () => {
  it('is said of a selection alone, and ends with it', () => {
    const { getState } = startingWith(['a']);
    getState().showOnly(true);
    expect(getState().only).toBe(true);
    getState().selectActors(['b'], true);
    getState().selectActors(['a'], false);
    expect(getState().only).toBe(true);
    getState().selectActors(['b'], false);
    expect(getState().only).toBe(false);
    getState().showOnly(true);
    expect(getState().only).toBe(false);
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
  store.getState().selectActors(['a'], true);
  expect(store.getState().notes).toEqual(['The link was cut.']);
  store.getState().dismissNotes();
  expect(store.getState().notes).toEqual([]);
});

it('never changes a list in place, so that whoever holds one can compare', () => {
  const selected = Object.freeze(['a']);
  const store = startingWith(selected);
  store.getState().selectActors(['b'], true);
  store.getState().selectActors(['c'], true);
  expect(selected).toEqual(['a']);
  expect(store.getState().selected).not.toBe(selected);
});
