/** The languages that the page has words in, the first for a digest in any other. */
const SPOKEN = ['en'] as const;

/** What the page's own words are in, for a digest in a language: that itself, "en-GB" too, where the page has words in it. */
export function pageLanguage(digestLanguage: string): string {
  const [language] = digestLanguage.toLowerCase().split('-');
  return SPOKEN.some((spoken) => spoken === language) ? digestLanguage : SPOKEN[0];
}
