// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { layoutLabel } from './label-layout.ts';
import { MarkLabel } from './MarkLabel.tsx';
import { PAGE_PAINT } from './paint.ts';

it('draws two lines of the same words, and gives React nothing to warn of', () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
  const layout = { ...layoutLabel({ qualifier: '', number: '' }, '', '', 300, 16), lead: ['May', 'May'] };
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = createRoot(svg);
  flushSync(() => root.render(<MarkLabel number={7} layout={layout} paint={PAGE_PAINT} x={0} y={0} />));
  expect(svg.textContent).toBe('May May  7 ');
  expect(warned).not.toHaveBeenCalled();
  root.unmount();
  warned.mockRestore();
});
