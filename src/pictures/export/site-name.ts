/**
 * What a picture calls the place it was made at: the name that the publisher gave the site (`SITE_NAME` as it was
 * built), else its host. "" for a page that others cannot open.
 */
export function siteName(address: string): string {
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
  return named ?? hostName(address);
}

/** "example.org"; "" for an address on the reader's own machine. */
export function hostName(address: string): string {
  const { hostname } = URL.parse(address) ?? { hostname: '' };
  const isOwnMachine = hostname === 'localhost' || /^[\d.]+$|^\[/.test(hostname);
  return isOwnMachine ? '' : hostname.replace(/^www\./, '');
}
