// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { CopyButton } from './CopyButton.tsx';

let words: string[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  words = [];
  const clipboard = { writeText: async (text: string) => void words.push(text) };
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard }));
});

it('says "Copied." of what is on the clipboard, and of nothing else', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  await act(() =>
    createRoot(host).render(
      <>
        <CopyButton label="One" text={() => 'receipt 2'} />
        <CopyButton label="Other" text={() => 'receipt 5'} />
      </>,
    ),
  );
  const said = () => [...host.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  const press = (place: number) => act(async () => host.querySelectorAll('button')[place]?.click());
  expect(said()).toEqual(['', '']);
  await press(0);
  expect(said()).toEqual(['Copied.', '']);
  await press(1);
  expect(words).toEqual(['receipt 2', 'receipt 5']);
  expect(said()).toEqual(['', 'Copied.']);
  // The reader copies something else.
  await act(async () => void document.dispatchEvent(new Event('copy')));
  expect(said()).toEqual(['', '']);
});
