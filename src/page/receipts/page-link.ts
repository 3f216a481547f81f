import { writeAddress } from '../view/address.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { pageAddress } from '../view/page-address.ts';

/** The page's own address, with this receipt open; null where it has none that others could open. */
export function pageLink(receipt: string): string | null {
  const address = pageAddress();
  return address === '' ? null : `${address}${writeAddress({ ...DEFAULT_CHOICES, receipt })}`;
}
