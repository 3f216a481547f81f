// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { App } from './App.tsx';
import { mountApp } from './mount.tsx';
import { DEFAULT_CHOICES } from './view/choices.ts';
import { answerEarly } from './view/early-answers.ts';
import { openPage } from './view/page.ts';
import { createViewStore } from './view/store.ts';

afterEach(async () => {
  // React works on for a while, and needs the window that the test's end takes away.
  const last = ['.own-copy button', '.take-away button', '.selection-bar .choose'];
  await vi.waitFor(() => expect(last.filter((where) => !takenOverAt(where))).toEqual([]), 10_000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  document.body.replaceChildren();
});

test('a choice that changes while the app takes over is what the boxes show', async () => {
  const { digest, actor, another, box } = builtPage();
  const store = createViewStore(DEFAULT_CHOICES, [], digest.actors);
  store.getState().selectActors([actor], true);
  const early = answerEarly(store);
  early.catchUp();
  expect(box(actor).checked).toBe(true);

  await mountApp(digest, store, early, () => {});
  // As Back and the bar's Clear do, before React has come to this part of the page.
  expect(takenOver(box(actor))).toBe(false);
  store.getState().clearSelection();
  await vi.waitFor(() => expect(takenOver(box(actor))).toBe(true), { timeout: 10_000 });
  expect(box(actor).checked).toBe(false);

  store.getState().selectActors([another], true);
  await vi.waitFor(() => expect(box(another).checked).toBe(true), { timeout: 10_000 });
});

test('a box that is clicked while the app takes over is taken up', async () => {
  const { digest, actor, box } = builtPage();
  const store = createViewStore(DEFAULT_CHOICES, [], digest.actors);
  const early = answerEarly(store);
  early.catchUp();
  await mountApp(digest, store, early, () => {});
  expect(takenOver(box(actor))).toBe(false);
  box(actor).click();
  expect(store.getState().selected).toEqual([actor]);
  await vi.waitFor(() => expect(takenOver(box(actor))).toBe(true));
  expect(box(actor).checked).toBe(true);
  box(actor).click();
  expect(store.getState().selected).toEqual([]);
});

/** The page as the build writes it, of a digest with two actors, one of whom is a body that the other belongs to. */
function builtPage() {
  const digest = tinyDigest();
  const [another, actor] = digest.actors.map(({ id }) => id);
  if (actor === undefined || another === undefined) throw new Error('no two actors');
  const markup = renderToString(<App page={openPage(digest, createViewStore(DEFAULT_CHOICES))} />);
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const box = (id: string) => {
    const found = document.querySelector<HTMLInputElement>(`.actors input[name="actor"][value="${id}"]`);
    if (found === null) throw new Error(`no box of ${id}`);
    return found;
  };
  return { digest, actor, another, box };
}

function takenOverAt(where: string): boolean {
  const element = document.querySelector(where);
  return element !== null && takenOver(element);
}

function takenOver(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__reactProps'));
}
