// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadlinesOf } from '../../digest/deadlines.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { RESULTS } from '../../digest/stories/whole/results/fixtures.ts';
import { STRIKE } from '../../digest/stories/whole/strike/fixtures.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { DeadlinePanel } from './DeadlinePanel.tsx';

const host = document.createElement('div');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function panelAt(digest: Digest, now: string, asOf: 'today' | 'article' = 'today') {
  vi.useFakeTimers({ now: new Date(now) });
  const store = createViewStore({ ...DEFAULT_CHOICES, asOf });
  const page = openPage(digest, store);
  const [deadline, ...others] = deadlinesOf(digest);
  if (deadline === undefined) throw new Error('no deadline');
  act(() =>
    root.render(
      <PageContext value={page}>
        <DeadlinePanel deadline={deadline} others={others} />
      </PageContext>,
    ),
  );
  // What counts hours is on its way.
  await act(() => vi.dynamicImportSettled());
  return store;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
/** As in a tab that slept, whose timers did not run. */
const wakeAt = (now: string) => {
  vi.setSystemTime(new Date(now));
  act(() => window.dispatchEvent(new Event('pageshow')));
};
const said = () =>
  [...host.querySelectorAll('.standing p')]
    .map((each) => each.textContent.replaceAll('\u00a0', ' '))
    .join(' ')
    .replace(/ \d+$/, '');
const how = () => host.querySelector('details')?.textContent;

describe('a deadline at an hour', () => {
  const EARLY = { ...STRIKE, source: { ...STRIKE.source, published: '2023-09-04' } };
  const WALK_OUT = 'the walk-out, Thursday 14 September 2023 at 23:59, New York time';

  it('is counted in days, then hours, then minutes, and passes at that instant, by itself', async () => {
    await panelAt(EARLY, '2023-09-13T03:58:30Z');
    expect(said()).toBe(`2 days left until ${WALK_OUT}.`);
    pass(60_000);
    expect(said()).toBe(`47 hours 59 minutes left until ${WALK_OUT}.`);
    wakeAt('2023-09-15T02:59:30Z');
    expect(said()).toBe(`59 minutes left until ${WALK_OUT}.`);
    wakeAt('2023-09-15T03:58:30Z');
    expect(said()).toBe(`Less than a minute is left until ${WALK_OUT}.`);
    pass(60_000);
    expect(said()).toBe(
      `10 days were left until the walk-out when the article appeared; it passed on ${WALK_OUT.slice(14)}, less than a minute ago.`,
    );
    wakeAt('2023-09-18T12:00:00Z');
    expect(said()).toContain('New York time, 4 days ago.');
  });

  it('touches the page only where what it says changes', async () => {
    await panelAt(EARLY, '2023-09-09T15:59:30Z');
    expect(said()).toContain('5 days 11 hours left');
    const changes = new MutationObserver(() => {});
    changes.observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
    pass(59 * 60_000);
    expect(changes.takeRecords()).toEqual([]);
    pass(60_000);
    expect(said()).toContain('5 days 10 hours left');
    expect(changes.takeRecords()).not.toEqual([]);
  });

  it('has whole days on the article’s day, whose hour nobody knows', async () => {
    await panelAt(STRIKE, '2023-09-14T12:00:00Z', 'article');
    expect(said()).toBe(`1 day left on 13 September 2023 until ${WALK_OUT}.`);
    expect(how()).toContain('whole days are counted');
  });

  it('never says that the article names no hour', async () => {
    await panelAt(STRIKE, '2023-09-14T12:00:00Z');
    expect(how()).toContain('The article gives the hour.');
    expect(how()).not.toContain('no hour');
  });
});

it('lists the deadlines that are not counted, each with its date and receipt', async () => {
  await panelAt(STRIKE, '2023-09-14T12:00:00Z');
  expect(host.querySelector('h2')?.textContent).toBe('Deadlines');
  const others = [...host.querySelectorAll('.other-deadlines li')];
  expect(others.map((each) => each.textContent.replaceAll('\u00a0', ' '))).toEqual([
    'the minister’s meeting of both sides, Thursday 14 September 2023 at 12:00, New York time 2',
  ]);
  expect(others[0]?.querySelector('time')?.dateTime).toBe('2023-09-14T12:00');
  expect(others[0]?.querySelector('a')?.hash).toBe('#receipt/deadline/1');
});

describe('a deadline at the end of a month', () => {
  it('is counted in days to the last, and says so', async () => {
    await panelAt(RESULTS, '2024-11-29T12:00:00Z');
    expect(said()).toBe('1 day left until finding a buyer, the end of November 2024.');
    expect(how()).toContain('The article gives the month and no day: days are counted to its last.');
    wakeAt('2024-11-30T12:00:00Z');
    expect(said()).toBe('Today is the last day for finding a buyer, the end of November 2024.');
    wakeAt('2024-12-01T12:00:00Z');
    expect(said()).toBe(
      '120 days were left until finding a buyer when the article appeared; it passed at the end of November 2024, 1 day ago.',
    );
  });

  it('has no box for each day where they are too many', async () => {
    await panelAt(RESULTS, '2024-11-29T12:00:00Z');
    expect(host.querySelector('.day-strip')).toBeNull();
    act(() => root.unmount());
    root = createRoot(host);
    await panelAt(
      { ...RESULTS, source: { ...RESULTS.source, published: '2024-11-01' } },
      '2024-11-29T12:00:00Z',
    );
    expect(host.querySelectorAll('.day-strip li')).toHaveLength(30);
  });
});

it('says what a choice of the day that is counted from has changed, in the words that stand there', async () => {
  const store = await panelAt(tinyDigest(), '2030-01-01T12:00:00Z');
  const status = () => host.querySelector('[role="status"]')?.textContent ?? 'no status';
  const shown = () =>
    host.querySelector('[role="timer"]')?.textContent.replaceAll('\u00a0', ' ') ?? 'no timer';
  const checked = () => host.querySelector<HTMLInputElement>('input:checked')?.value;
  expect([status(), checked()]).toEqual(['', 'today']);
  act(() => store.getState().setAsOf('article'));
  expect(checked()).toBe('article');
  expect(status()).toContain(shown());
  expect(status()).toMatch(/left on .* until /);
  act(() => store.getState().setAsOf('today'));
  expect(status()).toContain(shown());
  expect(status()).toMatch(/ago\.$/);
});
