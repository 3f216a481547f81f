// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { SaidOnce } from './SaidOnce.tsx';

test('words are said when what they depend on changes, each time, and then go', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const show = (at: string, words: string) =>
    act(async () => root.render(<SaidOnce at={at} words={words} />));
  const said = () => host.querySelector('[role="status"]')?.textContent;
  await show('today', '2 years ago');
  expect(said()).toBe('');
  // A day has passed: no choice of the reader's.
  await show('today', '2 years 1 day ago');
  expect(said()).toBe('');
  await show('article', '9 days left');
  expect(said()).toBe('9 days left');
  await show('today', '2 years ago');
  expect(said()).toBe('2 years ago');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(said()).toBe('');
  await show('article', '9 days left');
  expect(said()).toBe('9 days left');
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
