import { createRoot } from 'react-dom/client';
import { UpdateNotice } from './UpdateNotice.tsx';

let shown = false;

/**
 * In a root of its own, before the page: a new version must be within reach also where the old one could not
 * show its digest, and the page in index.html needs no place kept for it.
 */
export function showUpdateNotice(): void {
  if (shown) return;
  shown = true;
  const host = document.createElement('div');
  document.body.prepend(host);
  createRoot(host).render(<UpdateNotice />);
}
