// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { late } from './late.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A part whose file answers when it is told to. */
async function asked() {
  const answers: { come: () => void; fail: () => void }[] = [];
  const load = () =>
    new Promise<() => string>((resolve, reject) =>
      answers.push({ come: () => resolve(() => 'The code'), fail: () => reject(new Error('404')) }),
    );
  const Part = late('The embed code', load, (part) => part);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  await act(async () => root.render(<Part />));
  const button = (words: string) =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return { answers, host, button, end: () => act(async () => root.unmount()) };
}

const wait = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

test('a part that hangs says that it is on its way, after a while offers a reload, and is shown when it comes', async () => {
  const { answers, host, button, end } = await asked();
  const status = host.querySelector('[role="status"]');
  expect(status?.textContent).toBe('Loading…');
  await wait(5_000);
  expect(button('Reload')).toBeUndefined();
  await wait(5_000);
  expect(status?.textContent).toMatch(/^This is taking long.*what you have chosen stays\.$/);
  expect(button('Reload')).toBeDefined();
  await act(async () => answers[0]?.come());
  expect(host.textContent).toBe('The code');
  await end();
});

test('a part that the site has no more, being published anew, offers to ask again and a reload', async () => {
  const { answers, host, button, end } = await asked();
  await act(async () => answers[0]?.fail());
  expect(host.textContent).toContain('The embed code could not be loaded.');
  expect(host.textContent).toContain('the page may have a newer version');
  expect(button('Reload')).toBeDefined();
  await act(async () => button('Try again')?.click());
  await act(async () => answers[1]?.come());
  expect(host.textContent).toBe('The code');
  await end();
});
