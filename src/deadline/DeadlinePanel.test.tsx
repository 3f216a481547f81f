// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { DeadlinePanel } from './DeadlinePanel.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a choice of the day that is counted from says what it changed, in the words that stand there', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const digest = tinyDigest();
  const { deadline } = digest;
  if (deadline === undefined) throw new Error('the fixture has a deadline');
  vi.useFakeTimers({ now: new Date('2030-01-01T12:00:00Z'), toFake: ['Date'] });
  const store = createViewStore(DEFAULT_CHOICES);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  await act(async () =>
    root.render(
      <PageContext value={openPage(digest, store)}>
        <DeadlinePanel deadline={deadline} />
      </PageContext>,
    ),
  );
  const status = () => host.querySelector('[role="status"]')?.textContent ?? 'no status';
  const shown = () => host.querySelector('[role="timer"]')?.textContent ?? 'no timer';
  const checked = () => host.querySelector<HTMLInputElement>('input:checked')?.value;
  expect([status(), checked()]).toEqual(['', 'today']);
  await act(async () => store.getState().setAsOf('article'));
  expect(checked()).toBe('article');
  expect(status()).toContain(shown());
  expect(status()).toMatch(/left on .* until /);
  await act(async () => store.getState().setAsOf('today'));
  expect(status()).toContain(shown());
  expect(status()).toMatch(/ago\.$/);
  await act(async () => root.unmount());
});
