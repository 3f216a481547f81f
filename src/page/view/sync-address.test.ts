// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { DEFAULT_CHOICES } from './choices.ts';
import { createViewStore } from './store.ts';
import { syncAddress } from './sync-address.ts';

describe('where a page may keep no address of its own', () => {
  afterEach(() => vi.restoreAllMocks());

  test('choices still hold, and no step in the history undoes them', async () => {
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('The document is not allowed to.', 'SecurityError');
    });
    const store = createViewStore(DEFAULT_CHOICES);
    const end = syncAddress(store, tinyDigest());

    store.getState().selectActors(['mayor'], true);
    await vi.waitFor(() => expect(push).toHaveBeenCalled());
    // As when the reader follows a link within the page and goes back.
    window.dispatchEvent(new PopStateEvent('popstate'));

    expect(window.location.search).toBe('');
    expect(store.getState().selected).toEqual(['mayor']);
    end();
  });
});

test('a choice goes into the address, and Back takes it out', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const end = syncAddress(store, tinyDigest());
  store.getState().selectActors(['mayor'], true);
  await vi.waitFor(() => expect(window.location.search).toBe('?actor=mayor'));

  window.history.replaceState(null, '', window.location.pathname);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.getState().selected).toEqual([]);
  end();
});

test('a choice that was not yet written when the page let go is written no more', async () => {
  const store = createViewStore(DEFAULT_CHOICES);
  const end = syncAddress(store, tinyDigest());
  store.getState().selectActors(['mayor'], true);
  end();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
  expect(window.location.search).toBe('');
});

test('what the host put into the address stays when a choice is made and when it is let go', async () => {
  window.history.replaceState(null, '', '/?preview=x&v=2');
  const store = createViewStore(DEFAULT_CHOICES);
  const end = syncAddress(store, tinyDigest());
  store.getState().selectActors(['mayor'], true);
  await vi.waitFor(() => expect(window.location.search).toBe('?preview=x&v=2&actor=mayor'));
  store.getState().clearSelection();
  await vi.waitFor(() => expect(window.location.search).toBe('?preview=x&v=2'));
  window.history.replaceState(null, '', '/');
  end();
});
