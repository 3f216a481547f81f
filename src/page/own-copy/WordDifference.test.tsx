// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Span } from '../../digest/copy/difference.ts';
import { WordDifference } from './WordDifference.tsx';

const differs = (removed: string, added: string): Span[] => [
  { kind: 'same', text: 'rose to', spaced: false },
  { kind: 'removed', text: removed, spaced: true },
  { kind: 'added', text: added, spaced: true },
];

test('a translated page shows the difference of the copy that was checked last', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() => root.render(<WordDifference difference={differs('250', '350')} />));
  // As translators do: each text node makes room for an element.
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const font = document.createElement('font');
    font.textContent = text.textContent;
    text.parentNode?.replaceChild(font, text);
  }
  act(() => root.render(<WordDifference difference={differs('250', '100')} />));
  expect(host.textContent).toContain('in your copy: 100');
  expect(host.textContent).not.toContain('350');
  act(() => root.render(<WordDifference difference={[{ kind: 'same', text: 'rose', spaced: false }]} />));
  expect(host.textContent).toBe('rose');
  act(() => root.unmount());
});
