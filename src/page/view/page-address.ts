import { publishedAddress } from './published-address.ts';

/**
 * The page's address, without its query, as others could open it: the publisher's own where the page names one. ""
 * for a page opened from a file, whose path says more of the reader's machine than of the page.
 */
export function pageAddress(): string {
  const { protocol, origin, pathname } = window.location;
  return publishedAddress() ?? (/^https?:$/.test(protocol) ? `${origin}${pathname}` : '');
}
