// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Statement } from '../../digest/statements.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { BehindReceipt } from './BehindReceipt.tsx';

test('the next receipt says nothing of what was copied from the one before', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const clipboard = { writeText: async () => undefined };
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard }));
  const page = openPage(tinyDigest(), createViewStore(DEFAULT_CHOICES));
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const open = (statement: Statement) =>
    act(() =>
      root.render(
        <PageContext value={page}>
          <BehindReceipt statement={statement} inOwnCopy={null} />
        </PageContext>,
      ),
    );
  const [one, other] = [...page.statements.values()];
  if (one === undefined || other === undefined) throw new Error('the tiny digest says less than two things');
  const said = () =>
    [...host.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
  await open(one);
  host.querySelector('summary')?.click();
  await act(async () => host.querySelector('button')?.click());
  expect(said()).toBe('Copied.');
  await open(other);
  expect(said()).toBe('');
  expect(host.querySelector('details')?.open).toBe(false);
  await act(() => root.unmount());
});
