/** The languages whose numbers and hedges are read. Their tables of words are apart, so that a page need not load them. */
const READ_LANGUAGES = ['en', 'ar', 'he', 'de', 'fr', 'es'] as const;

export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The language that reads an article in `tag` (BCP 47); `null` where none of ours does. */
export function readLanguage(tag: string): ReadLanguage | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  // The older code for Hebrew.
  return READ_LANGUAGES.find((code) => code === primary || (code === 'he' && primary === 'iw')) ?? null;
}
