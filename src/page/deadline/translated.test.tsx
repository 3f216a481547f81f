// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { translate } from '../../../e2e/support/translate.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { RESULTS } from '../../digest/stories/whole/results/fixtures.ts';
import { STRIKE } from '../../digest/stories/whole/strike/fixtures.ts';
import { type Choices, DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { DeadlinePanel } from './DeadlinePanel.tsx';

const roots: Root[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function shown(digest: Digest, choices: Choices) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push(root);
  const store = createViewStore(choices, [], digest.actors);
  const [deadline, ...others] = deadlinesOf(digest);
  if (deadline === undefined) throw new Error('no deadline');
  act(() =>
    root.render(
      <PageContext value={openPage(digest, store)}>
        <DeadlinePanel deadline={deadline} others={others} />
      </PageContext>,
    ),
  );
  // What counts hours is on its way.
  await act(() => vi.dynamicImportSettled());
  return { host, store };
}

const at = (now: string) => {
  vi.setSystemTime(new Date(now));
  act(() => window.dispatchEvent(new Event('pageshow')));
};

/** What it says, but for what is said once and goes. */
function said(host: Element): string | null {
  const copy = host.cloneNode(true) as Element;
  copy.querySelector('[role="status"]')?.remove();
  return copy.textContent;
}

/** Each element that has words of its own, with them. */
function ownWords(host: HTMLElement): Map<Element, string> {
  const own = (element: Element) =>
    [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])).join('');
  return new Map([...host.querySelectorAll('*')].map((element) => [element, own(element)]));
}

/** Days before, on and after each deadline, and hours and minutes of the one that has them; back to the article's day. */
const STEPS: readonly (readonly [string, Digest, readonly string[]])[] = [
  [
    'a day',
    tinyDigest(),
    ['2024-05-18', '2024-05-19', '2024-05-20', '2024-05-21', '2024-05-24', '2025-08-01'],
  ],
  [
    'an hour',
    STRIKE,
    [
      '2023-09-13',
      '2023-09-14T12:00',
      '2023-09-15T03:30',
      '2023-09-15T03:58:30',
      '2023-09-15T04:30',
      '2024-01-01',
    ],
  ],
  ['a month', RESULTS, ['2024-11-29', '2024-11-30', '2024-12-01', '2025-02-01']],
];

test.each(STEPS)(
  'translated and left open until %s passes, the page says what one opened then says',
  async (_, digest, times) => {
    vi.useFakeTimers({
      now: new Date(`${times[0]?.slice(0, 10)}T00:00Z`),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
    const { host, store } = await shown(digest, DEFAULT_CHOICES);
    translate();
    for (const time of times) {
      const instant = time.includes('T') ? `${time}Z` : `${time}T12:00Z`;
      for (const asOf of ['today', 'article', 'today'] as const) {
        at(instant);
        act(() => store.getState().setAsOf(asOf));
        await act(() => vi.dynamicImportSettled());
        const fresh = await shown(digest, { ...DEFAULT_CHOICES, asOf });
        expect(said(host), `${time} ${asOf}`).toEqual(said(fresh.host));
        act(() => roots.pop()?.unmount());
        fresh.host.remove();
      }
    }
  },
);

test.each(STEPS)('what the count to %s says is replaced whole where it changes', async (_, digest, times) => {
  vi.useFakeTimers({
    now: new Date(`${times[0]?.slice(0, 10)}T00:00Z`),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
  const { host, store } = await shown(digest, DEFAULT_CHOICES);
  for (const time of times) {
    for (const asOf of ['today', 'article', 'today'] as const) {
      const before = ownWords(host);
      at(time.includes('T') ? `${time}Z` : `${time}T12:00Z`);
      act(() => store.getState().setAsOf(asOf));
      const after = ownWords(host);
      const changed = [...before].filter(
        ([element, words]) => after.has(element) && after.get(element) !== words,
      );
      expect(changed.map(([element]) => element.outerHTML)).toEqual([]);
    }
  }
});
