/** Where the publisher says that the page is found; null where the build was not told. */
export function publishedAddress(): string | null {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
}
