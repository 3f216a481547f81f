import { forAddress, writeAddress } from '../../page/view/address.ts';
import type { Page } from '../../page/view/page.ts';
import { pageAddress } from '../../page/view/page-address.ts';

/** The link to exactly this view; of a page that was opened from a file, its address on this machine. */
export function linkToView({ digest, store }: Page): string {
  const address = pageAddress() || window.location.href.replace(/[?#].*$/, '');
  return `${address}${writeAddress(forAddress(store.getState(), digest))}`;
}
