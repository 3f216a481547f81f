import { arabic } from './ar/arabic.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { hebrew } from './he/hebrew.ts';
import type { Language } from './language.ts';
import { type ReadLanguage, readLanguage } from './read-languages.ts';

const LANGUAGES = {
  en: english,
  ar: arabic,
  he: hebrew,
  de: german,
  fr: french,
  es: spanish,
} as const satisfies Record<ReadLanguage, Language>;

/** The tables that read an article in `tag` (BCP 47); `null` where there are none. */
export function languageOf(tag: string): Language | null {
  const code = readLanguage(tag);
  return code === null ? null : LANGUAGES[code];
}
