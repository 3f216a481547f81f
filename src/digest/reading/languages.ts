import { arabic } from './ar/arabic.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { hebrew } from './he/hebrew.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english, arabic, hebrew, german, french, spanish];

/** The language that reads an article in `tag` (BCP 47); `null` where none of ours does. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find(({ code }) => code === primary || (primary === 'iw' && code === 'he')) ?? null;
}
