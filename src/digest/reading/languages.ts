import { english } from './en/english.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english];

/** The language that reads an article in `tag` (BCP 47); `null` where none of ours does. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find(({ code }) => code === primary || (primary === 'iw' && code === 'he')) ?? null;
}
