/**
 * The address that the site will have, as the build was told (`SITE_URL`): of the folder, with a slash at its end.
 * `null` where nothing was said. Only for what needs a whole address: canonical link, social card, JSON-LD.
 */
export function siteAddress(said: string | undefined): string | null {
  if (said === undefined || said.trim() === '') return null;
  const url = URL.parse(said.trim());
  if (url?.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is "${said}"; it must be a plain https:// address without "?" and "#".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
