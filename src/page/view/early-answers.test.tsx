// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { App } from '../App.tsx';
import { readAddress } from './address.ts';
import { DEFAULT_CHOICES } from './choices.ts';
import { answerEarly } from './early-answers.ts';
import { openPage } from './page.ts';
import { runSelectionBar } from './selection-bar.ts';
import { createViewStore } from './store.ts';

const digest = tinyDigest();

/** The page as the build writes it. */
beforeEach(() => {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES));
  document.body.innerHTML = renderToString(<App page={page} />);
});

/** What the first script does with a link. */
function opened(link: string) {
  const store = createViewStore(DEFAULT_CHOICES, [], digest.actors);
  store.setState(readAddress(link, digest).choices);
  const early = answerEarly(store);
  runSelectionBar(store, digest, new Map());
  early.catchUp();
  return { store, early };
}

function input(selector: string): HTMLInputElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no ${selector}`);
  return found;
}

const box = (actor: string) => input(`.actors input[value="${actor}"]`);
const radio = (asOf: string) => input(`input[name="as-of"][value="${asOf}"]`);
const countedNow = () => document.querySelector('[role="timer"]')?.textContent ?? '';

describe('before the app takes over', () => {
  test('all that shows a link’s selection shows it', () => {
    opened('?actor=mayor');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.actors input[name="actor"]')];
    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['mayor']);
    expect(document.querySelector('.selection-words')?.textContent).toMatch(/^.+: \d+ of \d+ figures/);
    // One of its side's two.
    expect(document.querySelectorAll('button[data-side][aria-pressed="true"]')).toHaveLength(0);
  });

  test('the day that is chosen is the one that is counted from', () => {
    opened('');
    expect(countedNow()).toMatch(/left on /);
    expect(radio('article').checked).toBe(true);
    expect(radio('today').checked).toBe(false);
  });

  test('the article’s day can be chosen, though it is what is shown', () => {
    const { store } = opened('');
    radio('article').click();
    expect(store.getState().asOf).toBe('article');
  });

  test('today, once asked for, stays chosen, whatever else is chosen', () => {
    const { store } = opened('?as-of=article');
    expect(radio('article').checked).toBe(true);
    radio('today').click();
    box('mayor').click();
    expect(store.getState()).toMatchObject({ asOf: 'today', selected: ['mayor'] });
    expect(radio('today').checked).toBe(true);
  });

  test('a day that is checked and was not pressed, as Firefox restores it on a reload, is no choice', () => {
    radio('article').checked = true;
    const { store, early } = opened('');
    early.catchUp();
    expect(store.getState().asOf).toBe('today');
  });

  test('a day that was chosen before this script came is taken up', () => {
    radio('article').focus();
    radio('article').click();
    const { store, early } = opened('');
    expect(store.getState().asOf).toBe('article');
    // The rest of the page comes.
    early.catchUp();
    expect(store.getState().asOf).toBe('article');
  });

  test('what this script shows as counted is no choice of the reader’s', () => {
    const { store, early } = opened('');
    early.catchUp();
    expect(store.getState().asOf).toBe('today');
  });
});
