// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { ExportDialog } from './ExportDialog.tsx';
import { exportInput } from './fixtures.ts';

vi.mock(import('./make-export.ts'), async (original) => ({
  ...(await original()),
  makeExport: async () => ({ ok: false, why: 'The shape is too small.' }),
}));

test('why a file is refused is said, in a status that stood there before', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(<ExportDialog input={exportInput('bars')} onClose={() => {}} />));
  const [status] = host.querySelectorAll('.export-preview [role="status"]');
  expect(status?.textContent).toBe('');
  await act(async () => {});
  expect(status?.textContent).toBe('The shape is too small.');
  expect(status?.isConnected).toBe(true);
  expect(host.querySelector<HTMLButtonElement>('button.primary')?.disabled).toBe(true);
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});
