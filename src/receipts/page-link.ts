/** The page's own address, with this receipt open: the published one where the build knows it. */
export function pageLink(receipt: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${(canonical ?? window.location.href).replace(/[?#].*$/s, '')}?receipt=${receipt}`;
}
