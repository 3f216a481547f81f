import { hostName } from '../../../pictures/export/site-name.ts';

/** Where the page will be found, as far as the build was told. */
export interface Site {
  readonly address: string | null;
  /** What the publisher calls it; "" without a name. */
  readonly name: string;
}

/** What pictures say of where they were made. */
export function nameOfSite({ address, name }: Site): string {
  return name || hostName(address ?? '');
}
