import type { Digest } from '../../digest/schema.ts';
import { forAddress, writeAddress } from './address.ts';
import { publishedAddress } from './published-address.ts';
import type { ViewStore } from './store.ts';

/**
 * Does for paper what its style sheet cannot: unfolds what is folded, for engines that let no style sheet do it, and
 * writes out where the page is published, as the reader has it before them. Afterwards all is as it was.
 */
export function preparePaper(store: ViewStore, digest: Digest): void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of unfolded) details.open = true;
    const address = document.querySelector('.paper-address');
    const published = publishedAddress();
    // Paper holds every chart's table, and every receipt.
    const view = writeAddress(forAddress({ ...store.getState(), tables: [], receipt: null }, digest));
    if (address && published !== null) address.textContent = `This page: ${published}${view}`;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
}
